"""Commands about a customer's account."""

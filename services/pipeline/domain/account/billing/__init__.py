"""What a customer is asked to pay, and what of it is taken back or given up."""

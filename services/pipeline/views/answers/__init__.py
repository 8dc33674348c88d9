"""What is answered about products, deals and money, for the description."""

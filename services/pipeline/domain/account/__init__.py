"""What a customer owes: one account holds all its invoices, payments and refunds."""

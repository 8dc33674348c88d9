"""Money that comes in, goes back, and whose invoices and people it counts for."""

"""A deal from its opening to its end, and what is learnt and done on the way."""

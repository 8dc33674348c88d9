"""Who may do what, and how far: one table, the organisation of now, and what both say about a request."""

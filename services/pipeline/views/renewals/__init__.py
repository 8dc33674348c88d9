"""Terms that end: which are to be renewed, and how much of them is."""

"""How commands get into the store: batches, the connections that carry them, and what follows a lost one."""

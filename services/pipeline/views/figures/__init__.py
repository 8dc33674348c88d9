"""How selling goes: figures over the histories of deals, on any day and as known at any moment."""

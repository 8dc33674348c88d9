"""What surrounds a command sent over HTTP."""

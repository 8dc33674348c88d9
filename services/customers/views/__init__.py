"""The questions customers answers."""

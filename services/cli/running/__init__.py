"""The installation, or one process of it, up until it is told to stop."""

"""The read side of targets: one question a file."""

"""The read side of pipeline: one question a file."""

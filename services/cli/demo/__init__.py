"""A deterministic company that fills an empty installation through the public API."""

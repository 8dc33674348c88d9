"""Path and body to command; no rules."""

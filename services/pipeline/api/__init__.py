"""Commands of pipeline over HTTP: path and body become a command, no rules."""

"""The HTTP side of a service: strict requests in, commands and queries answered in bytes, every error a problem."""

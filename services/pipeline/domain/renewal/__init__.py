"""The next contract of a customer whose contract ends."""

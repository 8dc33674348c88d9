"""What is sent while faults are injected: the stories of a company, told by many clients at once."""

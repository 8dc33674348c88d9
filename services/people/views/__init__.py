"""What people answers, one question a file."""

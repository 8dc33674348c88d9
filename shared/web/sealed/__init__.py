"""What is kept secret and what is signed with it."""

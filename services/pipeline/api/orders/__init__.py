"""Commands about what is delivered."""

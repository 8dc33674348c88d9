"""Commands about what is sold and the stages it is sold in."""

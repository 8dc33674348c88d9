"""Commands about a deal and what belongs to it."""

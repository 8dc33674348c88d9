"""Service tickets: what is decided about them, and their two clocks of working time."""

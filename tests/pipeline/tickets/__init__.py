"""Service tickets: their clocks, and how they are met over HTTP."""

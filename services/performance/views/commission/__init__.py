"""What received money earns: every line with the plan, the event and the arithmetic."""

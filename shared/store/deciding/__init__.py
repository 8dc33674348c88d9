"""From a command to what is appended: the folded state it is decided on and the events it becomes."""

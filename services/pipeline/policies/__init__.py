"""What happens by itself: an event leads to a command, or a day does."""

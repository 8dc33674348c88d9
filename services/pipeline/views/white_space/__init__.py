"""What could be sold to whom besides what is."""

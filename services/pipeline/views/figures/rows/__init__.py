"""What a figure is counted from: rows that events add where their deals stood."""

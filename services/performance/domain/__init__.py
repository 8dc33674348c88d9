"""The write side of performance: pure decisions."""

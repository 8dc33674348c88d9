"""The write side of targets: pure decisions."""

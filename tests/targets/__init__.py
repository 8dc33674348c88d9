"""Targets: the arithmetic of the tree, its decisions, its views and its API."""

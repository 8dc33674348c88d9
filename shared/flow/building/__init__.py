"""Filling a view's tables aside: to take the place of those that serve, or to be compared with them."""

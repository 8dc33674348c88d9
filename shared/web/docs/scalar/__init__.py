"""Scalar's API reference as its package ships it, which version that is, its licence, and the script that starts it."""

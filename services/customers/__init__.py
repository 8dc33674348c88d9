"""Customers: who they are, how they are graded, who looks after them."""

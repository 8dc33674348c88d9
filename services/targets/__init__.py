"""Targets: what is promised for a year, by node, month and product line, and how far it is attained."""

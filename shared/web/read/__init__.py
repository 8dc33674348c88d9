"""Queries: a fresh connection, conditions, one page of stored JSON."""

"""Deals and what belongs to them, as they are answered."""

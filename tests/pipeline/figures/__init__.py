"""Figures about selling, held against a recomputation that shares nothing with them."""

"""Salesloop with one of its protections switched off, so that its tests can be seen to notice."""

from tests.weakened.applying import apply_from_environment

__all__ = ["apply_from_environment"]

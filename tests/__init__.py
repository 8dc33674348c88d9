"""The tests; a process that imports any of them runs without the protections that SALESLOOP_TEST_OFF names."""

from tests.weakened.applying import apply_from_environment

apply_from_environment()

"""Seeded faults against real processes: what is broken when, what is sent meanwhile, and what must hold afterwards."""

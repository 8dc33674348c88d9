"""What runs beside salesloop, run."""

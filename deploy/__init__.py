"""What runs beside salesloop, and how it is set up."""

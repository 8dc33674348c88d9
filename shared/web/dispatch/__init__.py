"""From FastAPI's declarations to one function per operation."""

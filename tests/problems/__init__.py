"""The catalogue of errors: what is raised, what it says, and what was promised of it."""

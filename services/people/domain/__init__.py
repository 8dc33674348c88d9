"""The rules of people, nothing but functions and values."""

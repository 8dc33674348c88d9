"""The rules of pipeline, one noun a room, nothing but functions and values."""

"""The rules of pipeline, one noun a file, nothing but functions and values."""

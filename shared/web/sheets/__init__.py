"""What the API has in JSON as the rows of a CSV file, and back."""

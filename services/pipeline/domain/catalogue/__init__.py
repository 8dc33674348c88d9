"""What is sold: products, and the lines they belong to."""

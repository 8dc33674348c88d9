"""What is sold, at what prices and in which stages, as it is answered."""

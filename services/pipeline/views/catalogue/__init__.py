"""What is asked about the catalogue: products and their lines, price books, pipelines and their stages."""

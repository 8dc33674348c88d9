"""What is asked of each operation: a service's requests a file, each with what the oracle has to look at."""

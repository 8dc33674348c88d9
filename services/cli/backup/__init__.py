"""One service's store out into a file, and back in."""

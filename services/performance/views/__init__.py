"""Questions performance answers."""

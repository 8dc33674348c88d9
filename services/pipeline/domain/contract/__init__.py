"""The contract of a deal: drafted, checked, and amended after the signature."""

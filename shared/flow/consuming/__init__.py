"""What every consumer does the same way: leases, checkpoints, the rule against duplicates and gaps, parking."""

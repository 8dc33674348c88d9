"""What every figure has: one snapshot of all it joins, what it says of its moment, explained pages that stay in it."""

"""What every answer here has: periods with names, one snapshot of all it joins, pages that stay in their moment."""

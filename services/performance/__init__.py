"""The measure ledger, KPIs that can say as of when, as known when and why, and commission."""

"""What the KPIs are, as data."""

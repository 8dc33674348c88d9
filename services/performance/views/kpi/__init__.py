"""KPI queries: what, cut how, as of when, as known when, and why."""

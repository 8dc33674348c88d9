"""Brings a CRM's CSV export in through the public API, and says of every row what became of it."""

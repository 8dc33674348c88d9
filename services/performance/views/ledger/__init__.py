"""The measure ledger: every event that matters as rows, each a function of that one event."""

"""The event store: one PostgreSQL database per service, appended to by one statement, read without gaps."""

"""The distributed form with a proxy on every edge to PostgreSQL and Kafka, and processes that can be hurt."""

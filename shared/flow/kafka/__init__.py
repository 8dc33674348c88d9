"""Apache Kafka between the services: topics, what is in a record, and the transport that reads them."""

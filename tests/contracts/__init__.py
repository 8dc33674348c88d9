"""What is promised to the world: schemas, envelopes, documents, and every event ever stored."""

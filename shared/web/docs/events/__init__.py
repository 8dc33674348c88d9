"""What the published events look like, for whoever subscribes: JSON Schemas, examples, AsyncAPI."""

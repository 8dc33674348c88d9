"""Requests that schemathesis makes of the descriptions, sent into the services as every role."""

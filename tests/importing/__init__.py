"""The CRM importer: reading and matching in microseconds, whole exports against the running system."""

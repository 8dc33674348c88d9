"""A CRM's CSV export, read and matched without touching anything: what can be taken, and what was found on the way."""

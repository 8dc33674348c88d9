"""The description of the API, as OpenAPI and as a page."""

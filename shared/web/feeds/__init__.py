"""Published events over HTTP, by page and as they happen."""

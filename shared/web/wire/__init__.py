"""The wire: a request taken apart strictly, an answer put together as bytes."""

"""What the tests share: real servers to run against."""

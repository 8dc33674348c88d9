"""Files that are taken in: a job that goes through the rows aside, each of them a command."""

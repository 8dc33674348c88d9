"""What the `salesloop` command does, one module a subcommand."""

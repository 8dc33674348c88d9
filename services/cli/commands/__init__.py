"""The subcommands, by what they are about: options and help here, the work in the modules they import when asked."""

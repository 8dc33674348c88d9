"""From events and from the clock to commands, exactly once."""

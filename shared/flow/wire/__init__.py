"""How messages look outside this project: names of topics, CloudEvents, watermarks."""

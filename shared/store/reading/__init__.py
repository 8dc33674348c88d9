"""How a log is followed: its pages, the rows kept in memory, and word to other processes."""

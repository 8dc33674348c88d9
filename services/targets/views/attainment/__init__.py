"""How far is each target attained, as of when, as known when, and what it adds up from."""

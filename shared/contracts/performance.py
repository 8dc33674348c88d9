"""Published events of performance: none yet; appraisals, statements and initiatives will be."""

TOPICS: dict[str, tuple[type, ...]] = {}

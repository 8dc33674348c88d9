"""People: the organisation, who works in it, in which post and reporting to whom."""

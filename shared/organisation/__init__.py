"""Who worked where and for whom, on any date, as known at any moment: people's events as bitemporal tables."""

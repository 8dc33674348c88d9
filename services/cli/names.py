"""The five services by name, in the order in which they start; to know them no service has to be loaded."""

NAMES = ("people", "customers", "pipeline", "targets", "performance")

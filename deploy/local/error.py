"""The one error of the distributed form on one machine."""


class LocalError(Exception):
    """It cannot run here; the message says what is wrong and what to do."""

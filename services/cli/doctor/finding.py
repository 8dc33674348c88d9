"""What the doctor says."""

from typing import NamedTuple


class Finding(NamedTuple):
    """One thing looked at; `advice` says what to do when it is not `ok`."""

    what: str
    ok: bool
    said: str
    advice: str = ""

"""What goes wrong while consuming, and which of it goes away by itself."""

from typing import Any

import asyncpg

from shared.store.values import KeyInProgress, OutcomeUnknown, Unavailable, VersionConflict

FENCED_STATE = "FL001"
PASSING_STATES = ("08", "25", "40", "53", "55", "57", "58", "XX", "0A000")


class Fenced(Exception):  # noqa: N818
    """Somebody else has moved the checkpoint: nothing of the batch was kept, and this consumer must read it anew."""


class Hole(Exception):  # noqa: N818
    """A message is missing: the next one says that another stood between it and the checkpoint."""

    def __init__(self, last: int, previous: int, position: int) -> None:
        super().__init__(f"after {last} came {position}, whose predecessor is {previous}")
        self.last, self.previous, self.position = last, previous, position


class Replaced(Exception):  # noqa: N818
    """What was applied cannot be continued from this source: its store was restored, or its keys lie elsewhere now."""


class Renewed(Exception):  # noqa: N818
    """The source was published anew: the same messages, to be read from their beginning."""


class Moved(Exception):  # noqa: N818
    """The build that was fed has gone: another one answers queries now, or must be made."""


def is_fenced(error: BaseException) -> bool:
    """Whether the database refused the checkpoint."""
    return isinstance(error, asyncpg.PostgresError) and error.sqlstate == FENCED_STATE


def passes(error: BaseException, db: Any = None) -> bool:
    """Whether the error says nothing about the message: the database, the connection or a race is to blame.

    Such an error pauses a consumer and never parks a message.
    """
    if db is not None and db.is_closed():
        return True
    match error:
        case asyncpg.PostgresError():
            return str(error.sqlstate).startswith(PASSING_STATES)
        case asyncpg.DataError():
            return False
        case asyncpg.InterfaceError():
            return "connection" in str(error) or "pool" in str(error)
        case asyncpg.InternalClientError():
            return True  # what the client says of a connection that the server has ended while it was idle
        case OSError() | MemoryError() | Unavailable() | OutcomeUnknown() | KeyInProgress() | VersionConflict():
            return True
        case _:
            return False

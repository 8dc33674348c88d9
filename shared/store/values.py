"""What goes into the store and comes out of it."""

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from shared.decider import Claim


class NewEvent(NamedTuple):
    """One event in its final bytes. `subject` ('deal/<id>') is empty for a private event, which is never published."""

    event_id: UUID
    type: str
    schema_version: int
    subject: str
    data: str
    meta: str
    occurred_on: date
    occurred_at: datetime


class Remember(NamedTuple):
    """The answer kept under an idempotency key.

    `scope` is a hash of principal, route and key, `digest` one of the body, each of 128 bits as 32 hexadecimal digits.
    """

    scope: str
    digest: str
    status: int
    answer: str


class Handled(NamedTuple):
    """A policy's or deadline's mark that it has acted on a cause, written with what it did."""

    policy: str
    cause: UUID


class Append(NamedTuple):
    """One command's outcome, stored whole or not at all.

    `expected` is the version decided on (0: the stream is new). `events` may be empty when only `remember` or `handled`
    is to be kept.
    """

    stream_id: UUID
    stream_type: str
    expected: int
    events: tuple[NewEvent, ...]
    claims: tuple[Claim, ...] = ()
    remember: Remember | None = None
    handled: Handled | None = None


class Appended(NamedTuple):
    """`version` and `position` are those of the last event, `position` 0 when there was none."""

    version: int
    position: int
    recorded_at: datetime


class Replayed(NamedTuple):
    """The stored answer of the same command; nothing was appended."""

    status: int
    answer: str
    stream_id: UUID
    version: int
    position: int


class Stored(NamedTuple):
    """One event of one stream as loaded for a decision."""

    version: int
    type: str
    schema_version: int
    data: str


class VersionConflict(Exception):  # noqa: N818
    """The stream has moved on; `actual` is its version now."""

    def __init__(self, stream_id: UUID, expected: int, actual: int) -> None:
        super().__init__(f"stream {stream_id} is at version {actual}, not {expected}")
        self.stream_id, self.expected, self.actual = stream_id, expected, actual


class VersionMismatch(Exception):  # noqa: N818
    """What the command is about is at version `actual`, and not at the one that was seen."""

    def __init__(self, seen: int, actual: int) -> None:
        super().__init__(f"it is at version {actual}, not {seen}")
        self.seen, self.actual = seen, actual


class ClaimTaken(Exception):  # noqa: N818
    """Another stream holds the claim."""

    def __init__(self, scope: str, key: str, holder: UUID | None) -> None:
        super().__init__(f"{scope} {key!r} is taken")
        self.scope, self.key, self.holder = scope, key, holder


class AlreadyHandled(Exception):  # noqa: N818
    """The policy has acted on this cause before."""


class KeyInProgress(Exception):  # noqa: N818
    """A command with the same idempotency key is running."""


class KeyReused(Exception):  # noqa: N818
    """The idempotency key came with another body."""


class EventTooLarge(Exception):  # noqa: N818
    """An event's data is over 256 KiB."""


class OutcomeUnknown(Exception):  # noqa: N818
    """The connection was lost at commit and the database did not come back in time to ask."""


class Unavailable(Exception):  # noqa: N818
    """The database cannot be reached; nothing was sent to it, so nothing happened."""


class LogTooShort(Exception):  # noqa: N818
    """A checkpoint lies beyond the log's last event: another log, or one restored from before that event."""

    def __init__(self, service: str, checkpoint: int, last: int) -> None:
        super().__init__(f"the log of {service} ends at {last}, before the checkpoint {checkpoint}")
        self.service, self.checkpoint, self.last = service, checkpoint, last

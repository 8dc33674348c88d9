"""timestamptz as datetime and back, faster than asyncpg does it: of all of a row's columns it is the dearest."""

from datetime import UTC, datetime, timedelta
from typing import Any

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
SINCE_1970 = 946_684_800_000_000
# A float counts the microseconds of a century exactly enough to be rounded to the right one.
EXACT = 3 * 10**15
INFINITE = {2**63 - 1: datetime.max, -(2**63): datetime.min}  # noqa: DTZ901 - as asyncpg has them
ENDS = {(moment.replace(tzinfo=UTC) - EPOCH) // timedelta(microseconds=1): count for count, moment in INFINITE.items()}
KNOWN = 2048


class _Moments(dict[tuple[int], datetime]):
    """The last ones read: events that were appended or imported together share theirs."""

    def __missing__(self, value: tuple[int]) -> datetime:
        if len(self) >= KNOWN:
            self.clear()
        found = self[value] = decoded(value)
        return found


class _Counts(dict[datetime, tuple[int]]):
    """The last ones written: what one event adds has its moment in every row."""

    def __missing__(self, moment: datetime) -> tuple[int]:
        if len(self) >= KNOWN:
            self.clear()
        found = self[moment] = encoded(moment)
        return found


def decoded(value: tuple[int]) -> datetime:
    """Microseconds since 2000 as UTC; infinity is datetime.max or min without a zone."""
    (count,) = value
    if -EXACT < count < EXACT:
        return datetime.fromtimestamp((count + SINCE_1970) / 1e6, UTC)
    return INFINITE.get(count) or EPOCH + timedelta(microseconds=count)


def encoded(moment: datetime) -> tuple[int]:
    """The reverse. A moment without a zone is local time. Raises AttributeError for what is none."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC) if moment in INFINITE.values() else moment.astimezone(UTC)
    since = moment - EPOCH
    count = (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds
    return (ENDS.get(count, count),)


async def read_moments_fast(connection: Any) -> None:
    """Make this connection do so; no round trip."""
    await connection.set_type_codec(
        "timestamptz",
        schema="pg_catalog",
        encoder=_Counts().__getitem__,
        decoder=_Moments().__getitem__,
        format="tuple",
    )

"""Pages of explained rows: a signed cursor that keeps the moment, the last row and the sum so far."""

from collections.abc import Sequence
from datetime import date, datetime
from hashlib import blake2b
from typing import Annotated, Any, Literal, NamedTuple, TypeVar
from uuid import UUID

import msgspec
from fastapi import Query

from shared.web.errors import Problem
from shared.web.read.lists import MOST
from shared.web.read.reading import Reading

PURPOSE = b"explain"
PAGING = frozenset({"cursor", "limit"})
Role = Literal["value", "numerator", "denominator"]
ROLES: tuple[Role, ...] = ("value", "numerator", "denominator")
Kind = TypeVar("Kind")
Limit = Annotated[int, Query(ge=1, le=MOST, description="Rows on the page")]
Cursor = Annotated[str | None, Query(max_length=2000, description="`next_cursor` of the page before")]

Moment = tuple[date, datetime]
"""As of which date, as known when."""
Last = tuple[int, date, datetime, UUID, int]
"""A row's place among the explained: role (its index in ROLES), occurred_on, known_at, event_id and ordinal."""


class Page(NamedTuple):
    """Where the page before ended: the place of its last row, and the sum of the row's role so far."""

    as_of: date
    known_at: datetime
    last: Last
    running: int


def sealed(reader: Reading, page: Any) -> str:
    """The cursor that goes on after a page."""
    return reader.seal.close(PURPOSE, msgspec.json.encode([about(reader), page]))


def opened(reader: Reading, cursor: str | None, kind: type[Kind]) -> Kind | None:
    """The page a cursor goes on after. Raises the 422 problems `invalid_cursor` and `cursor_mismatch`."""
    if cursor is None:
        return None
    payload = reader.seal.open(PURPOSE, cursor)
    if payload is None:
        raise Problem("invalid_cursor", "Send back next_cursor as it was received.")
    asked, page = msgspec.json.decode(payload)
    if asked != about(reader):
        raise Problem("cursor_mismatch", "Keep path, parameters and caller the same while paging.")
    return msgspec.convert(page, kind)


def about(reader: Reading) -> str:
    """What a cursor belongs to: the path, every parameter but its own, and those whom the caller reaches."""
    query = {name: value for name, value in sorted(reader.exchange.query.items()) if name not in PAGING}
    people = reader.reach().people
    asked = [reader.exchange.path, query, None if people is None else sorted(people)]
    return blake2b(msgspec.json.encode(asked), digest_size=6).hexdigest()


def paged(reader: Reading, found: Sequence[Any], limit: int, page: Page | None, moment: Moment) -> dict[str, Any]:
    """The page after a page, from its rows and one more where there is more.

    A row's first columns are those of `Last`, its other ones amount, event_type, subject and service.
    """
    items, next_cursor = running(found[:limit], page), None
    if len(found) > limit:
        next_cursor = sealed(reader, Page(*moment, tuple(found[limit - 1][:5]), items[-1]["running"]))
    return {"items": items, "next_cursor": next_cursor, "has_more": next_cursor is not None}


def running(found: Sequence[Any], page: Page | None) -> list[dict[str, Any]]:
    """The rows as answered, each with the sum of its role so far."""
    items = []
    role, so_far = (page.last[0], page.running) if page is not None else (None, 0)
    for row in found:
        so_far = row["amount"] + (so_far if row["role"] == role else 0)
        role = row["role"]
        items.append(
            {
                "amount": row["amount"],
                "role": ROLES[role],
                "occurred_on": row["occurred_on"],
                "known_at": row["known_at"],
                "event_id": row["event_id"],
                "event_type": row["event_type"],
                "subject": row["subject"],
                "source": row["service"],
                "running": so_far,
            }
        )
    return items

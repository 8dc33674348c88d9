"""Pages of explained rows: a signed cursor that keeps the moment, the last row and the sum so far."""

from datetime import date, datetime
from hashlib import blake2b
from typing import Annotated, Any, NamedTuple, TypeVar
from uuid import UUID

import msgspec
from fastapi import Query

from shared.web.errors import Problem
from shared.web.lists import MOST
from shared.web.reading import Reading

PURPOSE = b"explain"
PAGING = frozenset({"cursor", "limit"})
Kind = TypeVar("Kind")
Limit = Annotated[int, Query(ge=1, le=MOST, description="Rows on the page")]
Cursor = Annotated[str | None, Query(max_length=2000, description="`next_cursor` of the page before")]

Last = tuple[int, date, datetime, UUID, int]


class Page(NamedTuple):
    """Where the page before ended: role, dates, event and ordinal of its last row, and the role's sum so far."""

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

"""Lists: limit, cursor and sort from the query, one keyset page of stored JSON back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from hashlib import blake2b
from typing import Annotated, Any, NamedTuple
from uuid import UUID

import orjson
from fastapi import Depends, Query

from shared.web.errors import Fault, Problem
from shared.web.read.reading import PRIVATE, Reading
from shared.web.read.where import Where
from shared.web.sheets.export import PAGE, file_of
from shared.web.wire.answer import Answer, encode
from shared.web.wire.preferred import prefers_csv

PURPOSE = b"cursor"
MOST = 200
PAGING = frozenset({"cursor", "limit", "include_total"})


@dataclass(frozen=True, slots=True)
class Paging:
    """Which page of a list: at most `limit` items after `cursor` in the order of `sort` ('-value,created_at')."""

    limit: int = 50
    cursor: str | None = None
    sort: str | None = None
    include_total: bool = False


def paging(
    limit: Annotated[int, Query(ge=1, le=MOST, description="Items on the page")] = 50,
    cursor: Annotated[str | None, Query(max_length=2000, description="`next_cursor` of the page before")] = None,
    sort: Annotated[str | None, Query(max_length=200, description="Names by comma; `-name` for descending")] = None,
    include_total: Annotated[bool, Query(description="Count the whole list too")] = False,
) -> Paging:
    """The dependency behind `Paged`."""
    return Paging(limit, cursor, sort, include_total)


Paged = Annotated[Paging, Depends(paging)]


class Key(NamedTuple):
    """What a list can be sorted or searched by: an SQL expression, never null where sorted by, and its SQL type.

    `one_of` is the Literal of its values where there are no others.
    """

    sql: str
    type: str
    one_of: Any = None


ID = Key("id", "uuid")
Order = tuple[tuple[Key, bool], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """A list that a view serves.

    `source` is what follows FROM, `item` the expression of the stored JSON text, `id` the unique key that decides ties.
    `owner` is the column of the employee whose each row is: without one the list is for those who see everything.
    `fields` are what a search can name, by public name; they may be null. `sorts` gives each public name its key;
    `order` is the order when none is asked.
    """

    source: str
    item: str = "body"
    id: Key = ID
    owner: str | None = None
    fields: Mapping[str, Key] = field(default_factory=dict)
    sorts: Mapping[str, Key] = field(default_factory=dict)
    order: str = "-created_at"


async def page(reader: Reading, asked: Paging, listing: Listing, where: Where) -> Answer:
    """{"items": […], "next_cursor", "has_more", "total"?} of the rows that `where` lets through.

    Whoever accepts text/csv rather than JSON gets all of them, as a file. Raises the 422 problems `unknown_sort`,
    `invalid_cursor` and `cursor_mismatch`.
    """
    if listing.owner is not None:
        reader.within(where, listing.owner)
    order = _order(listing, listing.order if asked.sort is None else asked.sort)
    total = await _total(reader, listing, where) if asked.include_total else None
    fingerprint = _fingerprint(reader, where)
    if asked.cursor is not None:
        where = where.copy()
        where.after(order, _values(reader, asked.cursor, fingerprint, len(order)))
    columns = reader.exchange.columns
    if columns and prefers_csv(reader.exchange.header(b"accept")):
        return await file_of(reader, columns, partial(_rows, listing, order, where))
    rows = await reader.db.fetch(_statement(listing, order, where.sql, asked.limit), *where.values)
    more = len(rows) > asked.limit
    items = ",".join([row[0] for row in rows[: asked.limit]]).encode()
    last = rows[asked.limit - 1][1:] if more else ()
    cursor = encode(reader.seal.close(PURPOSE, orjson.dumps([fingerprint, *last]))) if more else b"null"
    counted = b"" if total is None else b',"total":%d' % total
    body = b'{"items":[%s],"next_cursor":%s,"has_more":%s%s}' % (items, cursor, b"true" if more else b"false", counted)
    return Answer(body, headers=[PRIVATE])


async def _rows(listing: Listing, order: Order, where: Where, db: Any, after: Sequence[str] | None) -> Sequence[Any]:
    """The next rows of a file."""
    if after is not None:
        where = where.copy().after(order, after)
    found: Sequence[Any] = await db.fetch(_statement(listing, order, where.sql, PAGE - 1), *where.values)
    return found


@lru_cache(maxsize=1000)
def _statement(listing: Listing, order: Order, where: str, limit: int) -> str:
    """The page's rows and one more: the item's text and the keys' texts. Joining them in SQL costs twice as much.

    The aliases matter: ORDER BY takes an output column before an input column, and the keys put out are all text.
    """
    keys = ", ".join([f"({key.sql})::text AS key_{number}" for number, (key, _) in enumerate(order)])
    by = ", ".join([f"{key.sql} {'DESC' if descending else 'ASC'}" for key, descending in order])
    return f"SELECT ({listing.item})::text AS item, {keys} FROM {listing.source}{where} ORDER BY {by} LIMIT {limit + 1}"


def several(text: str | None, name: str, most: int = 200) -> list[str] | None:
    """The values of a comma-separated filter, None when it is not given. Raises 422."""
    if text is None:
        return None
    values = [part.strip() for part in text.split(",")]
    if len(values) > most or not all(values):
        raise _invalid(Fault("parameter", name, "several", values={"most": most}))
    return values


def several_ids(text: str | None, name: str, most: int = 200) -> list[UUID] | None:
    """The same for ids."""
    values = several(text, name, most)
    try:
        return None if values is None else [UUID(value) for value in values]
    except ValueError:
        raise _invalid(Fault("parameter", name, "several_ids")) from None


def _invalid(fault: Fault) -> Problem:
    return Problem("validation_failed", f"{fault.at} {fault.english}.", errors=[fault])


@lru_cache(maxsize=1000)
def _order(listing: Listing, text: str) -> Order:
    """The keys of `sort`, each with whether it descends, and last what decides ties."""
    order: list[tuple[Key, bool]] = []
    for part in text.split(","):
        name = part.strip().removeprefix("-")
        key = listing.sorts.get(name)
        if key is None or key in [known for known, _ in order]:
            known = ", ".join(sorted(listing.sorts)) or "nothing"
            detail = f"This list can be sorted by {known}, each once."
            raise Problem("unknown_sort", detail, values={"known": known})
        order.append((key, part.strip().startswith("-")))
    return (*order, (listing.id, order[-1][1]))


def _fingerprint(reader: Reading, where: Where) -> str:
    """What the cursor belongs to: the operation, its path, its filters and its order."""
    query = {name: value for name, value in reader.exchange.query.items() if name not in PAGING}
    content = reader.exchange.content
    if isinstance(content, dict):
        content = {name: value for name, value in content.items() if name not in PAGING}
    about = orjson.dumps([reader.exchange.path, query, content, where.sql], option=orjson.OPT_SORT_KEYS)
    return blake2b(about, digest_size=6).hexdigest()


def _values(reader: Reading, cursor: str, fingerprint: str, count: int) -> Sequence[str]:
    payload = reader.seal.open(PURPOSE, cursor)
    if payload is None:
        raise Problem("invalid_cursor", "Send back next_cursor as it was received.")
    found, *values = orjson.loads(payload)
    if found != fingerprint or len(values) != count:
        raise Problem("cursor_mismatch", "Keep path, filters and sort the same while paging.")
    return [str(value) for value in values]


async def _total(reader: Reading, listing: Listing, where: Where) -> int:
    total: Any = await reader.db.fetchval(f"SELECT count(*) FROM {listing.source}{where.sql}", *where.values)
    return int(total)

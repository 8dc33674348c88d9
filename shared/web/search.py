"""Searching a list by what a query string cannot say: groups of conditions, sent as a body."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field, create_model

from shared.web.errors import Fault, Problem
from shared.web.fields import WIRE, Search
from shared.web.lists import MOST, Key, Listing, Paging, page
from shared.web.reading import Reading
from shared.web.where import Where, contained
from shared.web.wire.answer import Answer

GROUPS, FILTERS = 5, 10
LARGEST = 2**63 - 1
Op = Literal["eq", "ne", "lt", "lte", "gt", "gte", "in", "contains", "is_null"]
Scalar = str | int | bool
SQL = {"eq": "=", "ne": "IS DISTINCT FROM", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


def _whole(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST:
        return value
    raise ValueError("a whole number")


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("a time with its offset")
    return moment


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError("a text")


READ: dict[str, tuple[Callable[[Any], Any], str]] = {
    "uuid": (UUID, "a UUID"),
    "date": (date.fromisoformat, "a date like 2026-03-01"),
    "timestamptz": (_moment, "a time like 2026-03-01T09:00:00Z"),
    "bigint": (_whole, "a whole number"),
    "int": (_whole, "a whole number"),
    "text": (_text, "a text"),
}
"""How a value of an SQL type is read, and what it is called."""


class SearchBody(BaseModel):
    """What is searched for: whatever meets all conditions of one of the groups, and has `q`.

    `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions.
    """

    model_config = WIRE

    q: Search = None
    sort: Annotated[str | None, Field(max_length=200)] = None
    cursor: Annotated[str | None, Field(max_length=2000)] = None
    limit: Annotated[int, Field(ge=1, le=MOST)] = 50
    include_total: bool = False


def search_body(name: str, listing: Listing) -> type[Any]:
    """The body of a search over a list: a SearchBody whose conditions name the list's fields.

    `name` is the body's in the description ('DealSearch').
    """
    condition = create_model(
        f"{name}Condition",
        __config__=WIRE,
        __doc__="One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.",
        field=(Literal[tuple(listing.fields)], ...),  # type: ignore[arg-type]
        op=(Op, "eq"),
        value=(Scalar | Annotated[list[Scalar], Field(min_length=1, max_length=MOST)], ...),
    )
    group = create_model(
        f"{name}Group",
        __config__=WIRE,
        __doc__="Conditions that hold together.",
        filters=(Annotated[list[condition], Field(min_length=1, max_length=FILTERS)], ...),  # type: ignore[valid-type, arg-type]
    )
    return create_model(
        name,
        __base__=SearchBody,
        __doc__=SearchBody.__doc__,
        filter_groups=(Annotated[list[group], Field(max_length=GROUPS)], []),  # type: ignore[valid-type, arg-type]
    )


async def search(reader: Reading, asked: Any, listing: Listing, where: Where) -> Answer:
    """The page of a list that a body of `search_body` asks for; `where` has what the endpoint makes of `q`.

    Raises 422 `validation_failed` for a value that is not one of its field.
    """
    groups: list[str] = []
    values: list[Any] = []
    for number, group in enumerate(asked.filter_groups):
        conditions = []
        for place, one in enumerate(group.filters):
            pointer = f"/filter_groups/{number}/filters/{place}/value"
            text, more = _condition(listing.fields[one.field], one.op, one.value, pointer)
            conditions.append(text)
            values += more
        groups.append(f"({' AND '.join(conditions)})")
    if groups:
        where.add(f"({' OR '.join(groups)})", *values)
    paging = Paging(asked.limit, asked.cursor, asked.sort, asked.include_total)
    return await page(reader, paging, listing, where)


def _condition(key: Key, op: str, value: Any, pointer: str) -> tuple[str, Sequence[Any]]:
    """SQL with a place for each value, and the values."""
    if op == "is_null":
        if not isinstance(value, bool):
            raise _wrong(pointer, "true or false")
        return f"({key.sql}) IS {'' if value else 'NOT '}NULL", ()
    if op == "in":
        if not isinstance(value, list):
            raise _wrong(pointer, "a list of values")
        return f"({key.sql}) = ANY({{}}::{key.type}[])", [[_read(key, one, pointer) for one in value]]
    if isinstance(value, list):
        raise _wrong(pointer, "one value")
    if op == "contains":
        if key.type != "text":
            raise _wrong(pointer, "of a field that is a text")
        return f"({key.sql}) ILIKE {{}}", [contained(_read(key, value, pointer))]
    return f"({key.sql}) {SQL[op]} {{}}::{key.type}", [_read(key, value, pointer)]


def _read(key: Key, value: Any, pointer: str) -> Any:
    read, called = READ[key.type]
    try:
        return read(value)
    except (ValueError, TypeError, AttributeError):
        raise _wrong(pointer, called) from None


def _wrong(pointer: str, called: str) -> Problem:
    errors = [Fault("pointer", pointer, "invalid", f"must be {called}")]
    return Problem("validation_failed", f"{pointer} must be {called}.", errors=errors)

"""Searching a list by what a query string cannot say: groups of conditions, sent as a body."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, get_args
from uuid import UUID

from pydantic import BaseModel, Field, TypeAdapter, ValidationError, WrapValidator, create_model
from pydantic_core import PydanticCustomError

from shared.problems.faults import KINDS
from shared.web.dispatch.faults import faults_of, problem_of_faults
from shared.web.dispatch.parameters import FORMS
from shared.web.errors import Fault
from shared.web.fields import WIRE, BusinessDate, Moment, Search
from shared.web.read.lists import MOST, Key, Listing, Paging, page
from shared.web.read.reading import Reading
from shared.web.read.where import Where, contained
from shared.web.wire.answer import Answer

GROUPS, FILTERS = 5, 10
Op = Literal["eq", "ne", "lt", "lte", "gt", "gte", "in", "contains", "is_null"]
Scalar = str | int | bool
SQL = {"eq": "=", "ne": "IS DISTINCT FROM", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


class Wire(NamedTuple):
    """How values of an SQL type are sent: as JSON's `sent` in the form of `kind`, read by `adapter`; and an example."""

    sent: type
    kind: type
    adapter: TypeAdapter[Any]
    example: str | int


TYPES: Mapping[str, Wire] = {
    "uuid": Wire(str, UUID, TypeAdapter(UUID), "0199d3a0-5c00-7000-8000-1e38d67dbe8f"),
    "date": Wire(str, date, TypeAdapter(BusinessDate), "2026-03-01"),
    "timestamptz": Wire(str, datetime, TypeAdapter(Moment), "2026-03-01T09:30:00Z"),
    "bigint": Wire(int, int, TypeAdapter(int), 1_000),
    "int": Wire(int, int, TypeAdapter(Annotated[int, Field(ge=-(2**31), le=2**31 - 1)]), 1),
    "text": Wire(str, str, TypeAdapter(str), "text"),
}
"""The types that a field can be searched by; their values have the forms of query filters."""


class SearchBody(BaseModel):
    """What is searched for: whatever meets all conditions of one of the groups, and has `q`.

    `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions.
    """

    model_config = WIRE

    q: Search = None
    sort: Annotated[str | None, Field(max_length=200)] = None
    cursor: Annotated[str | None, Field(max_length=2000, examples=[None])] = None
    limit: Annotated[int, Field(ge=1, le=MOST)] = 50
    include_total: bool = False


@cache
def _adapter(one_of: Any) -> TypeAdapter[Any]:
    return TypeAdapter(one_of)


def _one_or_several(value: Any, check: Any) -> Any:
    """One fault at the value itself, where a union has one for each of its members, at an address that is nowhere."""
    try:
        return check(value)
    except ValidationError:
        raise PydanticCustomError("no_value", KINDS["no_value"].said.en, {"most": MOST}) from None


def search_body(name: str, listing: Listing) -> type[Any]:
    """The body of a search over a list: a SearchBody whose conditions name the list's fields.

    `name` is the body's in the description ('DealSearch').
    """
    first, key = next(iter(listing.fields.items()))
    condition = create_model(
        f"{name}Condition",
        __config__=WIRE,
        __doc__="One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text. What "
        "its field can never be, as an unknown stage or status, is refused.",
        field=(Annotated[Literal[tuple(listing.fields)], Field(examples=[first])], ...),  # type: ignore[arg-type]
        op=(Op, "eq"),
        value=(
            Annotated[
                Scalar | Annotated[list[Scalar], Field(min_length=1, max_length=MOST)],
                WrapValidator(_one_or_several),
                Field(examples=[next(iter(get_args(key.one_of)), TYPES[key.type].example)]),
            ],
            ...,
        ),
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
        sort=(Annotated[str | None, Field(max_length=200, examples=[listing.order])], None),
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
            raise problem_of_faults([Fault("pointer", pointer, "no_flag")])
        return f"({key.sql}) IS {'' if value else 'NOT '}NULL", ()
    if op == "in":
        if not isinstance(value, list):
            raise problem_of_faults([Fault("pointer", pointer, "no_list")])
        read = [_read(key, one, f"{pointer}/{place}") for place, one in enumerate(value)]
        return f"({key.sql}) = ANY({{}}::{key.type}[])", [read]
    if isinstance(value, list):
        raise problem_of_faults([Fault("pointer", pointer, "no_single_value")])
    if op == "contains":
        if key.type != "text":
            raise problem_of_faults([Fault("pointer", pointer, "no_text_field")])
        return f"({key.sql}) ILIKE {{}}", [contained(_read(key._replace(one_of=None), value, pointer))]
    return f"({key.sql}) {SQL[op]} {{}}::{key.type}", [_read(key, value, pointer)]


def _read(key: Key, value: Any, pointer: str) -> Any:
    wire = TYPES[key.type]
    form, kind = FORMS.get(wire.kind, (None, "no_text"))
    if type(value) is not wire.sent or (form is not None and not form.fullmatch(str(value))):
        raise problem_of_faults([Fault("pointer", pointer, kind)])
    try:
        return (wire.adapter if key.one_of is None else _adapter(key.one_of)).validate_python(value)
    except ValidationError as wrong:
        faults = faults_of(wrong.errors(include_url=False, include_input=False))
        raise problem_of_faults([fault._replace(at=pointer) for fault in faults]) from None

"""The types of the wire: request bodies are pydantic models with `model_config = WIRE` made of these.

Bodies are validated strictly as JSON: no text for numbers, no numbers for booleans, nothing unknown.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any

from annotated_types import GroupedMetadata
from fastapi import Query
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from shared.problems.faults import KINDS
from shared.values.money import GREATEST, digits
from shared.web.docs.docstrings import describe_fields

WIRE = ConfigDict(frozen=True, extra="forbid", json_schema_extra=describe_fields)
EARLIEST, LATEST = date(1970, 1, 1), date(2100, 12, 31)
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)", re.ASCII)

# Controls, surrogates and unassigned; line and paragraph separators; marks that reorder or hide text.
_UNWANTED = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})
_HIDING = frozenset("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
_ALLOWED_IN_PROSE = frozenset("\n\t")


def _wrong(kind: str, **values: str | int) -> PydanticCustomError:
    """The fault of one of our own kinds."""
    return PydanticCustomError(kind, KINDS[kind].said.en, values)


def _clean(value: str, allowed: frozenset[str]) -> str:
    if value.isascii() and value.isprintable():
        return value
    for character in value:
        unwanted = unicodedata.category(character) in _UNWANTED or character in _HIDING
        if unwanted and character not in allowed:
            raise _wrong("character", character=f"U+{ord(character):04X}")
    return unicodedata.normalize("NFC", value)


def _line(value: str) -> str:
    return _clean(value, frozenset())


def _prose(value: str) -> str:
    return _clean(value.replace("\r\n", "\n"), _ALLOWED_IN_PROSE)


@dataclass(frozen=True, slots=True)
class Text(GroupedMetadata):
    """`Annotated[str, Text(200)]`: one trimmed line in NFC without control or hiding characters."""

    longest: int
    shortest: int = 1

    def __iter__(self) -> Iterator[object]:
        yield StringConstraints(strip_whitespace=True, min_length=self.shortest, max_length=self.longest)
        yield AfterValidator(_line)


@dataclass(frozen=True, slots=True)
class Prose(GroupedMetadata):
    """`Annotated[str, Prose(4000)]`: text of several lines, parted by line feeds alone."""

    longest: int
    shortest: int = 1

    def __iter__(self) -> Iterator[object]:
        yield StringConstraints(strip_whitespace=True, min_length=self.shortest, max_length=self.longest)
        yield AfterValidator(_prose)


def _day(value: Any) -> Any:
    """Pydantic also takes seconds since 1970 in a text: "0" would be a day."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not DAY.fullmatch(value):
        raise _wrong("no_date")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise _wrong("no_date") from None


def _in_range(value: date) -> date:
    if not EARLIEST <= value <= LATEST:
        raise _wrong("between", least=str(EARLIEST), most=str(LATEST))
    return value


def _moment(value: Any) -> Any:
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not MOMENT.fullmatch(value):
        raise _wrong("moment_form")
    return datetime.fromisoformat(value)


def _utc(value: datetime) -> datetime:
    if not EARLIEST.year < value.year <= LATEST.year:
        raise _wrong("between", least=EARLIEST.year + 1, most=LATEST.year)
    return value.astimezone(UTC)


def _currency(value: str) -> str:
    try:
        digits(value)
    except ValueError as unknown:
        raise _wrong("currency") from unknown
    return value


BusinessDate = Annotated[date, BeforeValidator(_day), AfterValidator(_in_range), Field(examples=["2026-03-01"])]
Moment = Annotated[datetime, BeforeValidator(_moment), AfterValidator(_utc), Field(examples=["2026-03-01T09:30:00Z"])]
Minor = Annotated[int, Field(ge=0, le=GREATEST, description="Minor units of the currency")]
SignedMinor = Annotated[int, Field(ge=-GREATEST, le=GREATEST, description="Minor units of the currency")]
BasisPoints = Annotated[int, Field(ge=0, le=10_000, description="Hundredths of a per cent")]
Count = Annotated[int, Field(ge=0, le=1_000_000_000)]
Currency = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Z]{3}$"),
    AfterValidator(_currency),
    Field(examples=["CNY"], description="ISO 4217"),
]
ExternalReference = Annotated[str, Text(200)]


class Money(BaseModel):
    """An amount in minor units of its currency, not negative."""

    model_config = WIRE
    amount_minor: Minor
    currency: Currency


AsOf = Annotated[BusinessDate | None, Query(description="Business time: what was so on this day")]
KnownAt = Annotated[
    Moment | None,
    Query(description="System time: what was recorded before this moment, in RFC 3339 with its zone"),
]
Search = Annotated[
    str | None, Query(min_length=1, max_length=100, description="Text to find; two characters are enough")
]

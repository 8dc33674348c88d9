"""The types of the wire."""

from datetime import UTC, date, datetime
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from shared.web.fields import BasisPoints, BusinessDate, Currency, Minor, Moment, Money, Prose, SignedMinor, Text


def taken(type_: Any, text: str) -> Any:
    return TypeAdapter(type_).validate_json(text, strict=True)


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Annotated[str, Text(5)], '"  銷售 "', "銷售"),
        (Annotated[str, Text(5)], '"e\u0301"', "\u00e9"),
        (Annotated[str, Text(5)], '"👩\u200d💻"', "👩\u200d💻"),
        (Annotated[str, Prose(9)], '"a\\r\\nb\\tc"', "a\nb\tc"),
        (Annotated[str, Prose(9, shortest=0)], '""', ""),
        (BusinessDate, '"2026-02-28"', date(2026, 2, 28)),
        (Moment, '"2026-03-01T09:30:00+08:00"', datetime(2026, 3, 1, 1, 30, tzinfo=UTC)),
        (Minor, "9007199254740991", 2**53 - 1),
        (SignedMinor, "-1", -1),
        (BasisPoints, "10000", 10_000),
        (Currency, '"CNY"', "CNY"),
        (Money, '{"amount_minor":1,"currency":"JPY"}', Money(amount_minor=1, currency="JPY")),
    ],
)
def test_what_is_meant_is_taken(type_: Any, text: str, value: object) -> None:
    assert taken(type_, text) == value


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (Annotated[str, Text(5)], '"sixsix"'),
        (Annotated[str, Text(5)], '" "'),
        (Annotated[str, Text(5)], '"a\\nb"'),
        (Annotated[str, Text(5)], '"a\\u202eb"'),
        (Annotated[str, Text(5)], '"a\\ufeffb"'),
        (Annotated[str, Prose(9)], '"a\\u0007"'),
        (BusinessDate, '"1969-12-31"'),
        (BusinessDate, '"2101-01-01"'),
        (BusinessDate, '"2026-2-1"'),
        (BusinessDate, '"2026-02-28T00:00:00"'),
        (BusinessDate, '"2026-02-30"'),
        (BusinessDate, '"20260228"'),
        (BusinessDate, '"0"'),
        (BusinessDate, '"1772323200"'),
        (BusinessDate, "0"),
        (Moment, '"2026-03-01"'),
        (Moment, '"2026-03-01T09:30:00"'),
        (Moment, '"2026-03-01 09:30:00Z"'),
        (Moment, '"2026-03-01T09:30:60Z"'),
        (Moment, '"2026-03-01T09:30:00+25:00"'),
        (Moment, '"2200-03-01T09:30:00Z"'),
        (Moment, "1772323200"),
        (Minor, "-1"),
        (Minor, "9007199254740992"),
        (Minor, '"1"'),
        (Minor, "1.0"),
        (Minor, "true"),
        (BasisPoints, "10001"),
        (Currency, '"cny"'),
        (Currency, '"XYZ"'),
        (Currency, '"CNY\\n"'),
        (Money, '{"amount_minor":1}'),
        (Money, '{"amount_minor":1,"currency":"CNY","amount":"0.01"}'),
    ],
)
def test_what_could_be_meant_otherwise_is_refused(type_: Any, text: str) -> None:
    with pytest.raises(ValidationError):
        taken(type_, text)

"""Turns the text of a cell into an amount, a count or a date, or says with a code why it cannot."""

import re
from datetime import date
from decimal import Decimal

from shared.values.money import GREATEST, digits

EARLIEST, LATEST = date(1970, 1, 1), date(2100, 12, 31)
GROUP = 3
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_GROUPED = re.compile(r"[+]?[1-9][0-9]{0,2}\.[0-9]{3}")
_DATE = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?")


class Bad(Exception):  # noqa: N818
    """The text is none of what the column holds; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def amount(text: str, currency: str) -> int:
    """Minor units of an amount in major units of `currency`, exactly.

    12.500 is twelve and a half to some and twelve thousand five hundred to others: it is taken as the one only where
    the currency has as many decimals. Raises Bad: not_a_number, negative, too_many_decimals, too_large.
    """
    decimals = digits(currency)
    minor = number(text).scaleb(decimals)
    if minor != int(minor) or (decimals < GROUP and _GROUPED.fullmatch(text.strip())):
        raise Bad("too_many_decimals")
    if minor > GREATEST:
        raise Bad("too_large")
    return int(minor)


def number(text: str) -> Decimal:
    """A plain decimal number of at least 0, without grouping or currency sign. Raises Bad: not_a_number, negative."""
    stripped = text.strip()
    if not _NUMBER.fullmatch(stripped) or len(stripped) > 30:
        raise Bad("not_a_number")
    value = Decimal(stripped)
    if value < 0:
        raise Bad("negative")
    return value


def day(text: str) -> date:
    """A date written year first (2017-03-01, 2017/3/1, with a midnight behind it or not). Raises Bad: bad_date."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        raise Bad("bad_date")
    try:
        value = date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        raise Bad("bad_date") from None
    if not EARLIEST <= value <= LATEST:
        raise Bad("bad_date")
    return value

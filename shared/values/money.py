"""Money is an integer of minor units; major units exist only as text at the edges."""

from decimal import Decimal, InvalidOperation
from functools import cache

from babel.core import get_global

GREATEST = 2**53 - 1

# ISO 4217's minor units. CLDR's digits (Babel) say how an amount is shown, not how it is counted: RSD has none there.
_NOT_TWO = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}


@cache
def digits(currency: str) -> int:
    """Decimal places of the currency's minor unit by ISO 4217. Raises ValueError for an unknown code."""
    if currency not in get_global("all_currencies"):
        raise ValueError(f"{currency!r} is not a currency of ISO 4217")
    return next((places for places, codes in _NOT_TWO.items() if currency in codes.split()), 2)


def to_minor(text: str, currency: str) -> int:
    """Minor units of an amount in major units written as decimal text ('1234.5'), exactly.

    Raises ValueError for what is no plain decimal, has more places than the currency, or lies beyond 2^53 - 1.
    """
    try:
        amount = Decimal(text.strip())
    except InvalidOperation:
        raise ValueError(f"{text!r} is not an amount") from None
    if not amount.is_finite() or amount.adjusted() > 20:
        raise ValueError(f"{text!r} is not an amount")
    minor = amount.scaleb(digits(currency))
    if minor != minor.to_integral_value():
        raise ValueError(f"{text!r} has more than {digits(currency)} decimal places, {currency} has no smaller unit")
    if abs(minor) > GREATEST:
        raise ValueError(f"{text!r} is beyond what can be counted exactly")
    return int(minor)


def to_major(minor: int, currency: str) -> str:
    """Decimal text in major units with all of the currency's places: 123450 USD is '1234.50'."""
    return f"{Decimal(minor).scaleb(-digits(currency)):f}"


def share_half_up(amount: int, basis_points: int) -> int:
    """`amount` × `basis_points` ÷ 10 000, a half rounded away from zero."""
    sign = -1 if amount < 0 else 1
    return sign * ((2 * abs(amount) * basis_points + 10_000) // 20_000)

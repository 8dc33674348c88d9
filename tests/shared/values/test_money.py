"""Amounts are exact or refused."""

import pytest
from babel.numbers import get_currency_precision
from hypothesis import given
from hypothesis import strategies as st

from shared.values.money import GREATEST, digits, share_half_up, to_major, to_minor

currencies = st.sampled_from(["USD", "CNY", "JPY", "KWD", "CLF", "TWD"])


@given(st.integers(-GREATEST, GREATEST), currencies)
def test_minor_to_major_and_back_is_the_same_amount(minor: int, currency: str) -> None:
    assert to_minor(to_major(minor, currency), currency) == minor


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1054", "USD", 105400),
        ("0.1", "USD", 10),
        ("-3.05", "CNY", -305),
        ("7", "JPY", 7),
        ("1.005", "KWD", 1005),
        ("1e3", "USD", 100000),
    ],
)
def test_decimal_text_becomes_minor_units(text: str, currency: str, minor: int) -> None:
    assert to_minor(text, currency) == minor


@pytest.mark.parametrize("text", ["", "x", "1.005", "nan", "Infinity", "1,5", "1e9999", "90071992547409.92"])
def test_what_cannot_be_counted_exactly_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        to_minor(text, "USD")


def test_an_amount_shows_all_places_of_its_currency() -> None:
    assert to_major(5, "USD") == "0.05"
    assert to_major(-120, "USD") == "-1.20"
    assert to_major(120, "JPY") == "120"


def test_digits_agree_with_babel_where_cldr_does_not_drop_worthless_coins() -> None:
    for currency in ("USD", "EUR", "CNY", "TWD", "HKD", "JPY", "KRW", "VND", "CLP", "XOF", "KWD", "BHD", "TND", "CLF"):
        assert digits(currency) == get_currency_precision(currency)
    assert digits("RSD") == 2


@pytest.mark.parametrize("code", ["", "usd", "XX", "ABC"])
def test_an_unknown_currency_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="ISO 4217"):
        digits(code)


def test_a_half_is_rounded_up() -> None:
    assert share_half_up(1, 5000) == 1
    assert share_half_up(3, 500) == 0
    assert share_half_up(10, 500) == 1
    assert share_half_up(-1, 5000) == -1

"""Figures from sums: exact, half up, null where there is nothing."""

from fractions import Fraction
from statistics import median as plain_median
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from services.performance.views.kpi.definitions.catalogue import KPIS
from services.performance.views.kpi.figure import Figure, Sum, figure, half_up, median, six_decimals


@pytest.mark.parametrize(("above", "below", "rounded"), [(5, 2, 3), (-5, 2, -2), (1, 3, 0), (2, 3, 1), (0, 9, 0)])
def test_an_average_rounds_a_half_up(above: Any, below: Any, rounded: Any) -> None:
    assert half_up(above, below) == rounded


def test_a_ratio_is_a_number_of_six_decimals() -> None:
    assert bytes(six_decimals(4238, 6711)) == b"0.631501"
    assert bytes(six_decimals(-1, 3)) == b"-0.333333"
    assert bytes(six_decimals(-1, 10_000_000)) == b"0.000000"


def test_a_sum_without_events_is_null_and_one_of_nothing_is_zero() -> None:
    formula = KPIS["signed_amount"][0].formula
    assert figure(formula, {}) == Figure(None, None, None, 0)
    assert figure(formula, {"value": Sum(0, 2)}) == Figure(0, None, None, 2)


def test_a_ratio_without_a_denominator_is_null_and_keeps_its_numerator() -> None:
    formula = KPIS["win_rate_opened"][0].formula
    assert figure(formula, {"numerator": Sum(2, 2)}) == Figure(None, 2, 0, 0)


@pytest.mark.parametrize("name", ["collection_rate", "collection_rate_due", "dso", "average_deal_size"])
@pytest.mark.parametrize("below", [0, -1, -880])
def test_what_is_taken_back_to_nothing_or_below_it_divides_nothing(name: Any, below: Any) -> None:
    roles: dict[Any, Sum] = {"numerator": Sum(50, 3), "denominator": Sum(below, 4)}
    assert figure(KPIS[name][0].formula, roles, days=31) == Figure(None, 50, below, 4)


def test_a_turnover_is_the_days_that_what_is_open_stands_for() -> None:
    formula = KPIS["dso"][0].formula
    open_and_invoiced: dict[Any, Sum] = {"numerator": Sum(50, 3), "denominator": Sum(200, 4)}
    shown = figure(formula, open_and_invoiced, days=30)
    assert isinstance(shown.value, Raw)
    assert (bytes(shown.value), shown.numerator, shown.denominator, shown.n) == (b"7.500000", 50, 200, 4)


@given(st.lists(st.tuples(st.integers(-50, 400), st.integers(1, 5)), min_size=1))
def test_the_median_of_counted_values_is_that_of_the_values(counts: Any) -> None:
    values = [value for value, count in counts for _ in range(count)]
    value = median(counts).value
    assert isinstance(value, Raw)
    shown = Fraction(bytes(value).decode())
    assert shown == Fraction(plain_median(values))
    assert median(counts).n == len(values)

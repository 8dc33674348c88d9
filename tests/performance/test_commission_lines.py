"""Commission lines: marginal tiers over a growing base, and lines that sum to the total exactly."""

from datetime import date, timedelta
from fractions import Fraction
from math import floor
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.performance.views.commission.arithmetic import Tier, rounded, steps
from services.performance.views.commission.lines import Plan, Version, lines

ANN, BOB = UUID(int=1), UUID(int=2)
NEW_YEAR = date(2017, 1, 1)
QUOTA = (Tier(10_000_000, 500), Tier(12_500_000, 600), Tier(None, 700))


def plan(*versions: Any, period: Any = "year") -> Any:
    return Plan(UUID(int=9), "quota", period, versions)


def version(tiers: Any, since: Any = NEW_YEAR, number: Any = 1, employees: Any = None) -> Any:
    return Version(number, since, tuple(tiers), employees)


def rows(*amounts: Any, start: Any = NEW_YEAR, days: Any = 1) -> Any:
    return [row(start + timedelta(days=days * n), amount) for n, amount in enumerate(amounts)]


def row(on: Any, amount: Any, deal: Any = "deal", product: Any = None) -> Any:
    return {"occurred_on": on, "amount": amount, "deal": deal, "product": product, "product_line": None}


def earned(plan: Any, *amounts: Any, person: Any = ANN, **kwargs: Any) -> Any:
    return [line.amount for line in lines(plan, person, rows(*amounts, **kwargs))]


def test_150_000_earns_8_250_under_the_quota_tiers() -> None:
    assert earned(plan(version(QUOTA)), 15_000_000) == [825_000]


def test_the_same_base_earns_the_same_in_however_many_parts() -> None:
    assert sum(earned(plan(version(QUOTA)), *[1_000_001, 8_999_999, 2_345_678, 154_322, 2_500_000])) == 825_000


def test_a_payment_of_two_halves_earns_half_each() -> None:
    assert earned(plan(version([Tier(None, 2_000)])), 1_000_000, 1_000_000) == [200_000, 200_000]


def test_a_line_shows_the_tiers_it_goes_through() -> None:
    (_, line) = lines(plan(version(QUOTA)), ANN, rows(9_000_000, 6_000_000))
    assert (line.base_before, line.base_after) == (9_000_000, 15_000_000)
    assert [(step.above, step.part, step.rate_bp) for step in line.steps] == [
        (0, 1_000_000, 500),
        (10_000_000, 2_500_000, 600),
        (12_500_000, 2_500_000, 700),
    ]


def test_a_refund_takes_back_what_the_top_of_the_base_earned() -> None:
    assert earned(plan(version(QUOTA)), 15_000_000, -5_000_000) == [825_000, -325_000]


def test_a_refund_in_a_period_of_its_own_is_negative_at_the_first_rate() -> None:
    assert earned(plan(version(QUOTA), period="month"), 15_000_000, -1_000, days=40) == [825_000, -50]


def test_the_base_starts_anew_with_every_period() -> None:
    quarterly = plan(version(QUOTA), period="quarter")
    assert earned(quarterly, 15_000_000, 15_000_000, days=90) == [825_000, 825_000]


def test_the_date_of_the_event_picks_the_version() -> None:
    raised = plan(version([Tier(None, 500)]), version([Tier(None, 1_000)], date(2017, 2, 1), 2))
    assert earned(raised, 1_000, 1_000, start=date(2017, 1, 31)) == [50, 100]


def test_of_two_versions_from_one_date_the_newer_counts() -> None:
    corrected = plan(version([Tier(None, 500)]), version([Tier(None, 700)], number=2))
    assert earned(corrected, 1_000) == [70]


def test_a_plan_pays_whom_it_names_from_its_date_on() -> None:
    named = plan(version([Tier(None, 500)], employees=(ANN,)))
    assert earned(named, 1_000, person=BOB) == []
    assert earned(named, 1_000, start=date(2016, 12, 31)) == []


tiers = st.builds(
    lambda ends, rates: [Tier(up_to, rate) for up_to, rate in zip([*sorted(ends), None], rates, strict=False)],
    st.sets(st.integers(1, 10**6), max_size=4),
    st.lists(st.integers(0, 10_000), min_size=5, max_size=5),
)


@given(tiers, st.lists(st.integers(-(10**6), 10**6), max_size=8))
def test_lines_sum_to_the_rounded_whole_whatever_comes_and_goes(tiers: Any, wanted: Any) -> None:
    amounts: list[int] = []
    for amount in wanted:
        amounts.append(max(amount, -sum(amounts)))
    exact = sum((Fraction(s.part * s.rate_bp, 10_000) for s in steps(tiers, 0, sum(amounts))), Fraction(0))
    found = earned(plan(version(tiers)), *amounts)
    assert sum(found) == floor(exact + Fraction(1, 2))


@given(tiers, st.integers(-(10**7), 10**7), st.integers(-(10**7), 10**7))
def test_the_steps_of_a_way_are_the_way(tiers: Any, before: Any, after: Any) -> None:
    assert sum(step.part for step in steps(tiers, before, after)) == after - before


@pytest.mark.parametrize(("amount", "commission"), [(1, 0), (10, 1), (29, 1), (30, 2)])
def test_half_a_cent_earned_is_a_cent(amount: Any, commission: Any) -> None:
    assert earned(plan(version([Tier(None, 500)])), amount) == [commission]


@pytest.mark.parametrize(
    ("exact", "minor"), [(500, 0), (5_000, 1), (14_999, 1), (15_000, 2), (-5_000, 0), (-5_001, -1)]
)
def test_a_half_is_rounded_up(exact: Any, minor: Any) -> None:
    assert rounded(exact) == minor

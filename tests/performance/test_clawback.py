"""What goes back takes back what it earned: never more, never twice, in whatever order and under whatever plan."""

from collections import Counter
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.performance.views.commission.arithmetic import Tier
from services.performance.views.commission.lines import lines
from tests.performance.test_commission_lines import ANN, BOB, NEW_YEAR, QUOTA, plan, row, tiers, version

FLAT = [Tier(None, 500)]
JANUARY, MARCH, MAY = date(2017, 1, 10), date(2017, 3, 10), date(2017, 5, 10)


def amounts(plan: Any, *rows: Any, person: Any = ANN) -> Any:
    return [line.amount for line in lines(plan, person, rows)]


def test_what_was_earned_in_a_lower_tier_is_not_taken_back_at_a_higher_one() -> None:
    came = [row(JANUARY, 10_000_000, "first"), row(MARCH, 5_000_000, "second")]
    assert amounts(plan(version(QUOTA)), *came, row(MAY, -1_000_000, "first")) == [500_000, 325_000, -50_000]


def test_a_later_version_takes_back_no_more_than_the_earlier_one_paid() -> None:
    raised = plan(version(FLAT), version([Tier(None, 1_000)], MARCH, 2))
    assert amounts(raised, row(JANUARY, 1_000), row(MAY, -1_000)) == [50, -50]


def test_nothing_is_taken_back_for_what_no_plan_has_paid() -> None:
    (line,) = lines(plan(version(FLAT, MARCH)), ANN, [row(JANUARY, 1_000), row(MAY, -1_000)])
    assert (line.amount, [(one.version, one.part, one.exact) for one in line.reverses]) == (0, [(None, 1_000, 0)])


def test_a_plan_takes_back_what_it_paid_somebody_whom_it_pays_no_more() -> None:
    left = plan(version(FLAT), version(QUOTA, MARCH, 2, (BOB,)))
    came, went, again = row(JANUARY, 1_000), row(MAY, -400), row(MAY, 1_000)
    assert amounts(left, came, went, again) == [50, -20]


def test_what_goes_back_names_the_earnings_that_it_reverses_the_last_first() -> None:
    came = row(JANUARY, 9_000_000), row(MARCH, 2_000_000)
    *_, line = lines(plan(version(QUOTA)), ANN, [*came, row(MAY, -2_500_000)])
    assert [(one.row, one.part, one.rate_bp) for one in line.reverses] == [
        (came[1], 1_000_000, 600),
        (came[1], 1_000_000, 500),
        (came[0], 500_000, 500),
    ]


def test_of_several_periods_rounding_takes_back_no_cent_that_was_not_paid() -> None:
    monthly = plan(version(FLAT), period="month")
    rows = [row(JANUARY, 9, "a"), row(MARCH, 10, "b"), row(MARCH, -9, "a")]
    assert amounts(monthly, *rows) == [0, 1, 0]


def test_what_one_deals_money_had_not_earned_is_taken_of_another_ones_so_that_all_gone_back_leaves_nothing() -> None:
    came = [row(JANUARY, 10_000_000, "first"), row(MARCH, 7_000_000, "second")]
    went = [row(MAY, -10_000_000, "first"), row(MAY, -7_000_000, "second")]
    assert amounts(plan(version(QUOTA)), *came, *went) == [500_000, 465_000, -500_000, -465_000]


rising = st.lists(st.integers(0, 2_000), min_size=1, max_size=4).map(
    lambda rates: [Tier(None if n == len(rates) else n * 300, rate) for n, rate in enumerate(sorted(rates), start=1)]
)


@given(rising, st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 900)), max_size=8), st.randoms())
def test_where_rates_rise_all_that_came_and_went_back_in_a_period_leaves_nothing(
    written: Any, came: Any, random: Any
) -> None:
    """But for the cents that no deal's money was paid, of which it gives none back."""
    went = [(deal, -amount) for deal, amount in came]
    random.shuffle(went)
    rows = [row(JANUARY, amount, deal) for deal, amount in came] + [row(MAY, amount, deal) for deal, amount in went]
    assert 0 <= sum(amounts(plan(version(written)), *rows)) <= len({deal for deal, _ in came})


days = st.integers(0, 800).map(lambda n: NEW_YEAR + timedelta(days=n))
versions = st.lists(st.tuples(tiers, days, st.sampled_from([None, (ANN,), (BOB,), (ANN, BOB)])), min_size=1, max_size=4)
sums = st.integers(-40, 40) | st.integers(-(10**6), 10**6)
moves = st.lists(st.tuples(days, st.sampled_from("abc"), sums), max_size=14)


@given(versions, st.sampled_from(["month", "quarter", "year"]), moves, days)
def test_no_history_of_money_plans_and_credit_takes_back_more_than_was_earned(
    written: Any, period: Any, wanted: Any, as_of: Any
) -> None:
    """Money goes back as refunds and changed credits have it: as much as its person was credited with, at the most."""
    held: Counter[str] = Counter()
    rows = []
    for number, (on, deal, amount) in enumerate(sorted(wanted)):
        change = max(amount, -held[deal])
        held[deal] += change
        if change and on <= as_of:
            rows.append(row(on, change, deal) | {"event_id": UUID(int=number)})
    by = plan(*(version(tiers, since, n, people) for n, (tiers, since, people) in enumerate(written)), period=period)
    paid: Counter[str] = Counter()
    bases = {each["event_id"]: each["amount"] for each in rows if each["amount"] > 0}
    exact = {line.row["event_id"]: line.exact_after - line.exact_before for line in lines(by, ANN, rows)}
    for line in lines(by, ANN, rows):
        deal = line.row["deal"]
        paid[deal] += line.amount
        assert paid[deal] >= 0
        assert (line.amount >= 0) if line.row["amount"] > 0 else (line.amount <= 0)
        assert line.exact_before - line.exact_after <= sum(one.exact for one in line.reverses)
        assert -line.row["amount"] == sum(one.part for one in line.reverses) or line.row["amount"] > 0
        for one in line.reverses:
            bases[one.row["event_id"]] -= one.part
            exact[one.row["event_id"]] = exact.get(one.row["event_id"], 0) - one.exact
    assert min([*bases.values(), 0]) == 0
    assert all(exact[id] >= 0 for id in bases if id in exact)

"""Incentive plans: what is written holds for every amount, and asking twice does nothing."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.performance.domain.incentive_plan import (
    INCENTIVE_PLAN,
    ReviseIncentivePlan,
    Tier,
    WriteIncentivePlan,
    WrittenTier,
)
from shared.decider import Refused, fold

SINCE = date(2017, 1, 1)
ANN = UUID(int=1)
QUOTA = (WrittenTier(100_000, 500), WrittenTier(125_000, 600), WrittenTier(None, 700))


def write(*tiers: Any, employees: Any = None) -> Any:
    return WriteIncentivePlan("quota", "received", "quarter", tiers, employees, SINCE)


def written(*commands: Any) -> Any:
    state: Any = INCENTIVE_PLAN.initial
    events: Any = []
    for command in commands:
        events = INCENTIVE_PLAN.decide(command, state)
        state = fold(INCENTIVE_PLAN, events, state)
    return state, events


def refused(*tiers: Any) -> Any:
    with pytest.raises(Refused) as said:
        written(write(*tiers))
    return said.value.code, said.value.pointer


def test_a_plan_is_written_with_its_tiers() -> None:
    state, _ = written(write(*QUOTA))
    assert state.versions[0].tiers == (Tier(100_000, 500), Tier(125_000, 600), Tier(None, 700))


@pytest.mark.parametrize(
    ("tiers", "code"),
    [
        ([(100, 500)], "tiers_gap"),
        ([(100, 500), (None, 600, 150)], "tiers_gap"),
        ([(None, 500, 50)], "tiers_gap"),
        ([(100, 500), (None, 600, 50)], "tiers_overlap"),
        ([(100, 500), (100, 600), (None, 700)], "tiers_overlap"),
        ([(0, 500), (None, 700)], "tiers_overlap"),
        ([(None, 500), (None, 700)], "tiers_overlap"),
        ([], "tiers_empty"),
    ],
)
def test_tiers_with_a_gap_or_an_overlap_are_refused_when_written(tiers: Any, code: Any) -> None:
    assert refused(*(WrittenTier(*tier) for tier in tiers))[0] == code


def test_a_tier_may_say_again_where_the_one_before_it_ends() -> None:
    state, _ = written(write(WrittenTier(100, 500, 0), WrittenTier(None, 600, 100)))
    assert state.versions[0].tiers == (Tier(100, 500), Tier(None, 600))


@given(st.lists(st.integers(1, 10**12), unique=True, max_size=8).map(sorted))
def test_ascending_tiers_that_end_without_end_are_never_refused(ends: Any) -> None:
    state, _ = written(write(*(WrittenTier(end, 100) for end in ends), WrittenTier(None, 100)))
    assert len(state.versions[0].tiers) == len(ends) + 1


def test_a_revision_keeps_whom_the_plan_pays_unless_it_says_so() -> None:
    state, _ = written(
        write(*QUOTA, employees=(ANN,)), ReviseIncentivePlan((WrittenTier(None, 900),), None, date(2018, 1, 1))
    )
    assert [version.employee_ids for version in state.versions] == [(ANN,), (ANN,)]


def test_the_same_revision_twice_is_one_version() -> None:
    revise = ReviseIncentivePlan((WrittenTier(None, 900),), None, date(2018, 1, 1))
    state, events = written(write(*QUOTA), revise, revise)
    assert (len(state.versions), events) == (2, [])


def test_a_plan_is_written_once() -> None:
    with pytest.raises(Refused, match="incentive_plan_exists"):
        written(write(*QUOTA), write(*QUOTA))


def test_a_plan_that_was_never_written_cannot_be_revised() -> None:
    with pytest.raises(Refused, match="incentive_plan_not_found"):
        written(ReviseIncentivePlan(QUOTA, None, SINCE))


def test_an_employee_is_named_once() -> None:
    with pytest.raises(Refused, match="employees_repeated"):
        written(write(*QUOTA, employees=(ANN, ANN)))

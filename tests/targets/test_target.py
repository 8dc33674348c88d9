"""What a target allows: a draft is drawn and drawn again, what is published is only revised, and never its past."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.targets.domain.plan import LineWeight, NodeWeight, Plan, Recut
from services.targets.domain.revision import place
from services.targets.domain.target import (
    TARGET,
    BreakDown,
    ChangeAmount,
    Command,
    NodeTargetDrafted,
    PublishTarget,
    ReviseTarget,
    SetTarget,
    Target,
    TargetAmountChanged,
    TargetBrokenDown,
    TargetRevisionDecided,
    TargetSet,
)
from shared.contracts.targets import Cell, TargetPublished, TargetRevised
from shared.decider import Refused, fold
from shared.store.deciding.snapshots import Snapshots
from tests.targets.trees import COMPANY, PLAN, node, plans, sums, total, uid

DAY = date(2027, 5, 17)
SET = SetTarget(2027, "signed_amount", 1_000_000, 0, "USD")
PUBLISH = PublishTarget(date(2026, 12, 20), DAY)


def after(*commands: Command) -> Target:
    state = TARGET.initial
    for command in commands:
        state = fold(TARGET, TARGET.decide(command, state), state)
    return state  # type: ignore[no-any-return]


def refusal(command: Command, state: Target) -> str:
    with pytest.raises(Refused) as refused:
        TARGET.decide(command, state)
    return refused.value.code


def revise(month: int = 6, **values: Any) -> ReviseTarget:
    return ReviseTarget(date(2027, month, 1), "a large customer left", DAY, **values)


PUBLISHED = after(SET, BreakDown(PLAN), PUBLISH)


def test_a_target_is_set_as_a_draft() -> None:
    assert TARGET.decide(SET, Target()) == [TargetSet(2027, "signed_amount", "money", "USD", 1_000_000, 0)]


def test_a_count_has_no_currency() -> None:
    assert TARGET.decide(replace(SET, measure="new_customers"), Target())[0].currency is None


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (replace(SET, measure="smiles"), "measure_unknown"),
        (replace(SET, amount=-1), "amount_out_of_range"),
        (replace(SET, amount=2**53 - 1, padding_bp=1), "amount_out_of_range"),
        (replace(SET, padding_bp=10_001), "padding_out_of_range"),
    ],
)
def test_a_target_of_something_unknown_or_beyond_counting_is_refused(command: Command, code: str) -> None:
    assert refusal(command, Target()) == code


def test_breaking_down_drafts_every_node() -> None:
    head, *drafts = TARGET.decide(BreakDown(PLAN), after(SET))
    assert head == TargetBrokenDown(PLAN)
    assert [draft.node for draft in drafts] == [weighed.node for weighed in COMPANY]
    assert all(isinstance(draft, NodeTargetDrafted) for draft in drafts)


def test_padding_is_given_out_at_the_top_and_the_amount_stays_visible() -> None:
    state = after(replace(SET, padding_bp=500), BreakDown(PLAN))
    assert state.amount == 1_000_000
    assert total(next(iter(state.nodes.values()))) == 1_050_000


def test_another_amount_is_drawn_by_the_same_plan() -> None:
    events = TARGET.decide(ChangeAmount(2_000_000, 0), after(SET, BreakDown(PLAN)))
    assert events[0] == TargetAmountChanged(2_000_000, 0)
    assert len(events) == 1 + len(COMPANY)
    assert total(events[1]) == 2_000_000


def test_asking_for_what_is_already_so_does_nothing() -> None:
    draft = after(SET, BreakDown(PLAN))
    assert TARGET.decide(BreakDown(PLAN), draft) == []
    assert TARGET.decide(ChangeAmount(1_000_000, 0), draft) == []
    assert TARGET.decide(PUBLISH, PUBLISHED) == []
    assert TARGET.decide(revise(), PUBLISHED) == []
    revised = fold(TARGET, TARGET.decide(revise(amount=900_000), PUBLISHED), PUBLISHED)
    assert TARGET.decide(revise(amount=900_000), revised) == []


def test_a_plan_that_is_no_tree_or_has_no_weight_is_refused() -> None:
    draft = after(SET)
    cases: dict[str, list[tuple[NodeWeight, ...]]] = {
        "not_a_tree": [(), (node(2, 1),), (node(1), node(2)), (node(1), node(2, 3)), (node(1), node(1, 1))],
        "weight_out_of_range": [(node(1), node(2, 1, weight=-1))],
    }
    for code, trees in cases.items():
        for nodes in trees:
            assert refusal(BreakDown(Plan((1,) * 4, (), nodes)), draft) == code
    assert refusal(BreakDown(replace(PLAN, months=(1, 1))), draft) == "months_not_4_or_12"
    assert refusal(BreakDown(replace(PLAN, months=(0,) * 12)), draft) == "weights_all_zero"
    assert refusal(BreakDown(replace(PLAN, lines=(LineWeight(uid(9), 0),))), draft) == "weights_all_zero"
    assert refusal(BreakDown(replace(PLAN, lines=(LineWeight(uid(9), 1),) * 2)), draft) == "product_line_repeated"


def test_publishing_says_one_event_per_node_with_its_months_and_product_lines() -> None:
    events = TARGET.decide(PUBLISH, after(SET, BreakDown(PLAN)))
    assert all(isinstance(event, TargetPublished) for event in events)
    assert [event.node for event in events] == [weighed.node for weighed in COMPANY]
    assert {len(event.cells) for event in events} == {24}
    assert {event.target_version for event in events} == {1}
    own, below = sums((event.node, event.cells) for event in events)
    assert own == below
    assert TARGET.occurred_on(events[0]) == date(2026, 12, 20)


def test_nothing_is_published_tomorrow() -> None:
    assert refusal(PublishTarget(date(2027, 5, 18), DAY), after(SET, BreakDown(PLAN))) == "date_in_future"


def test_a_plan_of_too_many_nodes_or_product_lines_is_refused() -> None:
    many = tuple(LineWeight(uid(900 + number), 1) for number in range(51))
    people = tuple(node(number, 1, "person") for number in range(2, 1_002))
    for plan in (
        replace(PLAN, lines=many),
        replace(PLAN, lines=(), nodes=(node(1), *people)),
        replace(PLAN, lines=many[:6], nodes=(node(1), *people[:900])),
    ):
        assert refusal(BreakDown(plan), after(SET)) == "plan_too_large"


def test_a_state_survives_being_stored_as_a_snapshot() -> None:
    snapshots = Snapshots(TARGET)
    assert snapshots.shape
    assert snapshots.decode(msgspec.json.encode(PUBLISHED).decode()) == PUBLISHED


def test_what_comes_too_early_or_too_late_is_refused() -> None:
    assert refusal(PUBLISH, Target()) == "target_not_found"
    assert refusal(PUBLISH, after(SET)) == "not_yet"
    assert refusal(revise(amount=1), after(SET, BreakDown(PLAN))) == "not_yet"
    assert refusal(SET, after(SET)) == "not_yet"
    assert refusal(BreakDown(PLAN), PUBLISHED) == "already_published"
    assert refusal(ChangeAmount(1, 0), PUBLISHED) == "already_published"


def test_there_is_one_target_of_a_measure_and_year() -> None:
    (claim,) = TARGET.claims(TARGET.decide(SET, Target())[0])
    assert (claim.scope, claim.key, claim.release) == ("target.year_measure", "2027/signed_amount", False)


def test_a_revision_keeps_past_months_and_divides_the_rest_in_the_same_proportions() -> None:
    decided, *events = TARGET.decide(revise(amount=700_000), PUBLISHED)
    assert decided == TargetRevisionDecided("a large customer left", date(2027, 6, 1), 700_000, 0, PLAN, 2)
    root = events[0]
    assert [cell for cell in root.cells_before if cell.month.month < 6] == [
        cell for cell in root.cells_after if cell.month.month < 6
    ]
    assert sum(cell.amount for cell in root.cells_after) == 700_000
    by_month = [sum(cell.amount for cell in root.cells_after if cell.month.month == month) for month in range(1, 13)]
    assert max(by_month[5:]) - min(by_month[5:]) <= 1
    state = fold(TARGET, [decided, *events], PUBLISHED)
    own, below = sums(state.nodes.values())
    assert (own, state.target_version, state.amount) == (below, 2, 700_000)


def test_a_person_who_changed_teams_keeps_the_past_below_the_old_one() -> None:
    moved = (*(weighed for weighed in COMPANY if weighed.node.node_id != uid(5)), node(5, 7, "person"))
    events = TARGET.decide(revise(recut=Recut(nodes=moved)), PUBLISHED)
    theirs = [event for event in events if isinstance(event, TargetRevised) and event.node.node_id == uid(5)]
    later = [{cell.month.month >= 6 for cell in event.cells_after if cell.amount} for event in theirs]
    assert [*zip((event.node.parent_id for event in theirs), later, strict=True)] == [
        (uid(4), {False}),
        (uid(7), {True}),
    ]
    assert theirs[1].cells_before == ()
    own, below = sums(fold(TARGET, events, PUBLISHED).nodes.values())
    assert own == below


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (revise(4, amount=1), "month_closed"),
        (replace(revise(), effective_from=date(2027, 6, 2)), "not_month_start"),
        (replace(revise(), effective_from=date(2028, 1, 1)), "not_in_the_year"),
        (revise(amount=400_000), "below_past_months"),
        (revise(recut=Recut(nodes=(node(2),))), "root_changed"),
        (revise(recut=Recut(months=(1, 2))), "months_not_4_or_12"),
    ],
)
def test_a_revision_that_reaches_into_the_past_or_makes_no_tree_is_refused(command: ReviseTarget, code: str) -> None:
    assert refusal(command, PUBLISHED) == code


def test_a_revision_does_not_begin_before_the_last_one_whose_months_it_changes() -> None:
    later = after(SET, BreakDown(PLAN), PUBLISH, revise(9, amount=900_000))
    assert refusal(revise(8, amount=700_000), later) == "before_last_revision"
    assert TARGET.decide(revise(9, amount=950_000), later)[0].effective_from == date(2027, 9, 1)


def test_what_was_published_within_a_month_is_revised_from_that_day_on() -> None:
    decided, *events = TARGET.decide(revise(5, amount=700_000), after(SET, BreakDown(PLAN), PublishTarget(DAY, DAY)))
    assert (decided.effective_from, *{event.effective_from for event in events}) == (date(2027, 5, 1), DAY)


@given(plans(), plans(), st.integers(0, 10**9), st.integers(0, 10**9), st.integers(5, 12))
def test_after_any_revision_children_still_sum_to_their_parents(
    one: Plan, other: Plan, amount: int, more: int, month: int
) -> None:
    published = after(replace(SET, amount=amount), BreakDown(one), PUBLISH)
    events: Sequence[Any] = TARGET.decide(
        revise(month, amount=amount + more, recut=Recut(other.months, other.lines, other.nodes)), published
    )
    state = fold(TARGET, events, published)
    for plan, months in ((one, range(1, month)), (other, range(month, 13))):
        places = {place(weighed.node) for weighed in plan.nodes}
        own, below = sums(
            (each, tuple(cell for cell in cells if cell.month.month in months))
            for key, (each, cells) in state.nodes.items()
            if key in places
        )
        assert own == below
    assert total(next(iter(state.nodes.values()))) == amount + more
    for event in events[1:]:
        assert _past(event.cells_before, month) == _past(event.cells_after, month)


def _past(cells: Sequence[Cell], month: int) -> list[Cell]:
    return [cell for cell in cells if cell.month.month < month and cell.amount]

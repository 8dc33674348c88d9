"""Renewals as decisions: given a customer's terms and grades, when a day comes, then what is due is opened, once."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from services.pipeline.domain.renewal.commands import (
    AmendTerm,
    CancelTerm,
    LearnGrade,
    LearnTerm,
    OpenDueRenewals,
    ReopenRenewal,
    SettleRenewal,
)
from services.pipeline.domain.renewal.renewal import LEAD_DAYS, RENEWALS
from services.pipeline.domain.renewal.state import Renewals, TermLearned, renewal_id
from services.pipeline.domain.terms import freeze
from services.pipeline.policies.renewals import as_sold
from shared.contracts.pipeline import RenewalAdjusted, RenewalOpened, RenewalReopened, RenewalSettled, RenewalWithdrawn
from shared.decider import fold
from tests.pipeline.examples import CUSTOMER, item, terms

DEAL = UUID(int=1)
SIGNED, ENDS = date(2026, 1, 10), date(2027, 1, 9)
TERM = LearnTerm(DEAL, CUSTOMER, terms([item(net=1_000)]), SIGNED, ENDS)


def after(*commands: object) -> Renewals:
    state = Renewals()
    for command in commands:
        state = fold(RENEWALS, RENEWALS.decide(command, state), state)
    return state


def opened(state: Renewals, today: date) -> list[tuple[date, int]]:
    events = RENEWALS.decide(OpenDueRenewals(today), state)
    assert all(isinstance(event, RenewalOpened) for event in events)
    return [(event.opened_on, event.lead_days) for event in events]


@pytest.mark.parametrize("grade", LEAD_DAYS)
def test_a_renewal_is_due_on_its_day_by_the_customers_grade(grade: str) -> None:
    state = after(LearnGrade(grade, SIGNED), TERM)
    day = ENDS - timedelta(days={"major": 120, "key": 90}.get(grade, 60))
    assert opened(state, day - timedelta(days=1)) == []
    assert opened(state, day) == [(day, LEAD_DAYS[grade])]


def test_a_customer_without_a_grade_has_sixty_days() -> None:
    assert opened(after(TERM), ENDS) == [(ENDS - timedelta(days=60), 60)]


def test_a_late_clock_opens_it_on_the_day_it_was_due() -> None:
    state = after(LearnGrade("major", SIGNED), TERM)
    assert opened(state, ENDS + timedelta(days=400)) == [(ENDS - timedelta(days=120), 120)]


def test_it_is_opened_once() -> None:
    assert opened(after(TERM, OpenDueRenewals(ENDS)), ENDS) == []
    assert RENEWALS.decide(TERM, after(TERM)) == []


def test_a_grade_raised_late_opens_at_once_and_a_lowered_one_waits() -> None:
    raised = ENDS - timedelta(days=100)
    assert opened(after(TERM, LearnGrade("major", raised)), raised) == [(raised, 120)]
    lowered = ENDS - timedelta(days=95)
    state = after(TERM, LearnGrade("key", SIGNED), LearnGrade("ordinary", lowered))
    assert opened(state, ENDS) == [(ENDS - timedelta(days=60), 60)]


def test_a_grade_back_dated_to_before_the_term_counts_from_its_own_day() -> None:
    assert opened(after(TERM, LearnGrade("key", date(2020, 1, 1))), ENDS) == [(ENDS - timedelta(days=90), 90)]


def test_a_term_shorter_than_its_lead_is_renewed_from_its_signature() -> None:
    short = replace(TERM, term_end=SIGNED + timedelta(days=20))
    assert opened(after(short), SIGNED) == [(SIGNED, 60)]


@pytest.mark.parametrize(
    ("net", "outcome", "renewed", "expansion", "contraction"),
    [(1_000, "renewed", 1_000, 0, 0), (1_250, "expanded", 1_000, 250, 0), (900, "contracted", 1_000, 0, 100)],
)
def test_a_signature_says_how_much_was_renewed(
    net: int, outcome: str, renewed: int, expansion: int, contraction: int
) -> None:
    state = after(TERM, OpenDueRenewals(ENDS))
    (settled,) = RENEWALS.decide(SettleRenewal(renewal_id(DEAL), net, None, ENDS), state)
    assert isinstance(settled, RenewalSettled)
    found = (settled.outcome, settled.renewed, settled.expansion, settled.contraction)
    assert found == (outcome, renewed, expansion, contraction)
    assert settled.renewed + settled.expansion - settled.contraction == net


def test_a_loss_is_churn_with_its_reason_until_it_is_taken_back() -> None:
    lost = SettleRenewal(renewal_id(DEAL), 0, "price", ENDS)
    state = after(TERM, OpenDueRenewals(ENDS), lost)
    assert (state.terms[DEAL].status, state.terms[DEAL].reason) == ("churned", "price")
    (back,) = RENEWALS.decide(ReopenRenewal(renewal_id(DEAL), ENDS), state)
    assert isinstance(back, RenewalReopened)
    assert (back.base, back.reason, back.settled_on) == (1_000, "price", ENDS)
    assert after(TERM, OpenDueRenewals(ENDS), lost, ReopenRenewal(renewal_id(DEAL), ENDS)).terms[DEAL].status == "open"


def test_what_is_renewed_is_sold_as_it_was() -> None:
    sold = replace(item(net=850, quantity=3), vat_bp=1_300, floor_price=250, flags=("recurring",), price_book_id=DEAL)
    (line,) = freeze([sold], None)
    assert freeze([as_sold(line)], None) == (replace(line, price_book_id=None),)


def test_a_deal_that_renews_nothing_settles_nothing() -> None:
    state = after(TERM, OpenDueRenewals(ENDS))
    assert RENEWALS.decide(SettleRenewal(UUID(int=9), 5, None, ENDS), state) == []
    assert isinstance(RENEWALS.decide(TERM, Renewals())[0], TermLearned)


TWO = replace(TERM, terms=terms([item(1, net=1_000), item(2, net=300)]))
LATER = date(2028, 2, 29)
TODAY = date(2026, 11, 27)


def amending(net: int = 1_000, ends: date | None = ENDS, day: date = TODAY) -> AmendTerm:
    return AmendTerm(DEAL, CUSTOMER, terms([item(net=net)]), ends, day)


def cancelling(*numbers: int, day: date = TODAY) -> CancelTerm:
    lines = tuple(line for line in TWO.terms.lines if line.number in numbers)
    return CancelTerm(DEAL, lines, len(lines) == 2, day)


def test_an_amended_end_is_renewed_before_the_new_end_and_not_before_the_old_one() -> None:
    state = after(TERM, amending(1_500, LATER))
    assert opened(state, ENDS) == []
    assert opened(state, LATER) == [(LATER - timedelta(days=60), 60)]
    (event,) = RENEWALS.decide(OpenDueRenewals(LATER), state)
    assert isinstance(event, RenewalOpened)
    assert (event.term_end, event.terms.net) == (LATER, 1_500)


def test_an_end_brought_forward_opens_from_the_day_of_its_amendment() -> None:
    assert opened(after(TERM, amending(ends=TODAY + timedelta(days=9))), TODAY) == [(TODAY, 60)]


def test_a_contract_that_had_no_end_is_renewed_once_it_has_one() -> None:
    assert RENEWALS.decide(amending(ends=None), Renewals()) == []
    assert opened(after(amending(ends=LATER)), LATER) == [(LATER - timedelta(days=60), 60)]


def test_nothing_of_a_wholly_cancelled_contract_is_renewed() -> None:
    for state in (
        after(TWO, cancelling(1, 2)),
        after(TWO, cancelling(2), cancelling(1, 2)),
        after(cancelling(1, 2), TWO),
    ):
        assert (state.terms[DEAL].status, opened(state, LATER)) == ("withdrawn", [])
    (_, withdrawn) = RENEWALS.decide(cancelling(1, 2), after(TWO))
    assert isinstance(withdrawn, RenewalWithdrawn)
    assert (withdrawn.renewal_id, withdrawn.base) == (None, 0)


def test_a_cancelled_line_is_not_renewed_whatever_is_amended_beside_it() -> None:
    still = replace(amending(), terms=TWO.terms)
    for state in (after(TWO, cancelling(2)), after(cancelling(2), TWO), after(TWO, cancelling(2), still)):
        (event,) = RENEWALS.decide(OpenDueRenewals(ENDS), state)
        assert isinstance(event, RenewalOpened)
        assert (event.terms.net, [line.number for line in event.terms.lines]) == (1_000, [1])


def test_an_open_renewal_follows_its_contract_until_it_is_settled() -> None:
    state = after(TWO, OpenDueRenewals(ENDS))
    (_, adjusted) = RENEWALS.decide(amending(1_500, LATER, ENDS), state)
    assert isinstance(adjusted, RenewalAdjusted)
    assert (adjusted.base_before, adjusted.base_after) == (1_300, 1_500)
    assert (adjusted.term_end_before, adjusted.term_end_after) == (ENDS, LATER)
    state = after(TWO, OpenDueRenewals(ENDS), amending(1_500, LATER, ENDS))
    (settled,) = RENEWALS.decide(SettleRenewal(renewal_id(DEAL), 1_600, None, ENDS), state)
    assert isinstance(settled, RenewalSettled)
    assert (settled.base, settled.expansion, settled.term_end) == (1_500, 100, LATER)
    (_, withdrawn) = RENEWALS.decide(cancelling(1, 2), state)
    assert isinstance(withdrawn, RenewalWithdrawn)
    assert (withdrawn.renewal_id, withdrawn.base, withdrawn.term_end) == (renewal_id(DEAL), 1_500, LATER)
    ended = after(TWO, OpenDueRenewals(ENDS), cancelling(1, 2), SettleRenewal(renewal_id(DEAL), 5, None, ENDS))
    assert ended.terms[DEAL].status == "withdrawn"


def test_what_comes_of_a_contract_after_its_churn_counts_when_that_is_taken_back() -> None:
    back = ReopenRenewal(renewal_id(DEAL), ENDS)
    lost = (TWO, OpenDueRenewals(ENDS), SettleRenewal(renewal_id(DEAL), 0, "price", ENDS))
    for then, kind in ((cancelling(2), RenewalAdjusted), (cancelling(1, 2), RenewalWithdrawn)):
        state = after(*lost, then)
        assert state.terms[DEAL].status == "churned"
        reopened, follows = RENEWALS.decide(back, state)
        assert isinstance(reopened, RenewalReopened)
        assert (reopened.base, type(follows)) == (1_300, kind)


def test_a_contract_that_changes_the_same_way_again_changes_nothing() -> None:
    for change in (amending(1_500, LATER), cancelling(2), cancelling(1, 2)):
        for before in ((TWO,), (TWO, OpenDueRenewals(ENDS)), ()):
            assert RENEWALS.decide(change, after(*before, change)) == []

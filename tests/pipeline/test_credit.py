"""Whose a sale is: revenue credit always sums to the whole, overlay is free, and both can change after signing."""

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.performance.views.ledger.deals import amounts, overlaid, recredited
from services.pipeline.domain.deal.commands import ReviseDeal
from services.pipeline.domain.deal.crediting import ChangeCredit
from services.pipeline.domain.deal.deal import DEAL, decide
from services.pipeline.domain.deal.events import CreditChangeExplained
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Person
from services.targets.views.actuals import amounts as attained
from shared.contracts.pipeline import Credit, DealCreditChanged
from shared.decider import Refused, fold
from tests.pipeline.company import Company
from tests.pipeline.examples import (
    ANNA,
    BEN,
    CLEO,
    OPENED,
    TODAY,
    after,
    credit_splits,
    opening,
    signing,
    to_negotiation,
)

SIGNED_ON = TODAY - timedelta(days=10)
TO_BEN = ChangeCredit(BEN, None, None, "Handed over", Person((UUID(int=12),), "sales_director"), TODAY, TODAY)
HALVES = (Credit(ANNA, 5_000), Credit(BEN, 5_000))
shares = st.lists(st.tuples(st.integers(1, 4), st.integers(-1, 12_000)), max_size=4).map(
    lambda found: tuple(Credit(UUID(int=person), share) for person, share in found)
)


def signed(**changes: Any) -> Deal:
    deal: Deal = after(DEAL, opening(**changes), *to_negotiation(), signing(1_000, signed_on=SIGNED_ON))
    return deal


def refused(command: ChangeCredit, deal: Deal) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, deal)
    return refusal.value.code


def test_the_credit_of_a_signed_deal_changes_with_its_owner_and_why_stays_here() -> None:
    changed, explained = decide(TO_BEN, signed())
    assert isinstance(changed, DealCreditChanged)
    assert (changed.before.credits, changed.after.credits) == ((Credit(ANNA, 10_000),), (Credit(BEN, 10_000),))
    assert (changed.after.owner_id, changed.signed_on, changed.effective_from) == (BEN, SIGNED_ON, TODAY)
    assert "Handed" not in repr(changed)
    assert explained == CreditChangeExplained("Handed over", TODAY)
    assert decide(TO_BEN, fold(DEAL, [changed, explained], signed())) == []


def test_it_changes_after_signing_alone_and_never_backwards() -> None:
    assert refused(TO_BEN, Deal()) == "deal_not_found"
    assert refused(TO_BEN, after(DEAL, opening())) == "deal_not_signed"
    assert refused(replace(TO_BEN, effective_from=SIGNED_ON - timedelta(days=1)), signed()) == "dates_out_of_order"
    assert refused(replace(TO_BEN, effective_from=TODAY + timedelta(days=1)), signed()) == "date_in_future"
    changed = fold(DEAL, decide(TO_BEN, signed()), signed())
    again = replace(TO_BEN, owner_id=ANNA, effective_from=TODAY - timedelta(days=1))
    assert refused(again, changed) == "dates_out_of_order"


@pytest.mark.parametrize(
    ("changes", "gaining"),
    [
        ({"owner_id": CLEO}, True),
        ({"owner_id": CLEO, "credits": (Credit(ANNA, 10_000),)}, True),
        ({"owner_id": None, "credits": (Credit(ANNA, 9_999), Credit(CLEO, 1))}, True),
        ({"owner_id": None, "overlay": (Credit(CLEO, 501),)}, True),
        ({"owner_id": None, "overlay": (Credit(CLEO, 500), Credit(BEN, 500))}, False),
        ({"owner_id": None, "overlay": ()}, False),
        ({"owner_id": BEN}, False),
    ],
)
def test_nobody_credits_themselves_nor_those_they_act_for(changes: dict[str, Any], gaining: bool) -> None:
    deal = signed(overlay=(Credit(CLEO, 500),))
    for ids in ((CLEO,), (UUID(int=99), CLEO)):
        command = replace(TO_BEN, by=Person(ids, "sales_director"), **changes)
        assert not gaining or refused(command, deal) == "separation_of_duties"
        assert gaining or decide(command, deal)
        assert decide(replace(command, imported=True), deal), "what is taken over was decided elsewhere"


def test_overlay_is_beside_the_revenue_and_sums_to_whatever_it_does() -> None:
    overlay = (Credit(BEN, 10_000), Credit(CLEO, 2_500))
    deal = after(DEAL, opening(overlay=overlay))
    assert (deal.terms.credits, deal.terms.overlay) == ((Credit(ANNA, 10_000),), overlay)
    assert after(DEAL, opening(overlay=overlay), ReviseDeal(TODAY, TODAY, owner_id=BEN)).terms.overlay == overlay
    assert after(DEAL, opening(overlay=overlay), ReviseDeal(TODAY, TODAY, overlay=())).terms.overlay == ()
    for wrong, code in (((Credit(BEN, 0),), "overlay_out_of_range"), ((overlay[0], overlay[0]), "credit_repeated")):
        with pytest.raises(Refused, match=code):
            decide(opening(overlay=wrong), Deal())


@given(credit_splits, st.lists(st.tuples(shares, shares, st.integers(1, 4)), max_size=6))
def test_revenue_credit_sums_to_the_whole_through_any_history(first: Any, changes: list[Any]) -> None:
    deal = signed(credits=first)
    for credits, overlay, owner in changes:
        command = replace(TO_BEN, owner_id=UUID(int=owner), credits=credits, overlay=overlay)
        with suppress(Refused):
            deal = fold(DEAL, decide(command, deal), deal)
        assert sum(one.share_bp for one in deal.terms.credits) == 10_000
        assert all(0 < one.share_bp <= 10_000 for one in deal.terms.overlay)


def test_what_was_signed_goes_over_with_the_credit_on_its_day() -> None:
    (changed, _) = decide(replace(TO_BEN, owner_id=None, credits=HALVES), signed())
    assert isinstance(changed, DealCreditChanged)
    moved = {entry.person: entry.amount for entry in recredited(changed, UUID(int=1))}
    assert moved == {ANNA: -500, BEN: 500}
    assert {entry.occurred_on for entry in recredited(changed, UUID(int=1))} == {TODAY}
    held = Counter(
        {entry.person: entry.amount for entry in amounts(changed.before, changed.dimensions, UUID(int=1), TODAY)}
    )
    assert sum(held.values()) + sum(moved.values()) == 1_000
    sums = Counter[tuple[str, Any, date]]()
    for place, amount in attained(changed):
        sums[place.measure, place.employee_id, place.counts_on] += amount
    assert sums == {("signed_amount", ANNA, TODAY): -500, ("signed_amount", BEN, TODAY): 500}


def test_overlay_is_in_no_signed_amount() -> None:
    deal = signed(overlay=(Credit(CLEO, 10_000),))
    people = {entry.person for entry in amounts(deal.terms, deal.dimensions, UUID(int=1), OPENED)}
    assert people == {ANNA}


def test_overlay_is_a_measure_of_its_own_that_follows_a_change_on_its_day() -> None:
    deal = signed(overlay=(Credit(CLEO, 2_505), Credit(BEN, 10_000)))
    held = overlaid(deal.terms, deal.dimensions, UUID(int=1), SIGNED_ON)
    assert {entry.person: entry.amount for entry in held} == {CLEO: 251, BEN: 1_000}, "half up, whatever they sum to"
    (changed, _) = decide(replace(TO_BEN, owner_id=None, overlay=(Credit(CLEO, 5_000),)), deal)
    assert isinstance(changed, DealCreditChanged)
    moved = recredited(changed, UUID(int=1))
    assert {(entry.measure, entry.person, entry.occurred_on): entry.amount for entry in moved} == {
        ("overlay_signed_amount", CLEO, TODAY): 249,
        ("overlay_signed_amount", BEN, TODAY): -1_000,
    }


async def test_a_signed_deal_shows_whom_it_is_credited_to_now(api: Company) -> None:
    deal = await api.signed(500_00)
    overlay = [{"employee_id": api.anna, "share_bp": 10_000}]
    body = {"owner_id": api.ben, "overlay": overlay, "reason": "The account was handed over."}
    changed = await api.post(f"/deals/{deal}/change-credit", body)
    assert (changed["owner_id"], changed["overlay"]) == (api.ben, overlay)
    assert changed["credits"] == [{"employee_id": api.ben, "share_bp": 10_000}]
    assert (await api.get("/deals"))["items"] == [changed]

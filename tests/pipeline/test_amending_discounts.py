"""An amendment gives nothing away that a quote could not: what is cheaper than it was waits for whoever may approve it."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.domain.contract.amending import AmendContract, ApproveAmendment, RejectAmendment, given_away
from services.pipeline.domain.contract.state import AmendmentProposed, AmendmentRejected
from services.pipeline.domain.deal.commands import DealCommand
from services.pipeline.domain.deal.crediting import ChangeCredit
from services.pipeline.domain.deal.deal import DEAL, decide
from services.pipeline.domain.deal.reducing import ReduceDeal
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Person
from services.pipeline.domain.terms import Item, freeze
from shared.contracts.pipeline import Approver, ContractAmended
from shared.decider import Refused, fold
from shared.store.handle import handle
from tests.pipeline.company import Company, context, usd
from tests.pipeline.examples import ANNA, BEN, TODAY, after, instalments, item, opening, signing, to_negotiation

MANAGER = Person((UUID(int=11),), "regional_manager")
DIRECTOR = Person((UUID(int=12),), "sales_director")
GM = Person((UUID(int=13),), "general_manager")
SIGNED_ON = TODAY - timedelta(days=10)


def signed(*items: Item) -> Deal:
    """A deal over these items, at 1 000 a piece on the list."""
    net = sum(one.net or 0 for one in items)
    deal: Deal = after(DEAL, opening(items=items), *to_negotiation(), signing(net, signed_on=SIGNED_ON))
    return deal


def amend(*items: Item, by: Person = MANAGER, **changes: Any) -> AmendContract:
    net = sum(one.net or 0 for one in items)
    return replace(AmendContract(items, instalments(net), None, by, TODAY, TODAY), **changes)


def refused(command: DealCommand, deal: Deal) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, deal)
    return refusal.value.code


SOLD = item(1, net=700)
"""At 30 % off, whoever approved that then."""


@pytest.mark.parametrize(
    ("items", "by", "needed"),
    [
        ((SOLD, item(2, net=1_000)), MANAGER, None),
        ((SOLD, item(2, net=900)), MANAGER, None),
        ((SOLD, item(2, net=899)), MANAGER, "sales_director"),
        ((SOLD, item(2, net=899)), DIRECTOR, "general_manager"),
        ((SOLD, item(2, net=500)), GM, "sales_director"),
        ((SOLD, item(2, net=850)), Person((BEN,), "finance"), "regional_manager"),
        ((SOLD, item(2, net=799)), Person((BEN,), "finance"), "sales_director"),
        ((SOLD, replace(item(2, net=990), floor_price=991)), Person((BEN,), "finance"), "sales_director"),
        ((item(1, net=699),), MANAGER, "sales_director"),
        ((item(1, net=1_400, quantity=2),), MANAGER, None),
        ((item(1, net=1_399, quantity=2),), MANAGER, "sales_director"),
        ((item(1, net=950),), MANAGER, None),
    ],
)
def test_what_is_added_or_costs_less_than_it_did_needs_whoever_a_quote_would(
    items: tuple[Item, ...], by: Person, needed: Approver | None
) -> None:
    deal = signed(SOLD)
    (event,) = decide(amend(*items, by=by), deal)
    assert isinstance(event, AmendmentProposed if needed else ContractAmended)
    assert not isinstance(event, AmendmentProposed) or (event.approver, event.proposed_by) == (needed, by.ids)
    assert after_all([event], deal).terms == (deal.terms if needed else event_terms(event))
    (taken_over,) = decide(amend(*items, by=by, imported=True), deal)
    assert isinstance(taken_over, ContractAmended), "what is imported was approved elsewhere"


def after_all(events: Any, deal: Deal) -> Deal:
    state: Deal = fold(DEAL, events, deal)
    return state


def event_terms(event: Any) -> Any:
    return event.after


def test_a_schedule_alone_gives_nothing_away() -> None:
    command = replace(amend(SOLD), items=None, schedule=instalments(300, 400))
    (event,) = decide(command, signed(SOLD))
    assert isinstance(event, ContractAmended)


CHEAPER = amend(SOLD, item(2, net=500))


def test_it_is_in_force_from_the_day_another_approves_it_and_says_who() -> None:
    waiting = after_all(decide(CHEAPER, signed(SOLD)), signed(SOLD))
    assert decide(CHEAPER, waiting) == [], "the same once more"
    (event,) = decide(ApproveAmendment(DIRECTOR, TODAY, TODAY), waiting)
    assert isinstance(event, ContractAmended)
    assert (event.before.net, event.after.net, event.schedule_after) == (700, 1_200, instalments(1_200))
    assert (event.amended_by, event.approved_by, event.amended_on) == (MANAGER.ids, DIRECTOR.ids, TODAY)
    amended = after_all([event], waiting)
    assert (amended.terms.net, amended.amendment) == (1_200, None)
    (direct,) = decide(replace(CHEAPER, imported=True), signed(SOLD))
    assert direct == replace(event, approved_by=())
    assert refused(ApproveAmendment(DIRECTOR, TODAY, TODAY), amended) == "amendment_not_awaiting"


@pytest.mark.parametrize(
    ("by", "code"),
    [
        (Person(MANAGER.ids, "sales_director"), "separation_of_duties"),
        (Person((ANNA,), "sales_director"), "separation_of_duties"),
        (Person((UUID(int=14),), "regional_manager"), "approval_beyond_post"),
        (Person((UUID(int=14),), "finance"), "approval_beyond_post"),
    ],
)
def test_nobody_approves_or_rejects_their_own_or_beyond_their_post(by: Person, code: str) -> None:
    waiting = after_all(decide(CHEAPER, signed(SOLD)), signed(SOLD))
    assert refused(ApproveAmendment(by, TODAY, TODAY), waiting) == code
    assert refused(RejectAmendment(by, TODAY, TODAY), waiting) == code


def test_what_is_rejected_leaves_the_contract_as_it_is() -> None:
    deal = signed(SOLD)
    waiting = after_all(decide(CHEAPER, deal), deal)
    before_it = TODAY - timedelta(days=1)
    assert refused(RejectAmendment(DIRECTOR, before_it, TODAY), waiting) == "dates_out_of_order"
    assert refused(ApproveAmendment(DIRECTOR, before_it, TODAY), waiting) == "dates_out_of_order"
    assert refused(ApproveAmendment(DIRECTOR, TODAY + timedelta(days=1), TODAY), waiting) == "date_in_future"
    (event,) = decide(RejectAmendment(DIRECTOR, TODAY, TODAY), waiting)
    assert isinstance(event, AmendmentRejected)
    assert after_all([event], waiting) == deal
    for command in (ApproveAmendment(DIRECTOR, TODAY, TODAY), RejectAmendment(DIRECTOR, TODAY, TODAY)):
        assert refused(command, deal) == "amendment_not_awaiting"
        assert refused(command, Deal()) == "deal_not_found"
        assert refused(command, after(DEAL, opening())) == "deal_not_signed"


def test_it_waits_no_longer_when_the_contract_becomes_another() -> None:
    deal = signed(SOLD, item(2, net=1_000))
    proposal = amend(SOLD, item(2, net=400))
    waiting = after_all(decide(proposal, deal), deal)
    others: tuple[DealCommand, ...] = (
        amend(SOLD, item(2, net=1_100)),
        ReduceDeal(deal.terms.lines[1:], whole=False, cancelled_on=TODAY),
        ReduceDeal(deal.terms.lines, whole=True, cancelled_on=TODAY),
    )
    for other in others:
        changed = after_all(decide(other, waiting), waiting)
        assert changed.amendment is None
        with pytest.raises(Refused):
            decide(ApproveAmendment(DIRECTOR, TODAY, TODAY), changed)
    (newer,) = decide(amend(SOLD, item(2, net=300)), waiting)
    assert after_all([newer], waiting).amendment == newer


def test_who_is_credited_by_then_is_credited_for_it() -> None:
    waiting = after_all(decide(CHEAPER, signed(SOLD)), signed(SOLD))
    given = decide(ChangeCredit(BEN, None, None, "Handed over", GM, TODAY, TODAY), waiting)
    (event,) = decide(ApproveAmendment(DIRECTOR, TODAY, TODAY), after_all(given, waiting))
    assert isinstance(event, ContractAmended)
    assert (event.before.owner_id, event.after.owner_id, event.after.net) == (BEN, BEN, 1_200)


@given(st.integers(0, 2_000), st.integers(1, 9), st.integers(0, 3_000), st.integers(1, 9))
def test_only_who_pays_no_less_a_piece_is_given_nothing_more(was: int, sold: int, net: int, now: int) -> None:
    before, after = (freeze([item(1, net=one, quantity=many)], None) for one, many in ((was, sold), (net, now)))
    found = list(given_away(before, after))
    assert bool(found) == (Fraction(net, now) < Fraction(was, sold))
    for one in found:
        off = max(1_000 * now - net, 0)
        assert 0 <= one.discount_bp - Fraction(off * 10_000, 1_000 * now) < 1


async def waiting(api: Company, **more: str) -> Any:
    """The deals whose amendments await approval."""
    found = (await api.get("/deals", amendment_awaiting="true", **more))["items"]
    named: list[dict[str, Any]] = [{"field": "amendment_approver", "value": post} for post in more.values()]
    known = named or [{"field": "amendment_approver", "op": "is_null", "value": False}]
    assert (await api.post("/deals/search", {"filter_groups": [{"filters": known}]}))["items"] == found
    return found


async def test_it_is_seen_on_the_deal_until_it_is_decided(api: Company) -> None:
    other, deal = await api.signed(100_00), await api.signed(500_00)
    cheap = {"product_id": api.product, "quantity": 1, "net": usd(300_00)}
    kept = {"product_id": api.product, "quantity": 1, "net": usd(500_00)}
    body = {"lines": [kept, cheap], "schedule": [{"net": usd(800_00), "due_on": "2090-01-01"}]}
    path = f"/deals/{deal}/contract/amend"
    proposed = await api.post(path, body)
    assert await waiting(api) == [proposed]
    assert await waiting(api, amendment_approver=proposed["amendment"]["approver"]) == [proposed]
    assert await waiting(api, amendment_approver="general_manager") == []
    assert [one["id"] for one in (await api.get("/deals", amendment_awaiting="false"))["items"]] == [other]
    assert (proposed["net"], proposed["amendment"]["net"]) == (usd(500_00), usd(800_00))
    assert [line["net"] for line in proposed["amendment"]["lines"]] == [usd(500_00), usd(300_00)]
    assert await api.refused(f"{path}ment/approve") == (403, "separation_of_duties")
    direct = await api.post(
        path, body | {"lines": [kept, kept], "schedule": [{"net": usd(1_000_00), "due_on": "2090-01-01"}]}
    )
    assert (direct["net"], direct["amendment"]) == (usd(1_000_00), None)
    assert await waiting(api) == []
    assert (await api.get("/deals"))["items"][0] == direct
    assert await api.refused(f"{path}ment/reject") == (409, "amendment_not_awaiting")


async def test_a_deal_shows_what_another_has_decided_of_it(api: Company) -> None:
    deal = await api.signed(500_00)
    kept, cheap = ({"product_id": api.product, "quantity": 1, "net": usd(net)} for net in (500_00, 300_00))
    body = {"lines": [kept, cheap], "schedule": [{"net": usd(800_00), "due_on": "2090-01-01"}]}
    store = api.installation.running["pipeline"].store
    for kind, net in ((RejectAmendment, 500_00), (ApproveAmendment, 800_00)):
        proposed = await api.post(f"/deals/{deal}/contract/amend", body)
        assert await waiting(api) == [proposed]
        day = date.fromisoformat(proposed["amendment"]["proposed_on"])
        decided = kind(Person((UUID(api.ben),), "sales_director"), day, day)
        await handle(store, DEAL, UUID(deal), decided, context=context())
        await api.everything_done()
        assert await waiting(api) == []
        (listed,) = (await api.get("/deals"))["items"]
        assert (listed["net"], listed["amendment"]) == (usd(net), None)
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    assert (order["net"], len(order["lines"])) == (usd(800_00), 2)
    types = [one["type"] for one in (await api.get(f"/deals/{deal}/history"))["items"]]
    assert types[-4:] == ["AmendmentProposed", "AmendmentRejected", "AmendmentProposed", "ContractAmended"]

"""A contract is checked by somebody else against the accepted quote, signed as it is, and only amended after."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.performance.views.ledger.deals import amended
from services.pipeline.domain.contract.amending import AmendContract
from services.pipeline.domain.contract.contract import CheckContract, DraftContract
from services.pipeline.domain.deal.commands import DealCommand, ReviseDeal
from services.pipeline.domain.deal.deal import DEAL, decide
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Offered, Person
from services.pipeline.domain.quote.quotes import AcceptQuote, IssueQuote
from shared.contracts.pipeline import ContractAmended, ContractChecked, ContractReturned, DealSigned
from shared.decider import Claim, Refused, fold
from tests.pipeline.company import Company, usd
from tests.pipeline.examples import ANNA, BEN, TODAY, after, instalments, item, opening, signing, to_negotiation

DELIVERY = date(2026, 8, 1)
REP, OTHER = Person((ANNA,), "sales_rep"), Person((BEN,), "finance")
QUOTE = IssueQuote((Offered(item(), 500),), DELIVERY, None, instalments(500, 450), REP, TODAY, TODAY)
DRAFT = DraftContract(
    "C-1", DELIVERY, TODAY, None, instalments(500, 450), (ANNA,), (UUID(int=9),), "f", REP, TODAY, TODAY
)
CHECK = CheckContract(OTHER, TODAY, TODAY)
AGREED: tuple[DealCommand, ...] = (*to_negotiation(), QUOTE, AcceptQuote(1, TODAY, TODAY))
AMEND = AmendContract((item(net=1_200),), instalments(500, 700), None, OTHER, TODAY, TODAY, imported=True)


def deal(*commands: DealCommand) -> Deal:
    state: Deal = after(DEAL, opening(), *AGREED, *commands)
    return state


def refused(command: DealCommand, state: Deal) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, state)
    return refusal.value.code


def test_a_contract_is_checked_by_somebody_else() -> None:
    drafted = deal(DRAFT)
    assert refused(CheckContract(REP, TODAY, TODAY), drafted) == "separation_of_duties"
    assert refused(CheckContract(Person((BEN, ANNA), "sales_support"), TODAY, TODAY), drafted) == "separation_of_duties"
    (event,) = decide(CHECK, drafted)
    assert isinstance(event, ContractChecked)
    assert refused(CHECK, deal(DRAFT, CHECK)) == "contract_not_drafted"
    assert refused(CHECK, deal()) == "contract_missing"


@pytest.mark.parametrize(
    ("draft", "mismatch"),
    [
        (replace(DRAFT, delivery_on=TODAY), "delivery_on"),
        (replace(DRAFT, schedule=instalments(950)), "schedule"),
    ],
)
def test_a_contract_that_differs_from_the_accepted_quote_goes_back(draft: DraftContract, mismatch: str) -> None:
    drafted = deal(draft)
    (event,) = decide(CHECK, drafted)
    assert isinstance(event, ContractReturned)
    assert event.mismatches == (mismatch,)
    returned = fold(DEAL, [event], drafted)
    assert (returned.status, returned.stage, returned.contract.status) == ("open", "negotiation", "returned")
    assert refused(signing(), returned) == "contract_not_checked"
    assert isinstance(decide(CHECK, fold(DEAL, decide(DRAFT, returned), returned))[0], ContractChecked)


def test_without_an_accepted_quote_there_is_nothing_to_check_it_against() -> None:
    drafted = after(DEAL, opening(), replace(DRAFT, schedule=instalments(1_000)))
    (event,) = decide(CHECK, drafted)
    assert isinstance(event, ContractReturned)
    assert event.mismatches == ("no_accepted_quote",)


def test_what_is_signed_is_what_the_checked_contract_says() -> None:
    checked = deal(DRAFT, CHECK)
    (event,) = decide(signing(), checked)
    assert isinstance(event, DealSigned)
    assert (event.contract_number, event.schedule, event.delivery_on) == ("C-1", instalments(500, 450), DELIVERY)
    assert event.term_start == TODAY
    assert refused(signing(950), checked) == "contract_mismatch"
    revised = deal(DRAFT, CHECK, ReviseDeal(TODAY, TODAY, items=(item(net=950, quantity=2),)))
    assert refused(signing(), revised) == "contract_not_checked"
    assert refused(signing(), deal(DRAFT, CHECK, QUOTE, AcceptQuote(2, TODAY, TODAY))) == "contract_not_checked"
    back = deal(DRAFT, CHECK, ReviseDeal(TODAY, TODAY, expected_close_on=TODAY))
    assert isinstance(decide(signing(), back)[0], DealSigned)
    assert refused(signing(500, 450), deal(DRAFT)) == "contract_not_checked"


def test_a_contract_number_is_claimed_and_a_replaced_one_is_free_again() -> None:
    (first,) = decide(DRAFT, deal())
    assert list(DEAL.claims(first)) == [Claim("deal.contract_number", "C-1")]
    (same,) = decide(DRAFT, deal(DRAFT))
    assert list(DEAL.claims(same)) == []
    (other,) = decide(replace(DRAFT, number="C-2"), deal(DRAFT))
    assert list(DEAL.claims(other)) == [
        Claim("deal.contract_number", "C-2"),
        Claim("deal.contract_number", "C-1", release=True),
    ]


def test_after_signing_only_an_amendment_changes_it() -> None:
    signed = deal(DRAFT, CHECK, signing())
    assert refused(ReviseDeal(TODAY, TODAY, items=(item(),)), signed) == "deal_not_open"
    assert refused(DRAFT, signed) == "deal_not_open"
    (event,) = decide(AMEND, signed)
    assert isinstance(event, ContractAmended)
    assert (event.before.net, event.after.net, event.schedule_before) == (950, 1_200, instalments(500, 450))
    assert decide(AMEND, fold(DEAL, [event], signed)) == []
    assert sum(entry.amount for entry in amended(event, UUID(int=1))) == 250
    assert refused(AMEND, deal()) == "deal_not_signed"
    assert refused(AMEND, Deal()) == "deal_not_found"
    assert refused(replace(AMEND, amended_on=TODAY - timedelta(days=1)), signed) == "dates_out_of_order"
    assert refused(replace(AMEND, items=()), signed) == "deal_without_lines"


def test_an_amended_line_keeps_the_cost_and_vat_rate_it_was_sold_at() -> None:
    signed = deal(DRAFT, CHECK, signing())
    (sold,) = signed.terms.lines
    dearer = replace(item(net=950), unit_cost=999, vat_bp=1_300)
    more = replace(dearer, quantity=3, net=2_850)
    added = replace(dearer, product_id=UUID(int=55), net=50)
    (event,) = decide(replace(AMEND, items=(more, added, dearer), schedule=instalments(3_850)), signed)
    assert isinstance(event, ContractAmended)
    first, other, again = event.after.lines
    assert (first.cost, first.vat_bp) == (3 * sold.cost // sold.quantity, sold.vat_bp)
    assert [(line.cost, line.vat_bp) for line in (other, again)] == [
        (999 * line.quantity, 1_300) for line in (other, again)
    ]


@given(st.lists(st.tuples(st.lists(st.integers(0, 2_000), min_size=1, max_size=3), st.integers(0, 2_000)), max_size=8))
def test_instalments_sum_to_the_contract_after_every_amendment(amendments: list[tuple[list[int], int]]) -> None:
    signed, counted = deal(DRAFT, CHECK, signing()), 950
    for nets, first in amendments:
        parts = (first, sum(nets) - first)
        items = tuple(item(number, net=net) for number, net in enumerate(nets, 1))
        command = replace(AMEND, items=items, schedule=instalments(*parts))
        if min(parts) <= 0:
            assert refused(command, signed) == "schedule_does_not_sum"
            continue
        for event in decide(command, signed):
            assert isinstance(event, ContractAmended)
            counted += sum(entry.amount for entry in amended(event, UUID(int=1)))
            signed = fold(DEAL, [event], signed)
    assert sum(one.net for one in signed.schedule) == signed.terms.net == counted


async def test_a_deal_shows_its_contract_as_each_command_answered_it(api: Company) -> None:
    deal_id = await api.negotiated(500_00)
    path = f"/deals/{deal_id}"
    schedule = [{"net": usd(500_00), "due_on": "2090-01-01"}]
    await api.post(f"{path}/quotes", {"lines": [{"product_id": api.product, "quantity": 1}], "schedule": schedule})
    await api.post(f"{path}/quotes/1/accept")
    draft = {"number": "C-1", "schedule": schedule, "company_signatories": [api.anna]}
    drafted = await api.post(f"{path}/contract", draft)
    assert drafted["contract"]["status"] == "drafted"
    assert await api.refused(f"{path}/contract/check") == (403, "separation_of_duties")
    assert await api.refused(f"{path}/sign") == (409, "contract_not_checked")
    assert (await api.get("/deals"))["items"] == [drafted]
    other = (await api.post("/deals", api.deal()))["id"]
    taken = await api.refused(f"/deals/{other}/contract", draft | {"schedule": [schedule[0] | {"net": usd(1_000_00)}]})
    assert taken == (409, "contract_number_taken")


async def test_an_amendment_changes_the_deal_and_what_is_forecast(api: Company) -> None:
    deal_id = await api.signed(500_00)
    lines = [{"product_id": api.product, "quantity": 2}]
    schedule = [{"net": usd(1_000_00), "due_on": "2090-01-01"}]
    amended_deal = await api.post(f"/deals/{deal_id}/contract/amend", {"lines": lines, "schedule": schedule})
    assert (await api.get("/deals"))["items"] == [amended_deal]
    assert (amended_deal["net"], amended_deal["status"]) == (usd(1_000_00), "signed")
    (row,) = (await api.get("/forecast"))["items"]
    assert row["categories"]["closed"]["net"] == usd(1_000_00)

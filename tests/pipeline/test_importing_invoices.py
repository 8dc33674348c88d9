"""Invoices from elsewhere, of deals that were signed without a schedule."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.domain.account.account import ACCOUNT, decide
from services.pipeline.domain.account.billing.amendments import FollowAmendment
from services.pipeline.domain.account.billing.importing import ImportInvoice, Paper, of_deal
from services.pipeline.domain.account.billing.invoices import IssueInvoices
from services.pipeline.domain.account.claims import invoice_number
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.domain.account.state import Account
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.order.order import order_id
from shared.contracts.pipeline import Credit, CreditApplied, Instalment, InvoiceIssued, Terms
from shared.decider import Claim, Refused, fold
from shared.values.money import GREATEST
from tests.pipeline.company import Company, stranger, usd
from tests.pipeline.examples import ANNA, BEN, CUSTOMER, TODAY, after, credit_splits, item, item_lists, opening, terms
from tests.pipeline.test_files_over_http import job
from tests.pipeline.test_import_over_http import imported, life

DEAL_ID, SIGNED = UUID(int=1_001), date(2026, 3, 1)
SPLIT = (Credit(ANNA, 7_000), Credit(BEN, 3_000))
SOLD = terms([replace(item(1, net=600), vat_bp=1_300), item(2, net=401)], SPLIT)
FIRST = invoice_id(DEAL_ID, 1)
PAPER = Paper("2019-0471", 500, None, date(2026, 3, 5), date(2026, 4, 4))
COLUMNS = ("deal_id", "number", "net.amount_minor", "net.currency", "issued_on", "due_on")


def take(paper: Paper = PAPER, of: Terms = SOLD) -> ImportInvoice:
    return ImportInvoice(DEAL_ID, CUSTOMER, of, SIGNED, paper, TODAY)


def pay(gross: int) -> RecordPayment:
    return RecordPayment(UUID(int=5_001), "bank-1", CUSTOMER, gross, "USD", SIGNED, TODAY, None)


def refused(command: ImportInvoice, *before: Any) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, after(ACCOUNT, *before))
    return refusal.value.code


def issued(command: ImportInvoice, *before: Any) -> InvoiceIssued:
    (event,) = [one for one in decide(command, after(ACCOUNT, *before)) if isinstance(one, InvoiceIssued)]
    return event


def test_an_invoice_from_elsewhere_says_its_own_number_and_where_it_is_from() -> None:
    event = issued(take())
    assert (event.number, event.origin, event.net, event.instalment) == ("2019-0471", "import", 500, 1)
    assert event.vat == sum(line.vat for line in event.lines) == 39
    assert [Claim("invoice_number", "2019-0471")] == list(ACCOUNT.claims(event))
    assert invoice_number(event.issued_on, event.invoice_id) != event.number


def test_the_papers_vat_is_kept_where_it_says_one() -> None:
    event = issued(take(replace(PAPER, vat=41)))
    assert (event.vat, event.gross, sum(line.vat for line in event.lines)) == (41, 541, 41)


def test_the_same_paper_again_is_nothing_new_and_another_by_its_number_is_refused() -> None:
    assert decide(take(), after(ACCOUNT, take())) == []
    assert decide(take(replace(PAPER, vat=39)), after(ACCOUNT, take())) == []
    for other in (replace(PAPER, net=501), replace(PAPER, vat=1), replace(PAPER, due_on=TODAY)):
        assert refused(take(other), take()) == "invoice_number_taken"


def test_money_that_came_first_pays_it() -> None:
    events = decide(take(), after(ACCOUNT, pay(100)))
    (applied,) = [one for one in events if isinstance(one, CreditApplied)]
    assert (applied.on_account_after, applied.allocations[0].invoice_id) == (0, FIRST)


def test_days_and_amounts_that_make_no_sense_are_refused() -> None:
    assert refused(take(replace(PAPER, issued_on=SIGNED - timedelta(days=1)))) == "dates_out_of_order"
    assert refused(take(replace(PAPER, issued_on=TODAY + timedelta(days=1)))) == "date_in_future"
    assert refused(take(replace(PAPER, due_on=PAPER.issued_on - timedelta(days=1)))) == "dates_out_of_order"
    for net in (0, 502):
        assert refused(take(replace(PAPER, number="2", net=net)), take()) == "invoiced_beyond_deal"


def test_a_gross_that_nobody_can_count_is_refused() -> None:
    assert refused(take(replace(PAPER, vat=GREATEST - 499))) == "amount_out_of_range"
    assert issued(take(replace(PAPER, vat=GREATEST - 500))).gross == GREATEST


def test_only_a_signed_deal_with_a_customer_and_without_a_schedule_has_invoices_from_elsewhere() -> None:
    deal = replace(after(DEAL, opening()), status="signed", closed_on=SIGNED)
    assert of_deal(DEAL_ID, deal, PAPER, TODAY)[0] == CUSTOMER.customer_id
    wrong = {
        "unknown_deal": DEAL.initial,
        "deal_not_signed": after(DEAL, opening()),
        "deal_without_customer": replace(deal, dimensions=replace(CUSTOMER, customer_id=None)),
        "deal_has_schedule": replace(deal, schedule=(Instalment(1, 1_000, TODAY),)),
    }
    for code, state in wrong.items():
        with pytest.raises(Refused) as refusal:
            of_deal(DEAL_ID, state, PAPER, TODAY)
        assert (refusal.value.code, refusal.value.pointer) == (code, "/deal_id")


def test_an_amendment_leaves_what_is_as_it_was_and_takes_the_rest_back() -> None:
    signed = IssueInvoices(order_id(DEAL_ID), DEAL_ID, CUSTOMER, SOLD, (), SIGNED)
    papers = [take(), take(replace(PAPER, number="2", net=501, due_on=date(2026, 5, 1)))]
    schedule = (Instalment(1, 500, PAPER.due_on), Instalment(2, 501, date(2026, 6, 1)))
    account: Account = after(ACCOUNT, *papers, FollowAmendment(signed, SOLD, schedule, TODAY))
    assert account.invoices[FIRST].outstanding == account.invoices[FIRST].gross
    assert account.invoices[invoice_id(DEAL_ID, 2)].outstanding == 0
    standing = [one for one in account.invoices.values() if one.outstanding]
    assert sorted(one.due_on for one in standing) == [PAPER.due_on, date(2026, 6, 1)]
    with pytest.raises(Refused, match="deal_has_schedule"):
        decide(take(replace(PAPER, number="3")), account)


@given(item_lists, credit_splits, st.lists(st.tuples(st.integers(0, 600), st.none() | st.integers(0, 90)), max_size=8))
def test_invoices_from_elsewhere_never_sum_to_more_than_was_signed_and_lose_nothing(
    items: Any, credits: Any, papers: list[tuple[int, int | None]]
) -> None:
    sold = terms(items, credits)
    nets: list[int] = []
    account = ACCOUNT.initial
    for number, (net, vat) in enumerate(papers):
        command = take(replace(PAPER, number=str(number), net=net, vat=vat), sold)
        try:
            events = decide(command, account)
        except Refused:
            assert net == 0 or sum(nets) + net > sold.net
            continue
        account = fold(ACCOUNT, events, account)
        (event,) = [one for one in events if isinstance(one, InvoiceIssued)]
        nets.append(net)
        assert event.net == net == sum(line.net for line in event.lines)
        assert event.gross == event.net + event.vat == sum(line.net + line.vat for line in event.lines)
        assert all(line.net == sum(credit.net for credit in line.credits) for line in event.lines)
        assert vat in {None, event.vat}
        assert decide(command, account) == []
    assert sum(nets) <= sold.net


async def test_a_file_of_invoices_comes_in_once_and_its_bad_rows_are_told(api: Company) -> None:
    first, second, nobodys = await imported(
        api,
        life(api, 1),
        life(api, 2, schedule=[{"net": usd(1_054_00), "due_on": "2017-04-01"}]),
        life(api, 3, customer_id=None),
    )
    deal = first["body"]["id"]
    rows = [
        (deal, "2017-1", 500_00, "USD", "2017-03-02", "2017-04-01"),
        (deal, "2017-2", 554_00, "USD", "2017-03-03", "2017-05-01"),
        (deal, "2017-3", 1, "USD", "2017-03-03", "2017-05-01"),
        (second["body"]["id"], "2017-4", 1, "USD", "2017-03-03", "2017-05-01"),
        (nobodys["body"]["id"], "2017-5", 1, "USD", "2017-03-03", "2017-05-01"),
        (stranger(), "2017-6", 1, "USD", "2017-03-03", "2017-05-01"),
    ]
    done = await job(api, "invoices", COLUMNS, rows)
    assert (done["progress"]["accepted"], done["progress"]["refused"]) == (2, 4)
    assert [(one["row"], one["column"], one["code"]) for one in done["errors"]] == [
        (3, "net.amount_minor", "invoiced_beyond_deal"),
        (4, "deal_id", "deal_has_schedule"),
        (5, "deal_id", "deal_without_customer"),
        (6, "deal_id", "unknown_deal"),
    ]
    again = await job(api, "invoices", COLUMNS, rows[:2])
    assert (again["state"], again["progress"]["unchanged"]) == ("succeeded", 2)
    listed = (await api.get("/invoices", deal_id=deal))["items"]
    assert [(one["number"], one["origin"], one["net"]) for one in listed] == [
        ("2017-1", "import", usd(500_00)),
        ("2017-2", "import", usd(554_00)),
    ]
    book = (await api.get("/order-book"))["items"][0]
    assert book["unscheduled"] == {"deals": 1, "signed": usd(2_108_00), "invoiced": usd(1_054_00)}
    told = (await api.get("/order-book/explain", measure="unscheduled_invoiced"))["items"]
    assert sum(one["net"]["amount_minor"] for one in told) == 1_054_00


async def test_an_invoice_from_elsewhere_is_paid_like_any_other(api: Company) -> None:
    (deal,) = await imported(api, life(api, 1))
    paper = {"deal_id": deal["body"]["id"], "number": 'A"1', "net": usd(100_00), "vat": usd(13_00)}
    days = {"issued_on": "2017-03-02", "due_on": "2017-04-01"}
    (taken,) = (await api.post("/invoices/import", {"items": [paper | days]}))["items"]
    assert (taken["status"], taken["body"]["gross"]) == (201, usd(113_00))
    await api.post(f"/accounts/{api.acme}/payments", {"reference": "bank-1", "gross": usd(113_00)})
    invoice = await api.get(f"/invoices/{taken['body']['id']}")
    assert (invoice["status"], invoice["number"], invoice["origin"]) == ("paid", 'A"1', "import")

"""Every event of pipeline that carries money, time or an outcome is in the ledger, or it is said why not."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from services.performance.views.kpi.definitions.catalogue import KPIS
from services.performance.views.ledger import deals, money, tickets
from services.performance.views.ledger.view import ENTRIES
from shared.contracts import pipeline, published
from tests.performance.test_ledger_rows import (
    ABOUT,
    AGAIN,
    ANN,
    BOB,
    CLOSED,
    CUSTOMER,
    DEAL,
    L1,
    L2,
    OPENED,
    P1,
    P3,
    allocation,
    amounts,
    counted_in,
    line,
    of,
    terms,
)

A_PRICE = "a price is no sale: what is sold carries its own"
OPEN = "what an open deal is worth or likely is no outcome yet: pipeline answers for it (forecast, funnel, durations)"
AN_OFFER = "an offer, a draft and their approval are no outcome: the money counts when it is signed"
A_NUMBER = "the same invoice: InvoiceIssued has its money"
AN_ESTIMATE = (
    "what may never come is an estimate of what is open: no money moved, and InvoiceWrittenOff says when it is lost"
)
A_STEP = "the same sale on its way: DealSigned has its money, MilestoneReached whether a day was kept"
STILL_RUNS = "nothing is in time or late yet: TicketResponded and TicketResolved say that, and how long it took"
LEFT_OUT: Mapping[type, str] = {
    pipeline.ProductLineListed: A_PRICE,
    pipeline.ProductListed: A_PRICE,
    pipeline.ProductRepriced: A_PRICE,
    pipeline.PriceBookOpened: A_PRICE,
    pipeline.PriceBookRevised: A_PRICE,
    pipeline.PricesSet: A_PRICE,
    pipeline.DealRevised: OPEN,
    pipeline.DealAdvanced: OPEN,
    pipeline.ActivityLogged: OPEN,
    pipeline.DealForecastOverridden: OPEN,
    pipeline.DealParked: OPEN,
    pipeline.InvoiceRegistered: A_NUMBER,
    pipeline.ProvisionChanged: AN_ESTIMATE,
    pipeline.QuoteIssued: AN_OFFER,
    pipeline.QuoteApproved: AN_OFFER,
    pipeline.QuoteRejected: AN_OFFER,
    pipeline.QuoteWithdrawn: AN_OFFER,
    pipeline.QuoteAccepted: AN_OFFER,
    pipeline.ContractDrafted: AN_OFFER,
    pipeline.ContractChecked: AN_OFFER,
    pipeline.ContractReturned: AN_OFFER,
    pipeline.OrderReceived: A_STEP,
    pipeline.OrderConfirmed: A_STEP,
    pipeline.DeliveryStarted: A_STEP,
    pipeline.OrderLineDelivered: A_STEP,
    pipeline.OrderDelivered: A_STEP,
    pipeline.OrderAccepted: A_STEP,
    pipeline.WarrantyEnded: A_STEP,
    pipeline.OrderHeld: A_STEP,
    pipeline.OrderReleased: A_STEP,
    pipeline.MilestonePlanned: A_STEP,
    pipeline.MilestoneDropped: A_STEP,
    pipeline.TicketOpened: STILL_RUNS,
    pipeline.TicketEscalated: STILL_RUNS,
}


def test_every_event_of_pipeline_is_measured_or_it_is_said_why_not() -> None:
    events = published("pipeline")
    assert LEFT_OUT.keys() == events - ENTRIES.keys()


def test_every_measure_of_the_catalogue_is_one_that_events_bring() -> None:
    formulas = [one.formula for versions in KPIS.values() for one in versions]
    asked = {part.measure for one in formulas for part in (*one.parts, *([one.n] if one.n else []))}
    assert asked <= {entry.measure for entry in everything()}


def everything() -> list[Any]:
    """Rows of every kind of event, from a history in which all of them happen."""
    from tests.performance.history import Company

    told = Company(1, deals=200).told
    return [entry for _, (_, id), event in told if type(event) in ENTRIES for entry in ENTRIES[type(event)](event, id)]


def invoice(*parts: Any) -> Any:
    lines = allocation(*parts).lines
    net = sum(one.net for one in lines)
    return pipeline.InvoiceIssued(DEAL, DEAL, DEAL, 1, ABOUT, ANN, net, 0, net, "USD", CLOSED, AGAIN, lines)


def test_an_invoice_is_its_lines_credited_persons_and_a_credit_note_takes_it_back() -> None:
    issued = money.issued(invoice((ANN, 60), (BOB, 40)), CUSTOMER)
    assert amounts(of(issued, "invoiced_amount")) == {(DEAL, ANN): 60, (DEAL, BOB): 40}
    lines = allocation((ANN, 60), (BOB, 40)).lines
    note = pipeline.InvoiceCredited(P1, DEAL, DEAL, DEAL, ABOUT, ANN, 100, 0, 100, "USD", "returned", AGAIN, lines)
    taken = money.credited(note, CUSTOMER)
    before = amounts(of(issued, "invoiced_amount"))
    assert amounts(of(taken, "invoiced_amount")) == {place: -amount for place, amount in before.items()}
    assert {entry.counts_on for entry in taken} == {AGAIN}


def test_what_a_credit_note_waives_is_not_to_be_invoiced_again_unless_the_contract_changed() -> None:
    lines = allocation((ANN, 60), (BOB, 40)).lines
    note = pipeline.InvoiceCredited(P1, DEAL, DEAL, DEAL, ABOUT, ANN, 100, 0, 100, "USD", "discount", AGAIN, lines)
    assert amounts(of(money.credited(note, CUSTOMER), "waived_amount")) == {(DEAL, ANN): 60, (DEAL, BOB): 40}
    reasons: tuple[pipeline.CreditReason, ...] = ("amended", "cancelled")
    for reason in reasons:
        assert {entry.measure for entry in money.credited(replace(note, reason=reason), CUSTOMER)} == {
            "invoiced_amount"
        }


def test_what_is_due_and_what_is_received_of_it_count_on_the_day_it_is_due() -> None:
    issued = of(money.issued(invoice((ANN, 60), (BOB, 40)), CUSTOMER), "due_amount")
    assert [(one.amount, one.counts_on, one.occurred_on) for one in issued] == [
        (60, AGAIN, CLOSED),
        (40, AGAIN, CLOSED),
    ]
    lines = allocation((ANN, 60)).lines
    note = pipeline.InvoiceCredited(
        P1, DEAL, DEAL, DEAL, ABOUT, ANN, 60, 0, 60, "USD", "returned", OPENED, lines, AGAIN
    )
    (taken,) = of(money.credited(note, CUSTOMER), "due_amount")
    assert (taken.amount, taken.counts_on, taken.occurred_on) == (-60, AGAIN, OPENED)
    parts = [replace(allocation((ANN, 30)), due_on=AGAIN), replace(allocation((ANN, 5)), due_on=OPENED)]
    paid = pipeline.PaymentReceived(P1, "r", ABOUT, 45, "USD", CLOSED, (*parts, allocation((ANN, 10))), 0)
    found = of(money.received(paid, CUSTOMER), "due_received_amount")
    assert {(one.amount, one.counts_on, one.occurred_on) for one in found} == {(30, AGAIN, CLOSED), (5, OPENED, CLOSED)}


def test_what_is_written_off_is_a_measure_of_its_own() -> None:
    lines = allocation((ANN, 30)).lines
    given_up = pipeline.InvoiceWrittenOff(P1, DEAL, DEAL, DEAL, ABOUT, ANN, 30, 0, 30, "USD", "disputed", AGAIN, lines)
    (entry,) = money.written_off(given_up, CUSTOMER)
    assert (entry.measure, entry.amount, entry.person, entry.counts_on) == ("written_off_amount", 30, ANN, AGAIN)


def test_who_no_longer_answers_leaks_from_the_cohort_of_the_opening_until_it_is_reopened() -> None:
    lost = deals.lost(pipeline.DealLost(ABOUT, terms(), "needs", "no_answer", OPENED, CLOSED), DEAL)
    reopened = pipeline.DealReopened(ABOUT, terms(), "needs", 2500, OPENED, CLOSED, AGAIN, reason_before="no_answer")
    leaked = of(lost + deals.reopened(reopened, DEAL), "leaked_deals")
    assert [(e.amount, e.counts_on, e.occurred_on) for e in leaked] == [(1, OPENED, CLOSED), (-1, OPENED, AGAIN)]
    other = deals.lost(pipeline.DealLost(ABOUT, terms(), "needs", "price", OPENED, CLOSED), DEAL)
    unknown = deals.lost(pipeline.DealLost(ABOUT, terms(), "needs", "no_answer", None, CLOSED), DEAL)
    assert of(other + unknown, "leaked_deals") == []


def test_a_deal_that_rots_leaks_once_however_often_it_rots_and_whatever_becomes_of_it() -> None:
    first, second = (
        pipeline.DealRotted(ABOUT, terms(), "needs", level, OPENED, CLOSED, None, rotted_before=level > 1)
        for level in (1, 2)
    )
    lost = pipeline.DealLost(ABOUT, terms(), "needs", "no_answer", OPENED, AGAIN, rotted_before=True)
    reopened = pipeline.DealReopened(
        ABOUT, terms(), "needs", 2500, OPENED, AGAIN, AGAIN, reason_before="no_answer", rotted_before=True
    )
    rows = [
        deals.rotted(first, DEAL),
        deals.rotted(second, DEAL),
        deals.lost(lost, DEAL),
        deals.reopened(reopened, DEAL),
    ]
    leaked = [of(each, "leaked_deals") for each in rows]
    assert [[(e.amount, e.counts_on, e.occurred_on) for e in each] for each in leaked] == [
        [(1, OPENED, CLOSED)],
        [],
        [],
        [],
    ]


LINES = (line(1, P1, L1, 5), line(2, P3, L2, 5))
OF = pipeline.TicketAbout("support", "high", DEAL, DEAL, ABOUT, ANN, BOB, LINES)
NOON = datetime(2017, 3, 31, 12, tzinfo=UTC)


def test_a_ticket_counts_at_whoever_is_responsible_once_for_each_product_and_once_in_all() -> None:
    for in_time, measures in ((True, ["responded_tickets", "responses_in_time"]), (False, ["responded_tickets"])):
        entries = tickets.responded(pipeline.TicketResponded(OF, NOON, CLOSED, 9, in_time), DEAL)
        assert list(dict.fromkeys(entry.measure for entry in entries)) == measures
        assert {(entry.person, entry.amount, entry.counts_on) for entry in entries} == {(BOB, 1, CLOSED)}
        assert len(counted_in(of(entries, "responded_tickets"))) == 1
        assert len(counted_in(of(entries, "responded_tickets"), "product")) == 2


def test_a_reopened_ticket_takes_its_resolution_and_its_rating_back_where_they_were_counted() -> None:
    resolved = tickets.resolved(pipeline.TicketResolved(OF, NOON, OPENED, 9, in_time=True), DEAL)
    rated = tickets.closed(closed(4), DEAL)
    back = tickets.reopened(pipeline.TicketReopened(OF, NOON, AGAIN, NOON, OPENED, 9, True, CLOSED, 4), DEAL)
    assert sums(resolved + rated) == {key: -amount for key, amount in sums(back).items()}
    assert {entry.occurred_on for entry in back} == {AGAIN}
    assert tickets.closed(closed(None), DEAL) == []


def closed(rating: int | None) -> Any:
    return pipeline.TicketClosed(OF, NOON, CLOSED, rating, 9, response_in_time=True, resolution_minutes=9, resolution_in_time=True)  # fmt: skip


def sums(entries: Any) -> dict[tuple[str, date, UUID], int]:
    return {(entry.measure, entry.counts_on, entry.product): entry.amount for entry in entries}

"""Ledger rows: a function of one event, whose parts sum to the whole."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.performance.views.ledger import deals, money, orders, promises, renewals
from services.performance.views.ledger.entry import CUTS, SHARED, cut
from shared.contracts import pipeline, targets

DEAL, ANN, BOB, CUSTOMER, PAYMENT = (UUID(int=n) for n in range(1, 6))
P1, P2, P3, L1, L2 = (UUID(int=n) for n in range(11, 16))
OPENED, CLOSED, AGAIN = date(2017, 1, 5), date(2017, 3, 31), date(2017, 4, 2)
ABOUT = pipeline.Dimensions(CUSTOMER, "Cancity", "fair", "web")


def line(number: Any, product: Any, product_line: Any, net: Any) -> Any:
    return pipeline.Line(number, product, "p", product_line, "l", 1, net, 0)


def terms(*lines: Any, credits: Any = ((ANN, 10_000),), owner: Any = ANN) -> Any:
    credited = tuple(pipeline.Credit(*credit) for credit in credits)
    return pipeline.Terms(owner, credited, lines, sum(one.net for one in lines), "USD", None)


def signed(terms: Any, opened_on: Any = OPENED) -> Any:
    return deals.signed(pipeline.DealSigned(ABOUT, terms, opened_on, CLOSED, None, None, ()), DEAL)


def of(entries: Any, measure: Any) -> Any:
    return [entry for entry in entries if entry.measure == measure]


def counted_in(entries: Any, *dimensions: Any) -> Any:
    bit = 1 << cut(dimensions)
    return [entry for entry in entries if entry.cuts & bit]


@given(
    st.lists(st.integers(-(2**50), 2**50), min_size=1, max_size=4),
    st.lists(st.integers(1, 9999), min_size=1, max_size=4),
)
def test_the_parts_of_a_split_deal_sum_to_every_line(nets: Any, weights: Any) -> None:
    shares = [*weights[:-1], 10_000]
    credits = tuple((UUID(int=100 + n), share) for n, share in enumerate(shares))
    lines = [line(n, P1, L1, net) for n, net in enumerate(nets, 1)]
    entries = of(signed(terms(*lines, credits=credits)), "signed_amount")
    assert sum(entry.amount for entry in entries) == sum(nets)
    assert len(entries) == len(nets) * len(credits)


def test_a_deal_counts_once_per_product_once_per_product_line_and_once_in_total() -> None:
    entries = of(signed(terms(line(1, P1, L1, 5), line(2, P2, L1, 5), line(3, P3, L2, 5))), "signed_deals")
    assert [len(counted_in(entries, *by)) for by in ([], ["product"], ["product_line"], ["person"])] == [1, 3, 2, 1]


def test_as_a_count_a_split_deal_is_one_at_its_owner() -> None:
    entries = of(signed(terms(line(1, P1, L1, 9), credits=((ANN, 4_000), (BOB, 6_000)), owner=BOB)), "signed_deals")
    assert [(entry.person, entry.amount) for entry in entries] == [(BOB, 1)]


def test_a_deal_without_lines_is_counted_without_a_product() -> None:
    (entry,) = of(signed(terms()), "signed_deals")
    assert (entry.product, entry.product_line, entry.amount) == (None, None, 1)
    assert of(signed(terms()), "signed_amount") == []


def test_a_signed_deal_is_in_the_cohort_of_its_opening_from_the_day_it_is_signed() -> None:
    (entry,) = of(signed(terms(line(1, P1, L1, 5))), "signed_of_opened")
    assert (entry.counts_on, entry.occurred_on) == (OPENED, CLOSED)


def test_a_deal_whose_opening_is_unknown_has_no_cohort_no_opening_and_no_cycle() -> None:
    assert {entry.measure for entry in signed(terms(line(1, P1, L1, 5)), None)} == {"signed_amount", "signed_deals"}
    assert deals.opened(pipeline.DealOpened(ABOUT, terms(), "contact", 1000, None), DEAL) == []


def test_reopening_takes_the_loss_back_where_it_was_counted() -> None:
    lost = deals.lost(pipeline.DealLost(ABOUT, terms(), "needs", "price", OPENED, CLOSED), DEAL)
    back = deals.reopened(pipeline.DealReopened(ABOUT, terms(), "needs", 2500, OPENED, CLOSED, AGAIN), DEAL)
    assert [(e.amount, e.counts_on, e.occurred_on) for e in lost + back] == [(1, CLOSED, CLOSED), (-1, CLOSED, AGAIN)]


def allocation(*parts: Any, product: Any = P1) -> Any:
    credits = tuple(pipeline.CreditAmount(person, net) for person, net in parts)
    net = sum(part[1] for part in parts)
    return pipeline.Allocation(DEAL, DEAL, DEAL, net, (pipeline.AllocatedLine(1, product, L1, net, 0, 0, credits),))


def received(*allocations: Any, on_account: Any = 0) -> Any:
    gross = sum(one.gross for one in allocations) + on_account
    return pipeline.PaymentReceived(PAYMENT, "r", ABOUT, gross, "USD", CLOSED, allocations, on_account)


def amounts(entries: Any) -> Any:
    return {(entry.deal, entry.person): entry.amount for entry in entries}


def test_money_on_account_belongs_to_no_deal_and_no_person() -> None:
    entries = money.received(received(allocation((ANN, 60), (BOB, 40)), on_account=25), CUSTOMER)
    assert amounts(entries) == {(DEAL, ANN): 60, (DEAL, BOB): 40, (None, None): 25}
    assert {entry.customer for entry in entries} == {CUSTOMER}


def test_applied_credit_moves_money_and_is_no_receipt_of_the_customer() -> None:
    applied = pipeline.CreditApplied(PAYMENT, ABOUT, "USD", AGAIN, (allocation((ANN, 20)),), 25, 5)
    entries = money.applied(applied, CUSTOMER)
    assert amounts(entries) == {(DEAL, ANN): 20, (None, None): -20}
    assert (counted_in(entries), len(counted_in(entries, "person"))) == ([], 2)


def test_a_refund_is_what_is_covered_after_less_what_was_before() -> None:
    before, after = allocation((ANN, 60), (BOB, 40)), allocation((ANN, 30), (BOB, 40))
    refund = pipeline.PaymentRefunded(
        PAYMENT, DEAL, "r", ABOUT, 55, "USD", AGAIN, (before,), (after,), on_account_before=25, on_account_after=0
    )
    assert amounts(money.refunded(refund, CUSTOMER)) == {(DEAL, ANN): -30, (None, None): -25}


def test_what_the_credits_of_a_line_leave_over_is_nobodys_but_not_lost() -> None:
    bare = pipeline.Allocation(DEAL, DEAL, DEAL, 70, (pipeline.AllocatedLine(1, P1, L1, 70, 0, 0, ()),))
    assert amounts(money.received(received(bare), CUSTOMER)) == {(DEAL, None): 70}


def test_only_an_event_credited_to_several_is_marked_shared() -> None:
    alone = money.received(received(allocation((ANN, 60))), CUSTOMER)
    together = money.received(received(allocation((ANN, 60), (BOB, 40))), CUSTOMER)
    assert [bool(entries[0].cuts & SHARED) for entries in (alone, together)] == [False, True]


NODE = targets.Node(ANN, "person", None, BOB)
MARCH, APRIL = date(2017, 3, 1), date(2017, 4, 1)


def test_a_published_target_is_its_month_leaves_and_keeps_its_node() -> None:
    cells = (targets.Cell(MARCH, L1, 5), targets.Cell(MARCH, L2, 0))
    event = targets.TargetPublished(NODE, 2017, "signed_amount", "money", "USD", cells, 1, OPENED)
    entries = promises.published(event, ANN)
    assert [(e.measure, e.amount, e.counts_on, e.occurred_on, e.node) for e in entries] == [
        ("target.signed_amount", 5, MARCH, OPENED, ANN),
        ("target.signed_amount", 0, MARCH, OPENED, ANN),
    ]
    assert {(e.person, e.node_kind, e.node_parent) for e in entries} == {(None, "person", BOB)}


def test_a_revised_target_is_the_difference_from_its_date_on() -> None:
    before = (targets.Cell(MARCH, None, 5), targets.Cell(APRIL, None, 5))
    after = (targets.Cell(MARCH, None, 5), targets.Cell(APRIL, None, 8))
    event = targets.TargetRevised(NODE, 2017, "signed_amount", "money", "USD", before, after, 2, APRIL)
    (entry,) = promises.revised(event, ANN)
    assert (entry.amount, entry.counts_on, entry.occurred_on) == (3, APRIL, APRIL)


def test_every_cut_asked_for_is_one_that_rows_are_marked_with() -> None:
    assert [cut(dimensions) for dimensions, _ in CUTS] == list(range(len(CUTS)))
    assert cut(["product", "product_line", "team"]) == cut(["product"])


def test_what_is_kept_of_a_contract_counts_on_the_end_of_its_term_and_churn_is_taken_back_there() -> None:
    ends, sold = date(2017, 12, 31), terms(line(1, P1, L1, 500))
    opened = renewals.opened(pipeline.RenewalOpened(DEAL, BOB, ABOUT, sold, 60, ends, AGAIN), CUSTOMER)
    grown = pipeline.RenewalSettled(DEAL, BOB, ABOUT, ANN, "expanded", None, 500, 500, 70, 0, "USD", ends, CLOSED)
    gone = pipeline.RenewalSettled(DEAL, BOB, ABOUT, ANN, "churned", "price", 500, 0, 0, 0, "USD", ends, CLOSED)
    back = pipeline.RenewalReopened(DEAL, BOB, ABOUT, ANN, "price", 500, "USD", ends, CLOSED, AGAIN)
    rows = [*opened, *renewals.settled(grown, CUSTOMER), *renewals.settled(gone, CUSTOMER)]
    rows += renewals.reopened(back, CUSTOMER)
    assert [(row.measure, row.amount) for row in rows] == [
        ("renewal_base", 500),
        ("due_renewals", 1),
        ("renewed_amount", 500),
        ("renewal_expansion", 70),
        ("churned_amount", 500),
        ("churned_amount", -500),
    ]
    assert {(row.counts_on, row.person, row.deal, row.customer) for row in rows} == {(ends, ANN, DEAL, CUSTOMER)}


def test_a_base_goes_over_to_another_end_and_owner_and_out_when_nothing_is_left_of_the_contract() -> None:
    ends, later = date(2017, 12, 31), date(2018, 6, 30)
    moved = pipeline.RenewalAdjusted(DEAL, BOB, ABOUT, ANN, BOB, 500, 300, "USD", ends, later, AGAIN)
    gone = pipeline.RenewalWithdrawn(DEAL, BOB, ABOUT, BOB, 300, "USD", later, AGAIN)
    rows = [*renewals.adjusted(moved, CUSTOMER), *renewals.withdrawn(gone, CUSTOMER)]
    assert [(row.measure, row.amount, row.counts_on, row.person) for row in rows] == [
        ("renewal_base", -500, ends, ANN),
        ("renewal_base", 300, later, BOB),
        ("due_renewals", -1, ends, ANN),
        ("due_renewals", 1, later, BOB),
        ("renewal_base", -300, later, BOB),
        ("due_renewals", -1, later, BOB),
    ]
    less = replace(moved, owner_after=ANN, term_end_after=ends)
    assert {row.measure for row in renewals.adjusted(less, CUSTOMER)} == {"renewal_base"}, (
        "the contract stays where it was"
    )
    assert renewals.withdrawn(replace(gone, renewal_id=None, base=0), CUSTOMER) == []


def test_a_cancelled_line_takes_back_what_its_signature_gave() -> None:
    lines = (line(1, P1, L1, 1_001), line(2, P2, L2, 333))
    sold = terms(*lines, credits=((ANN, 5_001), (BOB, 4_999)))
    gone = pipeline.ContractCancelled(DEAL, ABOUT, sold, lines, whole=True, reason="not_paid", cancelled_on=AGAIN)
    taken = orders.cancelled(gone, PAYMENT)
    given = of(signed(sold), "signed_amount")
    assert [-one.amount for one in taken] == [one.amount for one in given]
    assert [(one.person, one.product) for one in taken] == [(one.person, one.product) for one in given]
    assert {(one.counts_on, one.deal) for one in taken} == {(AGAIN, DEAL)}


def test_a_milestone_counts_when_it_was_promised_and_on_time_when_it_was_reached_by_then() -> None:
    lines = (line(1, P1, L1, 5), line(2, P3, L2, 5))
    milestone = pipeline.Milestone(PAYMENT, "delivery", None, BOB, AGAIN, CLOSED, lines)
    for day, measures in ((CLOSED, ["reached_milestones", "milestones_on_time"]), (AGAIN, ["reached_milestones"])):
        entries = orders.reached(pipeline.MilestoneReached(DEAL, ABOUT, ANN, milestone, day), PAYMENT)
        assert list(dict.fromkeys(entry.measure for entry in entries)) == measures
        assert {(entry.counts_on, entry.person) for entry in entries} == {(CLOSED, ANN)}
        assert len(counted_in(of(entries, "reached_milestones"))) == 1
        assert len(counted_in(of(entries, "reached_milestones"), "product_line")) == 2

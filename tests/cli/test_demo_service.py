"""What the demo company does after a sale is the same for the same seed, in order, and over by its last day."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from random import Random
from typing import Any

from services.cli.demo.afterwards import LOST, RENEWED, renewing
from services.cli.demo.changes import DIVIDED, REPRICED, SHARED, divided, shared
from services.cli.demo.plan import plan_deals
from services.cli.demo.service import PlannedTicket, lacking, plan_ticket

UNTIL = date(2026, 11, 20)
PRODUCTS = [(f"product {number}", f"line {number // 4}", 100) for number in range(12)]


def tickets() -> list[PlannedTicket]:
    days = [UNTIL - timedelta(days=10 * number) for number in range(70)]
    found = [plan_ticket(Random(f"{seed}"), day, UNTIL) for seed, day in enumerate(days * 20)]
    return [one for one in found if one is not None]


def test_tickets_are_the_same_again_and_every_step_comes_after_the_one_before() -> None:
    planned = tickets()
    assert planned == tickets()
    for ticket in planned:
        moments: list[datetime] = [ticket.opened_at, *(at for _, at, _ in ticket.steps)]
        assert all(before < after for before, after in pairwise(moments))
        assert moments[-1].date() < UNTIL
    last = [ticket.steps[-1][0] if ticket.steps else "open" for ticket in planned]
    assert {"close", "resolve"} <= {*last}
    assert {"pause", "reopen"} <= {verb for ticket in planned for verb, _, _ in ticket.steps}


def test_what_is_lacking_is_of_a_line_that_the_customer_has_not_bought() -> None:
    signed: list[tuple[Any, Any]] = [
        (deal, None) for deal in plan_deals(7, UNTIL, [0, 1, 2], 400, len(PRODUCTS)) if deal.end == "signed"
    ]
    found = lacking(signed, PRODUCTS)
    assert found
    lines = {product: line for product, line, _ in PRODUCTS}
    for customer, product in found:
        bought = {PRODUCTS[one][1] for deal, _ in signed if deal.customer == customer for one, _ in deal.lines}
        assert lines[product] not in bought


def test_there_is_somebody_to_whom_each_change_happens_and_on_a_day_that_has_come() -> None:
    signed: list[tuple[Any, Any]] = [
        (deal, None) for deal in plan_deals(7, UNTIL, [0, 1, 2], 400, len(PRODUCTS)) if deal.end == "signed"
    ]
    assert len(shared(signed)) >= SHARED
    assert len(divided(signed, UNTIL)) >= DIVIDED
    for deal, _ in divided(signed, UNTIL):
        assert deal.ended_on is not None
        assert deal.pays[0] is not None
        due_on = deal.ended_on + timedelta(days=deal.instalments[0][0])
        assert due_on + timedelta(days=deal.pays[0]) <= deal.ended_on + timedelta(days=60) <= UNTIL, (
            "it was paid before"
        )


def test_there_are_renewals_to_settle_whose_prices_have_not_changed() -> None:
    signed: list[tuple[Any, Any]] = [
        (deal, {"term_end": deal.ended_on and (deal.ended_on + timedelta(days=364)).isoformat()})
        for deal in plan_deals(7, UNTIL, [0, 1, 2], 400, len(PRODUCTS))
        if deal.end == "signed" and deal.customer % 3 == 0
    ]
    chosen = renewing(signed, UNTIL)
    assert len(chosen) >= RENEWED + LOST
    assert {product for deal, _ in chosen for product, _ in deal.lines}.isdisjoint(range(REPRICED))
    assert all(deal.ended_on and deal.ended_on <= UNTIL - timedelta(days=330) for deal, _ in chosen)

"""Requests about service tickets: they are opened, served and rated, and what runs out is escalated."""

from collections.abc import Iterator
from typing import Any

from shared.contracts.pipeline.promises import STANDARD
from shared.ids import new_id
from tests.authority.asking import Ask, Check, Outcome
from tests.authority.oracle import MISSING
from tests.authority.world import World

AT = "/pipeline/v1"
GONE = (404, "ticket_not_found")
TOO_EARLY = (409, "ticket_out_of_order")
"""What those get who may: the tickets are all just opened."""


def requests(world: World) -> Iterator[Ask]:
    """Every operation about each order's ticket, and the opening of one more."""
    yield Ask("listTickets", "GET", f"{AT}/tickets")
    yield Ask("listEscalations", "GET", f"{AT}/escalations")
    yield Ask("listTicketPromises", "GET", f"{AT}/ticket-promises")
    rules = [
        {"kind": rule.kind, "severity": rule.severity, "response_minutes": 5, "resolution_minutes": 50}
        for rule in STANDARD.rules
    ]
    yield Ask("publishTicketPromises", "POST", f"{AT}/ticket-promises", body={"promises": rules})
    for deal, order in world.orders.items():
        yield _opening(deal.owner, order)
        yield from _ticket(deal.owner, world.tickets[order])
    yield _opening(MISSING, str(new_id()))
    yield from _ticket(MISSING, str(new_id()))


def _opening(owner: str, order: str) -> Ask:
    body = {"order_id": order, "kind": "training", "severity": "low", "subject": "Show us"}
    theirs = (Check("of", owner, (422, "unknown_order")),)
    return Ask("openTicket", "POST", f"{AT}/tickets", f"order of {owner}", theirs, body)


def _ticket(owner: str, ticket: str) -> Iterator[Ask]:
    def ask(operation: str, verb: str, body: Any = None, success: Outcome = (200, "")) -> Ask:
        method = "GET" if body is None else "POST"
        theirs = (Check("of", owner, GONE),)
        return Ask(operation, method, f"{AT}/tickets/{ticket}{verb}", f"ticket of {owner}", theirs, body, success)

    yield ask("getTicket", "")
    yield ask("listTicketHistory", "/history")
    yield ask("respondToTicket", "/respond", {})
    yield ask("pauseTicket", "/pause", {}, TOO_EARLY)
    yield ask("resumeTicket", "/resume", {}, TOO_EARLY)
    yield ask("resolveTicket", "/resolve", {})
    yield ask("closeTicket", "/close", {}, TOO_EARLY)
    yield ask("reopenTicket", "/reopen", {}, TOO_EARLY)

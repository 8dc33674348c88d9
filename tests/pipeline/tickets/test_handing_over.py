"""A ticket is whose its order is: the new owner's with the deal, whatever had become of it by then."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.performance.views.ledger import tickets as ledger
from services.pipeline.domain.tickets.commands import (
    CloseTicket,
    HandOverTicket,
    ReopenTicket,
    ResolveTicket,
    TicketCommand,
)
from services.pipeline.domain.tickets.order_tickets import (
    ORDER_TICKETS,
    FollowOwner,
    JoinTicket,
    OrderTickets,
    TicketJoined,
    TicketsHandedOver,
)
from services.pipeline.domain.tickets.state import Ticket, TicketHandedOver
from services.pipeline.domain.tickets.ticket import TICKET
from shared.contracts.pipeline import TicketReopened, TicketResolved
from shared.decider import Refused, fold
from tests.pipeline.company import Company
from tests.pipeline.examples import ANNA, BEN, CLEO
from tests.pipeline.tickets.test_ticket import ABOUT, at, history, of, opening
from tests.pipeline.tickets.test_tickets_over_http import moment, opened
from tests.shared.flow.waiting import until

DAY = date(2026, 3, 3)
TO_CLEO = HandOverTicket(CLEO, DAY)
OPEN = opening(at(2, "09:00"))
ANNAS = replace(OPEN, about=replace(ABOUT, responsible_id=ANNA))
"""Its owner sees to it."""
RESOLVED, CLOSED = ResolveTicket(None, at(2, "09:10")), CloseTicket(5, None, at(2, "09:20"))
AGAIN = ReopenTicket(None, at(4, "09:30"))


def whose(*commands: TicketCommand) -> tuple[UUID, UUID]:
    about = history(*commands)[1].about
    return about.owner_id, about.responsible_id


def test_an_open_ticket_goes_over_and_who_was_named_for_it_stays_responsible() -> None:
    assert whose(OPEN, TO_CLEO) == (CLEO, BEN)
    assert whose(ANNAS, TO_CLEO) == (CLEO, CLEO)
    assert whose(ANNAS, TO_CLEO, HandOverTicket(ANNA, DAY)) == (ANNA, ANNA)
    assert history(ANNAS, TO_CLEO, TO_CLEO)[0] == history(ANNAS, TO_CLEO)[0]
    with pytest.raises(Refused, match="ticket_not_found"):
        TICKET.decide(TO_CLEO, Ticket())


@pytest.mark.parametrize("ended", [(RESOLVED,), (RESOLVED, CLOSED)])
def test_what_is_resolved_stays_with_whoever_resolved_it_until_it_is_reopened(ended: tuple[TicketCommand, ...]) -> None:
    assert whose(ANNAS, *ended, TO_CLEO) == (CLEO, ANNA)
    assert whose(ANNAS, *ended, TO_CLEO, AGAIN) == (CLEO, CLEO)
    assert whose(ANNAS, *ended, HandOverTicket(BEN, DAY), TO_CLEO, AGAIN) == (CLEO, CLEO)
    assert whose(OPEN, *ended, TO_CLEO, AGAIN) == (CLEO, BEN)
    later = ResolveTicket(None, at(4, "10:00"))
    events, _ = history(ANNAS, *ended, TO_CLEO, AGAIN, later)
    (reopened,) = of(events, TicketReopened)
    taken_back = [(entry.person, entry.amount) for entry in ledger.reopened(reopened, UUID(int=1)) if entry.amount < 0]
    assert {person for person, _ in taken_back} == {ANNA}, "where it was counted"
    assert [one.about.responsible_id for one in of(events, TicketResolved)] == [ANNA, CLEO]
    assert [one.owner_id for one in of(events, TicketHandedOver)] == [CLEO, CLEO]


steps = st.lists(
    st.one_of(
        st.tuples(st.just("open"), st.integers(1, 4), st.sampled_from([ANNA, BEN, CLEO])),
        st.tuples(st.just("own"), st.just(0), st.sampled_from([ANNA, BEN, CLEO])),
    ),
    max_size=12,
)


@given(steps)
def test_every_ticket_ends_at_the_orders_owner_whenever_it_was_opened(history: list[tuple[str, int, UUID]]) -> None:
    """Opened at whom the order was then, or had been: a ticket may be late to know of a new owner."""
    order, owners, last = OrderTickets(), dict[UUID, UUID](), None
    for what, number, person in history:
        ticket = UUID(int=number)
        command: Any = JoinTicket(ticket, person, DAY) if what == "open" else FollowOwner(person, DAY)
        if what == "open":
            owners.setdefault(ticket, person)
            command = replace(command, owner_id=owners[ticket])
        else:
            last = person
        events = ORDER_TICKETS.decide(command, order)
        for event in events:
            match event:
                case TicketJoined(joined, UUID() as owner):
                    owners[joined] = owner
                case TicketsHandedOver(all_of_them, owner):
                    owners |= dict.fromkeys(all_of_them, owner)
        order = fold(ORDER_TICKETS, events, order)
        assert last is None or set(owners.values()) <= {last}
    assert {*order.tickets} == {*owners}


async def test_tickets_and_escalations_answer_with_the_new_owner(api: Company) -> None:
    path, ticket = await opened(api)
    closed_path, closed = await opened(api)
    for verb, when in (("respond", "09:50"), ("resolve", "10:00"), ("close", "10:10")):
        await api.post(f"{closed_path}/{verb}", moment(when))
    await api.everything_done()

    async def all_told() -> bool:
        return len((await api.get("/escalations", ticket_id=ticket["id"]))["items"]) == 6

    await until(all_told)
    assert (ticket["owner_id"], ticket["responsible_id"]) == (api.anna, api.anna)
    for one in (ticket, closed):
        body = {"owner_id": api.ben, "reason": "Moved"}
        await api.post(f"/deals/{one['deal_id']}/change-credit", body)
    await api.everything_done()
    page, ended = await api.get(path), await api.get(closed_path)
    assert (page["owner_id"], page["responsible_id"], page["status"]) == (api.ben, api.ben, "open")
    assert (ended["owner_id"], ended["responsible_id"]) == (api.ben, api.anna)
    assert {one["id"] for one in (await api.get("/tickets", owner_id=api.ben))["items"]} == {page["id"], ended["id"]}
    assert (await api.get("/tickets", owner_id=api.anna))["items"] == []
    told = {one["id"]: one for one in (await api.get("/escalations", owner_id=api.ben))["items"]}
    assert told == {one["id"]: one for one in (*page["escalations"], *ended["escalations"])}
    assert {one["responsible_id"] for one in page["escalations"]} == {api.ben}
    assert {one["responsible_id"] for one in ended["escalations"]} == {api.anna}
    assert (await api.get("/escalations", owner_id=api.anna))["items"] == []
    answer = await api.post(f"{path}/respond")
    assert (answer["owner_id"], answer["version"] > page["version"]) == (api.ben, True)
    new = await api.post(
        "/tickets", {"order_id": ticket["order_id"], "kind": "training", "severity": "low", "subject": "Show us"}
    )
    assert (new["owner_id"], new["responsible_id"]) == (api.ben, api.ben)

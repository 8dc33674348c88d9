"""How does one service ticket stand: how much of its time is left, what was escalated, and what happened to it?"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID

import msgspec
from fastapi import APIRouter

from services.pipeline.views.answers import tickets as answers
from services.pipeline.views.body import VERSION, Body
from services.pipeline.views.tickets.escalations import ESCALATIONS, ITEM
from services.pipeline.views.tickets.tickets import TICKETS, Runs
from shared.calendar import Calendar, hours_between
from shared.web.answers import HistoryEventPage
from shared.web.read.history import history
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

MINUTE = timedelta(minutes=1)
PAGE = f"""
SELECT body, {VERSION}, runs,
    (SELECT coalesce(string_agg({ITEM.replace("body", "escalations.body")}, ',' ORDER BY due_at, escalations.id), '')
        FROM escalations WHERE escalations.ticket_id = tickets.id)
FROM tickets
"""

router = APIRouter(tags=["tickets"])


@router.get("/tickets/{ticket_id}", operation_id="getTicket", response_model=answers.TicketInFull)
async def get_ticket(reader: Annotated[Reading, reading(TICKETS, ESCALATIONS)], ticket_id: UUID) -> Answer:
    """One ticket with its escalations, and what its clocks have taken and left at this moment."""
    where = reader.within(Where().equal("tickets.id", ticket_id), "tickets.owner_id")
    row = await reader.db.fetchrow(PAGE + where.sql, *where.values)
    if row is None:
        return reader.one(None, "ticket_not_found")
    body, version, runs, escalations = row
    calendar = reader.exchange.running.calendar
    told = msgspec.json.encode(_standing(msgspec.json.decode(body), runs, calendar, reader.now)).decode()
    whole = f'{body[:-1]},{told[1:-1]},"escalations":[{escalations}]}}'
    return reader.one((whole, version), "ticket_not_found", derived=True)


@router.get("/tickets/{ticket_id}/history", operation_id="listTicketHistory", response_model=HistoryEventPage)
async def ticket_history(reader: Annotated[Reading, reading(TICKETS)], paged: Paged, ticket_id: UUID) -> Answer:
    """Every event of a ticket, the first one first."""
    seen = reader.within(Where().equal("id", ticket_id), "owner_id")
    return await history(reader, paged, ticket_id, "tickets", seen, "ticket_not_found")


def _standing(body: Body, runs: str, calendar: Calendar, now: datetime) -> Body:
    response, resolution = body["response"], body["resolution"]
    opened_at, ended_at = (_moment(text) for text in (body["opened_at"], response["ended_at"]))
    first = [[opened_at, ended_at]]
    return {
        "as_of": now,
        "response_standing": _clock(calendar, now, first, response["promised_minutes"]),
        "resolution_standing": _clock(
            calendar, now, msgspec.json.decode(runs, type=Runs), resolution["promised_minutes"]
        ),
    }


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _clock(calendar: Calendar, now: datetime, runs: Iterable[Iterable[datetime | None]], promised: int) -> Body:
    """Begun minutes of working time until now, and what is left of those promised."""
    taken = sum((hours_between(calendar, start or now, end or now) for start, end in runs), timedelta())
    minutes = -(-taken // MINUTE)
    return {"elapsed_minutes": minutes, "remaining_minutes": promised - minutes}

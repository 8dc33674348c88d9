"""Random histories of deals: in any order of stages, of any dates, taken back, revised and handed on."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, get_args
from uuid import UUID

import msgspec

from shared.contracts.pipeline import (
    ContractAmended,
    ContractCancelled,
    Credit,
    DealAdvanced,
    DealCreditChanged,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
    Dimensions,
    Line,
    LostReason,
    Terms,
)
from shared.flow.message import Message

NOBODY = UUID(int=0)
START = date(2026, 1, 1)
MOMENT = datetime(2026, 6, 1, tzinfo=UTC)
OPEN = ("research", "screening", "contact", "needs", "presentation", "negotiation")
OWNERS = tuple(UUID(int=number) for number in range(1, 4))
LINES = tuple(UUID(int=number) for number in range(11, 14))
SOURCES = ("fair", "web", None)


@dataclass
class Past:
    """What is known of a deal while its history is made up."""

    events: list[Any]
    terms: Terms
    dimensions: Dimensions
    opened_on: date | None
    origin: Any
    stage: Any = "research"
    status: str = "open"
    lost_on: date = START


def terms(random: Random) -> Terms:
    """Nothing to three lines of some product lines."""
    owner = random.choice(OWNERS)
    lines = tuple(
        Line(number, UUID(int=20), "Thing", random.choice(LINES), "Things", 1, random.randrange(1000), 0)
        for number in range(1, random.randrange(1, 5))
    )
    return Terms(owner, (Credit(owner, 10_000),), lines, sum(line.net for line in lines), "USD", None)


def day(random: Random, first: date) -> date:
    """Some day of the ten weeks from the first on; seldom in order."""
    return first + timedelta(days=random.randrange(70))


def history(random: Random) -> list[Any]:
    """The events of one deal in the order they were recorded."""
    imported = random.random() < 0.2
    opened_on = None if imported and random.random() < 0.5 else day(random, START)
    origin: Any = "import" if imported else "native"
    past = Past([], terms(random), Dimensions(UUID(int=30), "Acme", random.choice(SOURCES)), opened_on, origin)
    past.stage = random.choice(OPEN) if imported else "research"
    past.events.append(DealOpened(past.dimensions, past.terms, past.stage, 0, opened_on, origin))
    for _ in range(random.randrange(9)):
        if past.status == "signed":
            break
        happen(random, past)
    if past.status == "signed":
        hold(random, past)
    return past.events


def hold(random: Random, past: Past) -> None:
    """What comes of a signed contract, in the order of its days: amended, handed on, cancelled in part or as a whole."""
    days = [getattr(event, field.name) for event in past.events for field in fields(event)]
    on = max(day for day in days if isinstance(day, date))
    signed = on
    for what in ("amend", "recredit", "cancel"):
        if random.random() < 0.5:
            continue
        on += timedelta(days=random.randrange(15))
        before, other = past.terms, terms(random)
        match what:
            case "amend":
                past.terms = replace(other, owner_id=before.owner_id, credits=before.credits)
                known = (None, past.dimensions, before, past.terms, (), (), None, None, None, signed, ())
                past.events.append(ContractAmended(*known, on))
            case "recredit":
                past.terms = replace(before, owner_id=other.owner_id, credits=other.credits)
                changed = DealCreditChanged(past.dimensions, before, past.terms, signed, on, ())
                past.events.append(changed)
            case "cancel":
                gone = before.lines[random.randrange(2) :]
                whole = len(gone) == len(before.lines)
                past.events.append(ContractCancelled(NOBODY, past.dimensions, before, gone, whole, "mistake", on))


def happen(random: Random, past: Past) -> None:
    """One more event."""
    first = past.opened_on or START
    if past.status == "lost":
        on = day(random, past.lost_on)
        past.events.append(DealReopened(past.dimensions, past.terms, past.stage, 0, past.opened_on, past.lost_on, on))
        past.status = "open"
        return
    on = day(random, first)
    match random.choice(("advance", "advance", "advance", "revise", "lose", "sign")):
        case "advance":
            following = OPEN[min(OPEN.index(past.stage) + 1, 5)]
            stage: Any = following if random.random() < 0.7 else random.choice(OPEN)
            if stage != past.stage:
                moved = DealAdvanced(past.dimensions, past.terms, past.stage, stage, 0, past.opened_on, on)
                past.events.append(moved)
                past.stage = stage
        case "revise":
            after = terms(random)
            past.events.append(DealRevised(past.dimensions, past.terms, after, past.stage, on, past.opened_on))
            past.terms = after
        case "lose":
            reason = random.choice(get_args(LostReason))
            lost = DealLost(past.dimensions, past.terms, past.stage, reason, past.opened_on, on, past.origin)
            past.events.append(lost)
            past.status, past.lost_on = "lost", on
        case "sign":
            signed = DealSigned(past.dimensions, past.terms, past.opened_on, on, None, None, (), past.origin)
            past.events.append(signed)
            past.status = "signed"


def recorded(histories: Sequence[Sequence[Any]], random: Random) -> list[tuple[Message, Any]]:
    """All of them in one log, a minute apart, each deal's in its order."""
    left = [list(events) for events in histories]
    versions = [0] * len(left)
    log: list[tuple[Message, Any]] = []
    while waiting := [number for number, events in enumerate(left) if events]:
        number = random.choice(waiting)
        event = left[number].pop(0)
        if isinstance(event, ContractCancelled):
            event = replace(event, deal_id=UUID(int=1000 + number))
        versions[number] += 1
        log.append((message(number, versions[number], len(log) + 1, event), event))
    return log


def message(number: int, version: int, position: int, event: Any) -> Message:
    """An event of deal `number` as a view is given it."""
    kept_by = 5000 if isinstance(event, ContractCancelled) else 1000
    deal_id, at = UUID(int=kept_by + number), MOMENT + timedelta(minutes=position)
    name = type(event).__name__
    data = msgspec.json.encode(event).decode()
    subject = f"deal/{deal_id}"
    return Message(
        position, 0, deal_id, version, UUID(int=10_000 + position), name, 1, subject, data, "{}", START, at, at
    )

"""A small service to try the flow on: parcels that are sent, moved and returned."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

from shared.actor import Actor
from shared.decider import Noun, Refused
from shared.flow.decode import decoding
from shared.flow.log_transport import LogTransport
from shared.flow.runtime import Workers
from shared.flow.view import View
from shared.service import Service
from shared.store.connect import connect
from shared.store.handle import Context, Outcome, handle
from shared.store.message import Message
from shared.store.store import Store

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Send:
    weight: int


@dataclass(frozen=True, slots=True)
class Move:
    to: str


@dataclass(frozen=True, slots=True)
class Return:
    """Only a parcel that was sent can go back, and only once."""


@dataclass(frozen=True, slots=True)
class Complain:
    """Changes nothing that the view shows."""


@dataclass(frozen=True, slots=True)
class ParcelSent:
    weight: int


@dataclass(frozen=True, slots=True)
class ParcelMoved:
    to: str


@dataclass(frozen=True, slots=True)
class ParcelReturned:
    pass


@dataclass(frozen=True, slots=True)
class ParcelComplained:
    pass


@dataclass(frozen=True, slots=True)
class Parcel:
    status: str = "none"
    place: str = ""


def decide(command: Any, state: Parcel) -> Sequence[Any]:
    match command, state.status:
        case Send(weight=weight), _:
            return (ParcelSent(weight),)
        case Move(to=to), _:
            return (ParcelMoved(to),)
        case Complain(), _:
            return (ParcelComplained(),)
        case Return(), "sent":
            return (ParcelReturned(),)
        case _:
            raise Refused("parcel_not_sent", f"The parcel is {state.status}.")


def evolve(state: Parcel, event: Any) -> Parcel:
    match event:
        case ParcelSent():
            return replace(state, status="sent")
        case ParcelMoved(to=to):
            return replace(state, place=to)
        case ParcelReturned():
            return replace(state, status="returned")
        case _:
            return state


PARCEL = Noun("parcel", Parcel(), decide, evolve, (ParcelSent, ParcelMoved, ParcelReturned, ParcelComplained))
decode = decoding(ParcelSent, ParcelMoved, ParcelReturned)
PUBLISHED = frozenset({ParcelSent, ParcelMoved, ParcelReturned})
READS = frozenset(event.__name__ for event in PUBLISHED)
KEEP = """
INSERT INTO parcels AS p (id, weight, moves, place, returned) SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[], $4::text[], $5::int[])
ON CONFLICT (id) DO UPDATE SET weight = p.weight + excluded.weight, moves = p.moves + excluded.moves,
                               place = coalesce(excluded.place, p.place), returned = p.returned + excluded.returned
"""


async def project(db: Any, service: str, messages: Sequence[Message]) -> None:
    """Not idempotent by intent: what is applied twice shows. A parcel of no weight cannot be."""
    rows: dict[UUID, list[Any]] = {}
    for message in messages:
        row = rows.setdefault(message.stream_id, [0, 0, None, 0])
        match decode(message):
            case ParcelSent(weight=weight):
                if weight < 0:
                    raise ValueError(f"a parcel of {weight}")
                row[0] += weight
            case ParcelMoved(to=to):
                row[1], row[2] = row[1] + 1, to
            case ParcelReturned():
                row[3] += 1
    columns = zip(*((key, *row) for key, row in rows.items()), strict=True)
    await db.execute(KEEP, *map(list, columns))


DDL = """
CREATE TABLE parcels (
    id uuid PRIMARY KEY, weight int NOT NULL, moves int NOT NULL, place text, returned int NOT NULL
);
CREATE INDEX parcels_place ON parcels (place);
"""
PARCELS = View("parcels", 1, ("parcels",), DDL, {"parcels": READS}, project)
SERVICE = Service("parcels", (), (PARCEL,), (PARCELS,))


def context(import_id: UUID | None = None, now: datetime = NOW) -> Context:
    return Context(Actor("persona/admin", "admin"), now, date(2026, 3, 2), "test", import_id=import_id)


async def do(store: Store, stream_id: UUID, *commands: Any, import_id: UUID | None = None) -> Outcome:
    """Carry out commands in order; the last outcome."""
    for command in commands:
        outcome = await handle(store, PARCEL, stream_id, command, context=context(import_id))
    return outcome


async def many(store: Store, count: int) -> list[UUID]:
    """Send and move this many parcels."""
    ids = [uuid4() for _ in range(count)]
    for number, stream_id in enumerate(ids):
        await do(store, stream_id, Send(number), Move(f"place {number % 7}"))
    return ids


@asynccontextmanager
async def opened(url: str, service: str = "parcels") -> AsyncIterator[Store]:
    store = await Store.open(url, service)
    store.published = PUBLISHED
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def working(url: str, store: Store, service: Service = SERVICE, **options: Any) -> AsyncIterator[Workers]:
    """Workers that fire and follow quickly."""
    foreign = options.pop("foreign", LogTransport({}))
    workers = Workers(service, store, url, foreign, **{"tick": 0.05} | options)
    await workers.start()
    try:
        yield workers
    finally:
        await workers.stop()


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Any]:
    db = await connect(url)
    try:
        yield db
    finally:
        await db.close()


async def shown(db: Any) -> dict[UUID, tuple[Any, ...]]:
    """What the view shows: {id: (weight, moves, place, returned)}."""
    return {row[0]: tuple(row)[1:] for row in await db.fetch("SELECT * FROM views.parcels")}

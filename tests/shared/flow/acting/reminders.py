"""A deadline on parcels: one that is not back in time is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from shared.decider import Refused
from shared.flow.acting.firing import fire
from shared.flow.acting.issuing import Issuer
from shared.flow.deadlines import Cancel, Deadline, Due, Set
from shared.flow.imports import IMPORT
from shared.flow.policies import Issue
from shared.flow.runtime import utc_now
from shared.store.handle import handle
from shared.store.message import Message
from shared.store.store import Store
from tests.shared.flow.parcels import PARCEL, SERVICE, Parcel, ParcelComplained, ParcelSent, context, decide, decode

DAYS = timedelta(days=1)
NAME = "parcel_is_back"
CONSUMER = f"deadline:{NAME}"


@dataclass(frozen=True, slots=True)
class Remind:
    """Complain unless the parcel is back by now; a parcel that was moved nowhere cannot be asked for."""


def reminding(command: Any, state: Parcel) -> Sequence[Any]:
    match command:
        case Remind() if state.place == "nowhere":
            raise Refused("parcel_is_nowhere", "Nobody knows where the parcel is.")
        case Remind():
            return (ParcelComplained(),) if state.status == "sent" else ()
        case _:
            return decide(command, state)


REMINDED = replace(PARCEL, decide=reminding)


def set_by(message: Message) -> Sequence[Set | Cancel]:
    """Sent for `weight` days from when it was recorded; sending again starts anew, coming back ends it."""
    event = decode(message)
    if isinstance(event, ParcelSent):
        return [Set(message.stream_id, message.recorded_at + event.weight * DAYS, f"{event.weight}")]
    return [Cancel(message.stream_id)]


def remind(due: Due, _now: datetime) -> Issue:
    return Issue(REMINDED, due.stream_id, Remind())


BACK = Deadline(NAME, frozenset({"ParcelSent", "ParcelReturned"}), set_by, remind)
REMINDING = replace(SERVICE, views=(), deadlines=(BACK,))


def in_days(days: float) -> datetime:
    return datetime.now(UTC) + days * DAYS


async def fire_at(db: Any, store: Store, moment: datetime, deadlines: Sequence[Deadline] = (BACK,), **how: Any) -> int:
    """Fire what is due at `moment`, as the clock of one process would; how many rows were dealt with."""
    named: Mapping[str, Deadline] = {deadline.name: deadline for deadline in deadlines}
    return await fire(db, Issuer(store, lambda: moment, **how), named, list(named))


async def rows(db: Any, name: str = NAME) -> dict[UUID, tuple[str, str]]:
    """{key: (state, error)}."""
    found = await db.fetch("SELECT key, state, error FROM deadlines WHERE name = $1", name)
    return {key: (state, error) for key, state, error in found}


async def reminded(store: Store) -> list[UUID]:
    """The parcels asked for, in order, as often as they were."""
    return [m.stream_id for m in await store.log.read(0, 10_000) if m.type == "ParcelComplained"]


async def on_import(store: Store, import_id: UUID, command: Any) -> None:
    """Open or finish an import."""
    await handle(store, IMPORT, import_id, command, context=context(now=utc_now()))

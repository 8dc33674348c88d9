"""A noun that counts, to load and fold long streams of."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from shared.actor import Actor
from shared.decider import Noun
from shared.store.handle import Context, Outcome, handle
from shared.store.store import Store


@dataclass(frozen=True, slots=True)
class Count:
    by: int
    times: int = 1


@dataclass(frozen=True, slots=True)
class Counted:
    by: int


@dataclass(frozen=True, slots=True)
class Counter:
    total: int = 0
    last: Any = None


@dataclass(frozen=True, slots=True)
class NamedCounter:
    """What a counter became when it was given a name: another shape."""

    total: int = 0
    last: int | None = None
    name: str = ""


def decide(command: Count, _state: Any) -> Sequence[Counted]:
    return (Counted(command.by),) * command.times


def evolve(state: Any, event: Counted) -> Any:
    return replace(state, total=state.total + event.by, last=event.by)


def keep_event(state: Any, event: Counted) -> Any:
    """JSON gives the event back as a mapping."""
    return replace(state, total=state.total + event.by, last=event)


COUNTER = Noun("counter", Counter(), decide, evolve, (Counted,))
NAMED = Noun("counter", NamedCounter(), decide, evolve, (Counted,))
KEEPING = Noun("counter", Counter(), decide, keep_event, (Counted,))
CONTEXT = Context(Actor("persona/admin", "admin"), datetime(2026, 3, 2, 9, tzinfo=UTC), date(2026, 3, 2), "test")


async def count(store: Store, stream: UUID, by: int, times: int = 1, noun: Noun = COUNTER) -> Outcome:
    return await handle(store, noun, stream, Count(by, times), context=CONTEXT)

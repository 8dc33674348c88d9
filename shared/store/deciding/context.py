"""What surrounds a command, and what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from shared.actor import Actor
from shared.store.values import Replayed


@dataclass(frozen=True, slots=True)
class Context:
    """Who commands, when, and why: `now` is UTC, `today` the company's day.

    `causation_id` is the id of the event acted on, `import_id` the import the command belongs to.
    """

    actor: Actor
    now: datetime
    today: date
    correlation_id: str
    causation_id: str | None = None
    traceparent: str | None = None
    import_id: UUID | None = None


class Judge(NamedTuple):
    """Who commands may not do everything: asked of the state that a command meets, and of the one it leaves.

    `hides(state)`: the stream is as if it were not there. `check(state)` raises Refused.
    """

    hides: Callable[[Any], bool]
    check: Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The stream after the command; `version` and `position` are its last event's, `position` 0 when none was appended.

    `unchanged`: it was already so, or was only validated. `replayed` is set when the idempotency key had an answer;
    then `state` is None.
    """

    state: Any
    version: int
    position: int
    recorded_at: datetime | None
    events: Sequence[Any] = ()
    replayed: Replayed | None = None
    unchanged: bool = False


@dataclass(frozen=True, slots=True)
class Loaded:
    """A stream folded: its state, and its version (0: there is no such stream)."""

    state: Any
    version: int

"""A policy turns an event into commands, exactly once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from shared.decider import Noun
from shared.flow.message import Message


@dataclass(frozen=True, slots=True)
class Issue:
    """A command for one stream of the own service.

    `stream_id` is a function of the cause, so that asking again names the same stream: a new stream's is
    `uuid5(message.event_id, "<what it becomes>")`. With `given`, a stream of the own service, `command` is a function
    of its state at the moment of issuing.
    """

    noun: Noun
    stream_id: UUID
    command: Any
    given: tuple[Noun, UUID] | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """What the own service does when `service` (itself or another) says one of `on`.

    `name` is a sentence (`when_deal_signed_then_open_order`) and never changes: what it has handled is kept under it.
    `starts` holds when the policy is new: at the next event, or at the log's first. `act` is pure: the same message
    always gives the same commands in the same order; none is an answer too.
    """

    name: str
    service: str
    on: frozenset[str]
    starts: Literal["now", "beginning"]
    act: Callable[[Message], Sequence[Issue]]

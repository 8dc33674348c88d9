"""What `append_commands` answered, as one outcome per command and as the messages that readers will see."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import msgspec

from shared.store.message import Message, make
from shared.store.values import (
    AlreadyHandled,
    Append,
    Appended,
    ClaimTaken,
    KeyInProgress,
    KeyReused,
    Replayed,
    VersionConflict,
)

Outcome = Appended | Replayed | Exception


class Answer(NamedTuple):
    """The function's one row; `positions` are those of the events in order, None for an event of a refused command."""

    positions: Sequence[int | None]
    moment: datetime
    refusals: str | None


class Refusal(msgspec.Struct):
    """One element of `refusals`; `command` is the refused command's stream, `stream` the holder's or the answer's."""

    command: UUID
    why: str
    actual: int = 0
    scope: str = ""
    key: str = ""
    stream: UUID | None = None
    status: int = 0
    answer: str = ""
    version: int = 0
    position: int | None = None


_refusals = msgspec.json.Decoder(list[Refusal])


def outcomes(commands: Sequence[Append], answer: Answer) -> list[Outcome]:
    """One outcome per command, in their order; exceptions are returned, not raised."""
    positions, moment, refusals = answer
    refused = {refusal.command: refusal for refusal in _refusals.decode(refusals)} if refusals else None
    found: list[Outcome] = []
    last = -1
    for command in commands:
        count = len(command.events)
        last += count
        if refused and command.stream_id in refused:
            found.append(_refusal(command, refused[command.stream_id]))
        else:
            position = positions[last] if count else 0
            found.append(Appended(command.expected + count, position or 0, moment))
    return found


def messages(commands: Sequence[Append], answer: Answer) -> list[Message]:
    """What was appended, as readers see it once every position before has come: `previous` is the one below."""
    place = iter(answer.positions)
    moment = answer.moment
    return [
        make((position, position - 1, command.stream_id, version, *event, moment))
        for command in commands
        for version, event in enumerate(command.events, command.expected + 1)
        if (position := next(place)) is not None
    ]


def _refusal(command: Append, refusal: Refusal) -> Outcome:
    match refusal.why:
        case "moved":
            return VersionConflict(command.stream_id, command.expected, refusal.actual)
        case "claimed":
            return ClaimTaken(refusal.scope, refusal.key, refusal.stream)
        case "handled":
            return AlreadyHandled()
        case "running":
            return KeyInProgress()
        case "reused":
            return KeyReused()
        case _:
            stream = refusal.stream or command.stream_id
            return Replayed(refusal.status, refusal.answer, stream, refusal.version, refusal.position or 0)

"""One command: load, decide, append; decided again when somebody was faster."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from shared.decider import Claim, Noun, Refused, fold
from shared.store.deciding.assemble import assemble
from shared.store.deciding.context import Context, Judge, Loaded, Outcome
from shared.store.deciding.idempotency import replay
from shared.store.store import Store
from shared.store.values import Append, Handled, Remember, Replayed, VersionConflict, VersionMismatch

AGAIN = 3

__all__ = ["Context", "Judge", "Outcome", "handle"]


async def handle(
    store: Store,
    noun: Noun,
    stream_id: UUID,
    command: Any,
    *,
    context: Context,
    expected: int | None = None,
    remember: Callable[[Any, int], Remember] | None = None,
    handled: Handled | None = None,
    validate_only: bool = False,
    judge: Judge | None = None,
) -> Outcome:
    """Decide `command` on the stream's state and append what follows.

    A lost race is decided again up to three times. `expected` is the version that the caller has seen of what the
    command is about: each time it is another one there, that is a VersionMismatch. `remember(state, version)` gives the
    answer to keep under an idempotency key; an answer that is there already wins over everything else. `judge` says
    whether it may be done at all: a stream that it hides is answered as one that is not there. Raises Refused, and what
    Writer.append raises.
    """
    key = remember(noun.initial, 0) if remember is not None else None

    async def once() -> Outcome:
        loaded = await store.load(noun, stream_id)
        try:
            if judge is not None and loaded.version:
                permit(judge, noun, command, loaded.state)
            if expected is not None:
                match_version(noun, command, loaded, expected)
            events = noun.decide(command, loaded.state)
            state, version = fold(noun, events, loaded.state), loaded.version + len(events)
            if judge is not None and events:
                judge.check(state)
        except (Refused, VersionMismatch):
            found = await replay(store.pool, key.scope, key.digest) if key is not None and not validate_only else None
            if found is None:
                raise
            return _replayed(found)
        if validate_only or (not events and remember is None and handled is None):
            return Outcome(state, version, 0, None, events, unchanged=True)
        done = await store.writer.append(
            Append(
                stream_id,
                noun.name,
                loaded.version,
                assemble(noun, store.codec(noun), store.published, stream_id, events, context, store.timezone),
                claims(noun, events),
                remember(state, version) if remember is not None else None,
                handled,
            )
        )
        if isinstance(done, Replayed):
            return _replayed(done)
        store.keep(noun, stream_id, Loaded(state, version), since=len(events))
        return Outcome(state, version, done.position, done.recorded_at, events, unchanged=not events)

    left = AGAIN
    async with store.turns.of(stream_id):
        while True:
            try:
                return await once()
            except VersionConflict as conflict:
                if conflict.expected:
                    store.lost(stream_id)
                if not left:
                    raise
                left -= 1


def permit(judge: Judge, noun: Noun, command: Any, state: Any) -> None:
    """Raises Refused when the command is not theirs to give: the refusal of what is not there, if it is hidden."""
    if judge.hides(state):
        noun.decide(command, noun.initial)
        raise Refused("forbidden", "This is not yours to do.", kind="forbidden")
    judge.check(state)


def match_version(noun: Noun, command: Any, loaded: Loaded, expected: int) -> None:
    """Raises VersionMismatch when what the command is about is at another version; what is not there is refused."""
    actual = noun.version_of(command, loaded.state, loaded.version)
    if actual != expected:
        if not actual:
            noun.decide(command, loaded.state)
        raise VersionMismatch(expected, actual)


def claims(noun: Noun, events: Sequence[Any]) -> tuple[Claim, ...]:
    """What the events claim and release."""
    return tuple(claim for event in events for claim in noun.claims(event))


def _replayed(found: Replayed) -> Outcome:
    return Outcome(None, found.version, found.position, None, replayed=found, unchanged=True)

"""A command that most likely makes a new stream is decided without asking the database for one that is not there."""

from typing import Any, cast
from uuid import UUID

from shared.decider import Noun, Refused
from shared.store.deciding.context import Loaded
from shared.store.handle import Outcome, handle
from shared.store.store import Store


class _NothingThere:
    """The store as a command sees it that is the first of its stream: the first load finds nothing, without looking."""

    def __init__(self, store: Store) -> None:
        self._store, self._looks = store, False
        self.pool, self.writer, self.codec, self.turns = store.pool, store.writer, store.codec, store.turns
        self.published, self.timezone = store.published, store.timezone
        self.keep, self.lost = store.keep, store.lost

    async def load(self, noun: Noun, stream_id: UUID) -> Loaded:
        if self._looks:
            return await self._store.load(noun, stream_id)
        self._looks = True
        return Loaded(noun.initial, 0)


async def create(store: Store, noun: Noun, stream_id: UUID, command: Any, **more: Any) -> Outcome:
    """As shared.store.handle.handle; when the guess was wrong it is decided again on what there is.

    A stream that exists is known from before, or noticed by the append (it expects version 0), or by a refusal, or by
    nothing to do.
    """
    if store.states.get((noun.name, stream_id)) is not None:
        return await handle(store, noun, stream_id, command, **more)
    try:
        outcome = await handle(cast(Store, _NothingThere(store)), noun, stream_id, command, **more)
    except Refused:
        outcome = None
    if outcome is None or (outcome.version == 0 and outcome.replayed is None):
        return await handle(store, noun, stream_id, command, **more)
    return outcome

"""States of long streams, stored so that a load reads only what came after."""

import hashlib
import inspect
import json
from typing import Any
from uuid import UUID

import msgspec

from shared.decider import Noun

EVERY = 500
KEEP = """
INSERT INTO snapshots AS s (stream_id, shape, version, state) VALUES ($1, $2, $3, $4)
ON CONFLICT (stream_id) DO UPDATE SET shape = excluded.shape, version = excluded.version, state = excluded.state
WHERE s.shape <> excluded.shape OR s.version < excluded.version
"""


class Snapshots:
    """How one noun's state is kept. `shape` changes with the state's fields and the module that folds it."""

    def __init__(self, noun: Noun) -> None:
        self._type = type(noun.initial)
        self.shape = shape(noun)
        self._decoder = msgspec.json.Decoder(self._type) if self.shape else None

    def decode(self, state: str) -> Any:
        """The state stored under this shape."""
        assert self._decoder is not None
        return self._decoder.decode(state)

    async def keep(self, db: Any, stream_id: UUID, version: int, state: Any) -> None:
        """Store the state as of `version`, unless a newer one is there or it would not come back equal."""
        if not self.shape:
            return
        text = msgspec.json.encode(state).decode()
        if self.decode(text) == state:
            await db.execute(KEEP, stream_id, self.shape, version, text)


def shape(noun: Noun) -> str:
    """A hash that changes when a stored state could be misread; empty when this state cannot be stored."""
    try:
        schema = msgspec.json.schema(type(noun.initial))
        if msgspec.json.decode(msgspec.json.encode(noun.initial), type=type(noun.initial)) != noun.initial:
            return ""
    except (TypeError, msgspec.MsgspecError):
        return ""
    module = inspect.getmodule(noun.evolve)
    try:
        source = inspect.getsource(module) if module else ""
    except OSError:
        source = ""
    return hashlib.sha256((json.dumps(schema, sort_keys=True) + source).encode()).hexdigest()[:16]

"""States of long streams, stored so that a load reads only what came after."""

import hashlib
import inspect
import json
import sys
from types import ModuleType
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
    """How one noun's state is kept. `shape` changes with the state's fields and with what folds it, in its folder."""

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
    said = json.dumps(schema, sort_keys=True) + "".join(_sources(inspect.getmodule(noun.evolve)))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _sources(module: ModuleType | None) -> list[str]:
    """The text of a module, and of those of its own folder that it takes functions and types from, however far."""
    found: dict[str, str] = {}
    waiting = [] if module is None else [module]
    while waiting:
        one = waiting.pop()
        if one.__name__ in found:
            continue
        try:
            found[one.__name__] = inspect.getsource(one)
        except (OSError, TypeError):
            found[one.__name__] = ""
        takes = {getattr(value, "__module__", None) for value in vars(one).values()}
        names = {name for name in takes if isinstance(name, str) and name.rpartition(".")[0] == one.__package__}
        waiting += [sys.modules[name] for name in names if name in sys.modules]
    return [found[name] for name in sorted(found)]

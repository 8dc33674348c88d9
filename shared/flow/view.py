"""A view answers one question: tables fed by events, dropped and rebuilt at any time."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from asyncpg import Connection

from shared.flow.message import Message

Project = Callable[["Connection", str, Sequence[Message]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class View:
    """A read model.

    `ddl` creates its tables with unqualified names (it runs in a schema of its own and is moved by a swap), and the
    indexes that `project` looks things up by. `indexes` creates, IF NOT EXISTS, those that only queries use: a rebuild
    makes them once at its end instead of keeping them up row by row.
    `reads` says which event types of which service it is fed with; other types move its checkpoint and nothing else.
    `project(db, service, messages)` applies a batch of one service in order, set-based, in the caller's transaction.
    `tables` are compared by verify; columns in `unhashed` (recorded times, drawn numbers) stay out of the content hash.
    `divisible`, of a view of one service each of whose rows comes of one stream alone, is where another process imports
    it from, 'package.module:NAME': a long rebuild folds the streams in two processes.
    """

    name: str
    version: int
    tables: tuple[str, ...]
    ddl: str
    reads: Mapping[str, frozenset[str]]
    project: Project
    unhashed: frozenset[str] = frozenset()
    indexes: str = ""
    divisible: str = ""

    @property
    def fingerprint(self) -> str:
        """Changes when the tables or the events read change: then the view is rebuilt."""
        reads = (f"{s}:{','.join(sorted(t))}" for s, t in sorted(self.reads.items()))
        parts = [str(self.version), self.ddl + self.indexes, *reads]
        return sha256("\n".join(parts).encode()).hexdigest()[:16]

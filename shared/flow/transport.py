"""The consumer's side of a transport: both kinds bring the same messages under the same rule."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple, Protocol

from shared.flow.message import Batch, Message, Source
from shared.store.message import Watermark


class Checkpoint(NamedTuple):
    """How far a consumer has come in one partition. `next_offset` is only a hint where to read."""

    topic: str
    partition: int
    log_id: int
    generation: int
    position: int
    next_offset: int


class Mark(NamedTuple):
    """A watermark as seen from one partition: reached by whoever has come to position `last` there."""

    topic: str
    partition: int
    log_id: int
    generation: int
    last: int
    watermark: Watermark


Place = tuple[str, int]
"""A topic and one of its partitions."""

Assign = Callable[[frozenset[Place]], Awaitable[Sequence[Checkpoint]]]
"""Told which partitions are this process's from now on, and no others; answers where to read on in each."""


class Subscription(Protocol):
    """What one consumer reads of one service, in order within each partition."""

    async def next(self, limit: int, timeout: float) -> Sequence[Batch]:  # noqa: ASYNC109
        """The next messages, at most `limit` and one batch a partition; nothing when `timeout` seconds brought none.

        A batch without messages says that the source's log or generation is another one now.
        """

    async def seek(self, checkpoint: Checkpoint) -> None:
        """Read this partition again from behind the checkpoint; with next_offset 0 from its beginning."""

    def behind(self) -> int:
        """How many messages, as far as known, have not been given out yet."""

    async def close(self) -> None:
        """Stop reading."""


class Transport(Protocol):
    """Brings other services' messages (and, log to log, one's own).

    `shared`: processes that feed the same consumer divide the partitions among themselves. Otherwise one of them reads.
    """

    shared: bool

    async def sources(self, service: str, types: frozenset[str], /) -> Sequence[Source]:
        """The partitions that carry these event types, as they are now."""

    async def subscribe(
        self,
        consumer: str,
        service: str,
        types: frozenset[str],
        checkpoints: Sequence[Checkpoint],
        assign: Assign | None = None,
        /,
    ) -> Subscription:
        """Read on behind the checkpoints; with `assign` (shared only) what it answers, wherever partitions go.

        Raises LogTooShort when a checkpoint lies beyond the log's end.
        """

    async def whole(self, service: str, messages: Sequence[Message], /) -> list[Message]:
        """The same messages with everything in them; a subscription may leave out what no consumer looks at."""

    async def ends(self, service: str, types: frozenset[str], /) -> Sequence[Checkpoint]:
        """The last position of each partition now: where something that starts now starts."""

    def marks(self, service: str) -> Sequence[Mark]:
        """The newest watermark of each partition; empty when none is known."""

    def head(self, service: str) -> int:
        """The last position known of the service's log."""

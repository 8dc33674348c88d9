"""How far a service's events are in its topics: kept in its own database, moved by whoever leads."""

from collections.abc import Iterable
from typing import Any

import msgspec

TAKE_OVER = "UPDATE public.relay SET epoch = epoch + 1 RETURNING epoch, state"
KEEP = """
WITH quick AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
UPDATE public.relay SET state = $2, kept_at = clock_timestamp() FROM quick WHERE epoch = $1 RETURNING true
"""
NEVER = 2**62  # as a partition's offset: the broker has lost some of it
READ = "SELECT epoch, state FROM public.relay"


class Deposed(Exception):  # noqa: N818
    """Another leader has taken over: nothing that this one does counts any more."""


class PartitionState(msgspec.Struct):
    """`last` is the position of the last message in it, `offset` where the next one goes.

    `stopped` is the position of a message that the broker refused (0: none): nothing overtakes it.
    """

    last: int = 0
    offset: int = 0
    stopped: int = 0
    error: str = ""


class TopicState(msgspec.Struct):
    """Everything up to `position` is published, but what waits behind a stopped partition.

    `afresh`: the topic is to be made anew before anything is sent.
    """

    generation: int
    position: int
    partitions: list[PartitionState]
    afresh: bool = False

    @property
    def is_forgotten(self) -> bool:
        """Whether the broker has lost what it had acknowledged."""
        return any(partition.offset == NEVER for partition in self.partitions)

    def lacks(self, ends: Iterable[int]) -> bool:
        """Whether the partitions end before what they had; `ends` are their next offsets."""
        return any(known.offset > end for known, end in zip(self.partitions, ends, strict=True))

    def renew(self, partitions: int, ends: Iterable[int] = ()) -> None:
        """Begin the next generation, behind whatever the topic has."""
        offsets = [*ends] or [0] * partitions
        self.generation, self.position = self.generation + 1, 0
        self.partitions = [PartitionState(offset=offset) for offset in offsets]


class RelayState(msgspec.Struct):
    """Of which log, and how far each topic is, by noun."""

    log_id: int = 0
    topics: dict[str, TopicState] = msgspec.field(default_factory=dict)

    @property
    def position(self) -> int:
        """Up to where every topic has everything, stopped partitions apart."""
        return min((topic.position for topic in self.topics.values()), default=0)

    @property
    def stopped(self) -> list[tuple[str, int, PartitionState]]:
        """The partitions that wait for a refused message: noun, number, state."""
        return [
            (noun, number, partition)
            for noun, topic in self.topics.items()
            for number, partition in enumerate(topic.partitions)
            if partition.stopped
        ]


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(RelayState).decode


async def take_over(db: Any) -> tuple[int, RelayState]:
    """Become the leader: the epoch, and the state that the last one left."""
    epoch, text = await db.fetchrow(TAKE_OVER)
    return epoch, _decode(text)


async def keep(db: Any, epoch: int, state: RelayState) -> None:
    """Store the state. Raises Deposed when the epoch is another one now."""
    await keep_text(db, epoch, text_of(state))


async def keep_text(db: Any, epoch: int, text: str) -> None:
    """Store a state as it was when `text_of` was asked. Raises Deposed when the epoch is another one now."""
    if not await db.fetchval(KEEP, epoch, text):
        raise Deposed("another relay has taken over")


def text_of(state: RelayState) -> str:
    """The state as it is stored."""
    return _encode(state).decode()


async def republish(db: Any, nouns: Iterable[str] = (), *, partitions: int | None = None) -> RelayState:
    """Have topics (all by default) made anew and filled from the log; whoever leads notices within a second.

    With another number of partitions the views that read them are built anew. Raises KeyError for a noun that is not
    published, Deposed when somebody else did the same at the same time.
    """
    epoch, state = await take_over(db)
    for noun in nouns or state.topics:
        topic = state.topics[noun]
        topic.afresh = True
        if partitions is not None:
            topic.partitions = [PartitionState() for _ in range(partitions)]
    await keep(db, epoch, state)
    return state


async def read(db: Any) -> RelayState:
    """The state as it is."""
    _, text = await db.fetchrow(READ)
    return _decode(text)

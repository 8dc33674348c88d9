"""Messages set aside: one that could not be applied, and those of its key that came after it."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from shared.flow.consuming.portion import Portion
from shared.store.message import Message

KEYS = """
SELECT DISTINCT key FROM public.dead_letters
WHERE consumer = $1 AND build = $2 AND service = $3 AND NOT discarded
"""
STILL = KEYS + "AND key = ANY ($4::uuid[])"
DISCARDED = "SELECT event_id FROM public.dead_letters WHERE consumer = $1 AND service = $2 AND discarded"
PARK = """
INSERT INTO public.dead_letters (consumer, build, service, topic, partition, position, recorded_at, key, event_id, type,
                                 code, error, message)
SELECT $1, $2, $3, p.*
FROM unnest($4::text[], $5::int[], $6::bigint[], $7::timestamptz[], $8::uuid[], $9::uuid[], $10::text[], $11::text[],
            $12::text[], $13::text[]) AS p
ON CONFLICT DO NOTHING
"""
WAITING = "behind"
Whole = Callable[[Sequence[Message]], Awaitable[list[Message]]]
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Message).decode


class Letter(NamedTuple):
    """A message to park. `code` is the refusal's, 'failed', or 'behind' for one that only waits for its key."""

    message: Message
    code: str
    error: str


class Parked:
    """What one consumer has parked in one service's messages; only its lease's holder adds, others may remove."""

    _whole: Whole

    def __init__(self, consumer: str, build: int, service: str) -> None:
        self._place = consumer, build, service
        self.keys: set[UUID] = set()
        self._discarded: set[UUID] = set()

    async def load(self, db: Any, whole: Whole) -> None:
        """Read the table; `whole` brings messages with everything in them, for a transport may have left things out."""
        self._whole = whole
        consumer, build, service = self._place
        self.keys = {row[0] for row in await db.fetch(KEYS, consumer, build, service)}
        self._discarded = {row[0] for row in await db.fetch(DISCARDED, consumer, service)}

    def touches(self, messages: Iterable[Message]) -> bool:
        """Whether any of these has a parked key, as far as known here."""
        return bool(self.keys) and not self.keys.isdisjoint(message.stream_id for message in messages)

    def kept(self, messages: list[Message]) -> list[Message]:
        """These without the discarded ones."""
        if not self._discarded:
            return messages
        return [message for message in messages if message.event_id not in self._discarded]

    async def still(self, db: Any, messages: Iterable[Message]) -> set[UUID]:
        """Which keys of these are parked. Call it while the consumer's lock is shared, so that it stays true."""
        wanted = list(self.keys.intersection(message.stream_id for message in messages))
        found = {row[0] for row in await db.fetch(STILL, *self._place, wanted)} if wanted else set()
        self.keys.difference_update(set(wanted) - found)
        return found

    async def park(self, db: Any, portions: Sequence[Portion], letters: Sequence[Letter]) -> None:
        """Store letters about messages of these portions, in the caller's transaction."""
        if not letters:
            return
        cursors = {message.position: portion.cursor for portion in portions for message in portion.messages}
        messages = await self._whole([letter.message for letter in letters])
        rows = [
            (
                cursors[m.position].topic,
                cursors[m.position].partition,
                m.position,
                m.recorded_at,
                m.stream_id,
                m.event_id,
                m.type,
                code,
                error[:2000].replace("\0", ""),
                encode(m),
            )
            for m, (_, code, error) in zip(messages, letters, strict=True)
        ]
        await db.execute(PARK, *self._place, *(list(column) for column in zip(*rows, strict=True)))


def encode(message: Message) -> str:
    """A message as JSON, an array of its fields."""
    return _encode(message).decode()


def decode(text: str) -> Message:
    """A message that was parked."""
    return _decode(text)

"""Published events of a log for readers outside: some types, one subject, a bounded piece of the log at a time."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from shared.store.message import Message, make
from shared.store.reading.pages import COLUMNS

WINDOW = 20_000
BEFORE = """
SELECT p.position FROM public.events AS p WHERE p.position < e.position AND p.subject <> ''
ORDER BY p.position DESC LIMIT 1
"""


class Wanted(NamedTuple):
    """Which events: of these types (None: all), of this subject ('deal/<id>').

    `stream_id` is the subject's stream where it has one of its own: then its few events are found at once.
    """

    types: Sequence[str] | None = None
    subject: str | None = None
    stream_id: UUID | None = None

    def has(self, message: Message) -> bool:
        """Whether a message is one of them."""
        return (
            message.subject != ""
            and (self.types is None or message.type in self.types)
            and (self.subject is None or message.subject == self.subject)
        )


class Piece(NamedTuple):
    """Events in order, and the position up to which there are no others."""

    messages: list[Message]
    upto: int


async def published(db: Any, after: int, head: int, wanted: Wanted, limit: int) -> Piece:
    """At most `limit` published events with after < position <= head, oldest first; `previous` counts published ones.

    Looks at 20 000 positions at most, so what is rare costs several pieces and none is slow.
    """
    upto = head if wanted.stream_id is not None else min(head, after + WINDOW)
    conditions, order = ["position > $1", "position <= $2", "subject <> ''"], "position"
    values: list[Any] = [after, upto, limit + 1]
    if wanted.stream_id is not None:
        values.append(wanted.stream_id)
        conditions.append(f"stream_id = ${len(values)}")
        order = "version"
    if wanted.types is not None:
        values.append(wanted.types)
        conditions.append(f"type = ANY (${len(values)}::text[])")
    if wanted.subject is not None:
        values.append(wanted.subject)
        conditions.append(f"subject = ${len(values)}")
    rows = await db.fetch(
        f"SELECT e.position, coalesce(({BEFORE}), 0), {COLUMNS} FROM ("
        f"SELECT * FROM public.events WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT $3) AS e ORDER BY 1",
        *values,
    )
    messages = [make(row) for row in rows]
    return Piece(messages[:limit], messages[limit - 1].position) if len(messages) > limit else Piece(messages, upto)

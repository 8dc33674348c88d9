"""The rule below every consumer: what is known is dropped, what follows is taken, what is missing stops everything."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from shared.flow.consuming.trouble import Hole
from shared.store.message import Message


def sift(last: int, messages: Iterable[Message], reads: AbstractSet[str] | None) -> tuple[list[Message], int]:
    """The messages after `last` whose type is read (None: every type), and the last position seen.

    A message at or below `last` is dropped; one with previous <= last < position is next. Raises Hole otherwise.
    """
    taken = []
    for message in messages:
        position = message.position
        if position <= last:
            continue
        if message.previous > last:
            raise Hole(last, message.previous, position)
        last = position
        if reads is None or message.type in reads:
            taken.append(message)
    return taken, last

"""The newest messages of a log, kept in memory without a gap."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from shared.store.message import Message

by_position = itemgetter(0)


class Recent:
    """What lies between `floor` (exclusive) and `head` (inclusive), all of it decided."""

    def __init__(self, head: int, *, rows: int = 4096, characters: int = 4_000_000) -> None:
        self.floor = self.head = head
        self._rows, self._characters = rows, characters
        self._messages: list[Message] = []
        self._size = 0

    def extend(self, messages: Sequence[Message]) -> None:
        """Add what follows `head` directly; the oldest go when there are too many or they are too large."""
        self._messages.extend(messages)
        self.head = messages[-1].position
        self._size += sum([len(message.data) + len(message.meta) for message in messages])
        if len(self._messages) > 2 * self._rows or self._size > 2 * self._characters:
            self._shorten()

    def after(self, position: int, upto: int, limit: int) -> list[Message]:
        """Messages with floor <= position < theirs <= upto, at most `limit`."""
        begin = bisect_right(self._messages, position, key=by_position)
        end = len(self._messages) if upto >= self.head else bisect_right(self._messages, upto, key=by_position)
        return self._messages[begin : min(end, begin + limit)]

    def _shorten(self) -> None:
        kept = size = 0
        for message in reversed(self._messages):
            size += len(message.data) + len(message.meta)
            if kept == self._rows or size > self._characters:
                break
            kept += 1
        gone = len(self._messages) - kept
        if gone:
            self.floor = self._messages[gone - 1].position
            del self._messages[:gone]
        self._size = sum([len(message.data) + len(message.meta) for message in self._messages])

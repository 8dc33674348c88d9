"""What this process has committed before what lies below it was seen."""

from collections.abc import Sequence

from shared.store.message import Message

ROWS = 4096


class Early:
    """Messages that wait for those before them. The highest are left out when there are too many: the log has them."""

    def __init__(self) -> None:
        self._messages: list[Message] = []

    def __bool__(self) -> bool:
        return bool(self._messages)

    def add(self, messages: Sequence[Message]) -> None:
        """Keep these, in any order."""
        self._messages.extend(messages)
        self._messages.sort()

    def following(self, head: int) -> list[Message]:
        """Those that follow the head without a gap; they and what lies below wait no more."""
        taken: list[Message] = []
        rest: list[Message] = []
        for message in self._messages:
            if message[1] == head:
                taken.append(message)
                head += 1
            elif message[0] > head:
                rest.append(message)
        self._messages = rest[:ROWS]
        return taken

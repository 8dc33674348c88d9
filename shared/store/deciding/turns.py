"""Commands on one stream of this process take turns, so that none decides on what another is about to change."""

import asyncio
import random
import time
from collections import deque
from uuid import UUID

PATIENCE = 3.0
YIELDS = 2
LONGEST_PAUSE = 0.05


class Line:
    """Who waits for a stream. `number` is that of the turn, and `since` when it began; `yields` to another process."""

    __slots__ = ("number", "since", "waiting", "yields")

    def __init__(self) -> None:
        self.waiting: deque[asyncio.Future[None]] = deque()
        self.number, self.since, self.yields = 0, time.monotonic(), 0


class Turns:
    """First come, first served, by stream.

    They save lost races, nothing more: what other processes append is noticed by the expected version. So who works for
    longer than `patience` seconds is not waited for: then it is the next one's turn.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._lines: dict[int, Line] = {}

    def of(self, stream_id: UUID) -> "Turn":
        """Enter it to work on the stream."""
        return Turn(self._lines, stream_id.int, self._patience)

    def wanted(self, stream_id: UUID) -> None:
        """Two processes work on the stream: after each command here the other is let in, for a while."""
        line = self._lines.get(stream_id.int)
        if line is not None:
            line.yields = YIELDS


class Turn:
    """One command's; when nobody works on the stream it is there at once.

    Where another process works, too, the next one here waits some two times as long as this one took: whoever lost to
    us decides again at once, and is through by then.
    """

    __slots__ = ("_line", "_lines", "_number", "_patience", "_stream")

    def __init__(self, lines: dict[int, Line], stream: int, patience: float) -> None:
        self._lines, self._stream, self._patience, self._number = lines, stream, patience, 0

    async def __aenter__(self) -> None:
        line = self._lines.get(self._stream)
        if line is None:
            line = self._lines[self._stream] = Line()
        else:
            await self._wait(line)
        self._line, self._number = line, line.number

    async def __aexit__(self, *_: object) -> None:
        line = self._line
        if line.number != self._number:
            return
        if not line.yields:
            self._next(line)
            return
        line.yields -= 1
        pause = min((time.monotonic() - line.since) * random.uniform(1.5, 3), LONGEST_PAUSE)  # noqa: S311 - a pause
        asyncio.get_running_loop().call_later(pause, self._next_after, line)

    async def _wait(self, line: Line) -> None:
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        line.waiting.append(mine)
        try:
            while not mine.done():
                left = line.since + self._patience - time.monotonic()
                if left > 0:
                    await asyncio.wait((mine,), timeout=left)
                else:
                    self._next(line)
        except BaseException:
            if mine.done():
                self._next(line)
            mine.cancel()
            raise

    def _next_after(self, line: Line) -> None:
        if line.number == self._number:
            self._next(line)

    def _next(self, line: Line) -> None:
        line.number, line.since = line.number + 1, time.monotonic()
        while line.waiting:
            turn = line.waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        del self._lines[self._stream]

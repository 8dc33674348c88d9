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
    """Who waits for a stream, and since when the one works who does; for so many `yields` another process does, too."""

    __slots__ = ("since", "waiting", "yields")

    def __init__(self) -> None:
        self.waiting: deque[asyncio.Future[None]] = deque()
        self.since = time.monotonic()
        self.yields = 0


class Turns:
    """First come, first served, by stream.

    They save lost races, nothing more: what other processes append is noticed by the expected version. So nobody waits
    for one who works longer than `patience` seconds, but goes without a turn then.
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

    __slots__ = ("_began", "_has", "_line", "_lines", "_patience", "_stream")

    def __init__(self, lines: dict[int, Line], stream: int, patience: float) -> None:
        self._lines, self._stream, self._patience = lines, stream, patience
        self._has, self._began = True, 0.0

    async def __aenter__(self) -> None:
        line = self._lines.get(self._stream)
        if line is None:
            line = self._lines[self._stream] = Line()
        else:
            self._has = await self._wait(line)
        self._line, self._began = line, time.monotonic()

    async def __aexit__(self, *_: object) -> None:
        if self._has:
            self._pass_on(self._line)

    async def _wait(self, line: Line) -> bool:
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        line.waiting.append(mine)
        try:
            while (left := line.since + self._patience - time.monotonic()) > 0:
                if (await asyncio.wait((mine,), timeout=left))[0]:
                    return True
        except BaseException:
            if mine.done():
                self._next(line)
            raise
        finally:
            mine.cancel()
        return False

    def _pass_on(self, line: Line) -> None:
        if not line.yields:
            self._next(line)
            return
        line.yields -= 1
        pause = min((time.monotonic() - self._began) * random.uniform(1.5, 3), LONGEST_PAUSE)  # noqa: S311 - a pause
        asyncio.get_running_loop().call_later(pause, self._next, line)

    def _next(self, line: Line) -> None:
        line.since = time.monotonic()
        while line.waiting:
            turn = line.waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        del self._lines[self._stream]

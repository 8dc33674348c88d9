"""Waking everybody in this process who waits for something to happen."""

import asyncio


class Signal:
    """Set many times; each waiter sleeps until the next set after it looked.

    `count` only grows: a waiter notes it, looks for work, and then waits for a count beyond the one it noted, so that
    no set falls between looking and waiting.
    """

    def __init__(self) -> None:
        self.count = 0
        self._waiting: list[asyncio.Future[None]] = []

    def set(self) -> None:
        """Wake whoever waits."""
        self.count += 1
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            for future in waiting:
                if not future.done():
                    future.set_result(None)

    async def wait(self, seen: int, timeout: float) -> bool:  # noqa: ASYNC109
        """Until `count` is beyond `seen`, at most `timeout` seconds; whether it is."""
        if self.count > seen:
            return True
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        self._waiting.append(future)
        alarm = loop.call_later(timeout, _give_up, future)
        try:
            await future
        finally:
            alarm.cancel()
            if future in self._waiting:
                self._waiting.remove(future)
        return self.count > seen


def _give_up(future: "asyncio.Future[None]") -> None:
    if not future.done():
        future.set_result(None)

"""How far this process's consumers have come, for whoever waits for them."""

import asyncio
from collections import defaultdict

Waiters = list[tuple[int, "asyncio.Future[bool]"]]


class Progress:
    """Positions in the logs by (consumer, service); those who wait wake when the checkpoint passes, without a query.

    Only partitions that are whole logs count: what has come through a topic says nothing of the log's other topics.
    """

    def __init__(self) -> None:
        self._positions: dict[tuple[str, str], int] = {}
        self._waiting: defaultdict[tuple[str, str], Waiters] = defaultdict(list)

    def passed(self, consumer: str, service: str, position: int) -> None:
        """Everything up to `position` is applied and committed."""
        key = consumer, service
        self._positions[key] = position
        waiting = self._waiting.get(key)
        if waiting:
            for wanted, future in waiting:
                if wanted <= position and not future.done():
                    future.set_result(True)
            self._waiting[key] = [one for one in waiting if not one[1].done()]

    def forget(self, consumer: str, service: str) -> None:
        """Not consumed here any more; whoever waits is told."""
        self._positions.pop((consumer, service), None)
        for _, future in self._waiting.pop((consumer, service), []):
            if not future.done():
                future.set_result(False)

    def position(self, consumer: str, service: str) -> int | None:
        """The position reached, None when nobody in this process consumes it."""
        return self._positions.get((consumer, service))

    async def wait(self, consumer: str, service: str, position: int, timeout: float) -> bool:  # noqa: ASYNC109
        """Until `position` is passed here, at most `timeout` seconds or until nobody consumes here; whether it is."""
        key = consumer, service
        if self._positions.get(key, -1) >= position:
            return True
        future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting[key].append((position, future))
        done, _ = await asyncio.wait([future], timeout=timeout)
        if not done:
            future.cancel()
            self._waiting[key] = [one for one in self._waiting[key] if one[1] is not future]
        return bool(done) and future.result()

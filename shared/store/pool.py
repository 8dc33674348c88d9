"""Connections lent for as long as a request or a batch needs one; an idle one costs no task, timer or round trip."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Generator
from typing import Any

import asyncpg

Waiting = asyncio.Future[Any]


class Pool:
    """Up to `size` connections of one kind, opened when they are first needed; who waits is served in turn.

    A connection that comes back closed, or in the middle of a transaction, is thrown away.
    """

    def __init__(self, connect: Callable[[], Awaitable[Any]], size: int) -> None:
        self._connect, self._size = connect, size
        self._idle: list[Any] = []
        self._lent: set[Any] = set()
        self._opening = 0
        self._waiting: deque[Waiting] = deque()
        self._closed = False
        self._quiet = asyncio.Event()

    def acquire(self, *, timeout: float | None = None) -> "Lease":
        """Await it for a connection to be given back with `release`, or enter it for one that goes back by itself.

        Raises TimeoutError when none comes free within `timeout` seconds, and what opening one raises.
        """
        return Lease(self, timeout)

    def release(self, connection: Any) -> None:
        """Take a lent connection back."""
        self._lent.discard(connection)
        if self._closed or connection.is_closed() or connection.is_in_transaction():
            connection.terminate()
            self._hand_on(None)
        else:
            self._hand_on(connection)
        if not self._lent:
            self._quiet.set()

    async def fetch(self, query: str, *arguments: Any, timeout: float | None = None) -> list[Any]:  # noqa: ASYNC109
        """The rows of a statement on whichever connection is free; to get one and to run it may take `timeout` each."""
        async with self.acquire(timeout=timeout) as db:
            return list(await db.fetch(query, *arguments, timeout=timeout))

    async def fetchrow(self, query: str, *arguments: Any, timeout: float | None = None) -> Any:  # noqa: ASYNC109
        """Its first row, or None."""
        async with self.acquire(timeout=timeout) as db:
            return await db.fetchrow(query, *arguments, timeout=timeout)

    async def fetchval(self, query: str, *arguments: Any, timeout: float | None = None) -> Any:  # noqa: ASYNC109
        """The first column of its first row, or None."""
        async with self.acquire(timeout=timeout) as db:
            return await db.fetchval(query, *arguments, timeout=timeout)

    async def execute(self, query: str, *arguments: Any, timeout: float | None = None) -> str:  # noqa: ASYNC109
        """What the server says was done."""
        async with self.acquire(timeout=timeout) as db:
            return str(await db.execute(query, *arguments, timeout=timeout))

    def get_size(self) -> int:
        """How many connections are open."""
        return len(self._idle) + len(self._lent)

    def get_idle_size(self) -> int:
        """How many of them nobody has."""
        return len(self._idle)

    async def close(self) -> None:
        """Lend no more, wait until every connection is back, and close them."""
        self._closed = True
        self._refuse_all()
        while self._lent:
            self._quiet.clear()
            await self._quiet.wait()
        idle, self._idle = self._idle, []
        await asyncio.gather(*(connection.close() for connection in idle))

    def terminate(self) -> None:
        """Cut every connection off at once."""
        self._closed = True
        self._refuse_all()
        for connection in (*self._idle, *self._lent):
            connection.terminate()
        self._idle.clear()

    async def lend(self, timeout: float | None) -> Any:  # noqa: ASYNC109
        """A connection for one who gives it back."""
        while True:
            if self._closed:
                raise asyncpg.InterfaceError("the pool is closed")
            while self._idle:
                connection = self._idle.pop()
                if not connection.is_closed():
                    self._lent.add(connection)
                    return connection
            if len(self._lent) + self._opening < self._size:
                return await self._open(timeout)
            if (connection := await self._wait(timeout)) is not None:
                return connection

    async def _open(self, timeout: float | None) -> Any:  # noqa: ASYNC109
        self._opening += 1
        try:
            async with asyncio.timeout(timeout):
                connection = await self._connect()
        except BaseException:
            self._opening -= 1
            self._hand_on(None)
            raise
        self._opening -= 1
        if self._closed:
            connection.terminate()
            raise asyncpg.InterfaceError("the pool is closed")
        self._lent.add(connection)
        return connection

    async def _wait(self, timeout: float | None) -> Any:  # noqa: ASYNC109
        """A connection that came free, or None when there is room to open one."""
        loop = asyncio.get_running_loop()
        future: Waiting = loop.create_future()
        self._waiting.append(future)
        alarm = None if timeout is None else loop.call_later(timeout, _too_late, future)
        try:
            return await future
        except BaseException:
            if future.done() and not future.cancelled() and future.exception() is None:
                if (connection := future.result()) is not None:
                    self.release(connection)
                else:
                    self._hand_on(None)
            else:
                future.cancel()
            raise
        finally:
            if alarm is not None:
                alarm.cancel()

    def _hand_on(self, connection: Any) -> None:
        """Give the next who waits a connection, or word that there is room for one (None)."""
        while self._waiting:
            future = self._waiting.popleft()
            if not future.done():
                if connection is not None:
                    self._lent.add(connection)
                future.set_result(connection)
                return
        if connection is not None:
            self._idle.append(connection)

    def _refuse_all(self) -> None:
        while self._waiting:
            future = self._waiting.popleft()
            if not future.done():
                future.set_exception(asyncpg.InterfaceError("the pool is closed"))


def _too_late(future: Waiting) -> None:
    if not future.done():
        future.set_exception(TimeoutError())


class Lease:
    """What `Pool.acquire` returns: awaited once, or entered once."""

    __slots__ = ("_connection", "_pool", "_timeout")

    def __init__(self, pool: Pool, timeout: float | None) -> None:
        self._pool, self._timeout = pool, timeout
        self._connection: Any = None

    def __await__(self) -> Generator[Any, None, Any]:
        return self._pool.lend(self._timeout).__await__()

    async def __aenter__(self) -> Any:
        self._connection = await self._pool.lend(self._timeout)
        return self._connection

    async def __aexit__(self, *_: object) -> None:
        self._pool.release(self._connection)

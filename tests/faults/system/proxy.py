"""A TCP proxy that can be told to misbehave: to be slow, silent, cut off, refusing."""

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Literal

from deploy.kafka.ports import HOST

AT_ONCE = 64 * 1024
RESET = struct.pack("ii", 1, 0)
Way = Literal["up", "down"]
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(eq=False, slots=True)
class Passing:
    """One connection that is passed on; `left` are the bytes it may still carry, None for any number."""

    client: asyncio.StreamWriter
    server: asyncio.StreamWriter
    left: int | None
    pumps: tuple["asyncio.Task[None]", ...] = ()

    def cut(self) -> None:
        """End it as a broken network would: a reset to both sides."""
        for pump in self.pumps:
            pump.cancel()
        for writer in (self.client, self.server):
            _abort(writer)


@dataclass(eq=False, slots=True)
class Proxy:
    """Listens on `port` and passes on to what `reach` connects to. What it does to connections may change at any time.

    `latency` in seconds for each piece, `rate` in bytes a second, `held` ways in which nothing goes on ("up" is to the
    server); new connections may carry `most` bytes.
    """

    port: int
    reach: Callable[[], Awaitable[Streams]]
    latency: float = 0.0
    rate: int | None = None
    most: int | None = None
    held: frozenset[Way] = frozenset()
    _moved: asyncio.Event = field(default_factory=asyncio.Event)
    _passing: set[Passing] = field(default_factory=set)
    _accepting: set["asyncio.Task[None]"] = field(default_factory=set)
    _server: asyncio.Server | None = None

    async def listen(self) -> None:
        """Accept connections."""
        if self._server is None:
            self._server = await asyncio.start_server(self._accept, HOST, self.port)

    def refuse(self) -> None:
        """Accept none any more; those there are go on."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def reset(self) -> None:
        """End every connection."""
        for each in list(self._passing):
            each.cut()

    def hold(self, *ways: Way) -> None:
        """Let nothing through in these ways; none lets everything through again."""
        self.held = frozenset(ways)
        self._moved.set()
        self._moved = asyncio.Event()

    def cut_after(self, most: int | None) -> None:
        """Let each connection, those there are too, carry so many bytes more and then end."""
        self.most = most
        for each in self._passing:
            each.left = most

    async def heal(self) -> None:
        """Be a good proxy again."""
        self.latency, self.rate = 0.0, None
        self.cut_after(None)
        self.hold()
        await self.listen()

    def close(self) -> None:
        """Refuse and end everything."""
        self.refuse()
        self.reset()

    async def end(self) -> None:
        """The same; returns when every connection is gone."""
        self.close()
        for task in self._accepting:
            task.cancel()
        await asyncio.gather(*self._accepting, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._accepting.add(task)
        task.add_done_callback(self._accepting.discard)
        try:
            answers, server = await self.reach()
        except BaseException as error:
            _abort(client)
            if isinstance(error, OSError):
                return
            raise
        passing = Passing(client, server, self.most)
        self._passing.add(passing)
        passing.pumps = (
            asyncio.create_task(self._pump(passing, "up", reader, server)),
            asyncio.create_task(self._pump(passing, "down", answers, client)),
        )
        try:
            await asyncio.wait(passing.pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._passing.discard(passing)
            passing.cut()
            await asyncio.gather(*passing.pumps, return_exceptions=True)

    async def _pump(self, of: Passing, way: Way, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await reader.read(AT_ONCE):
                if self.latency or self.rate:
                    await asyncio.sleep(self.latency + (len(piece) / self.rate if self.rate else 0))
                while way in self.held:
                    await self._moved.wait()
                if of.left is not None:
                    of.left -= len(piece)
                    if of.left <= 0:
                        writer.write(piece[: of.left])
                        return
                writer.write(piece)
                await writer.drain()


def _abort(writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    if connection is not None and connection.family != socket.AF_UNIX:
        with suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    writer.transport.abort()

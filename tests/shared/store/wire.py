"""A wire between clients and a server's socket that can be cut at a chosen moment of an append."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Literal
from urllib.parse import parse_qs, quote, urlsplit

Where = Literal["before the server", "in the server", "before the answer"]
BIND = b"B"


class Wire:
    """Passes bytes on. `cut` waits for the next bound statement, an append's when nothing else uses the wire."""

    def __init__(self, url: str, folder: Path) -> None:
        self.to(url)
        self.url = f"postgresql://{urlsplit(url).netloc}/{urlsplit(url).path[1:]}?host={quote(str(folder))}&port=5432"
        self.is_down = False
        self.cuts = self.bound = 0
        self.stuck_answers = asyncio.Event()
        self.stuck_answers.set()
        self.passes = asyncio.Event()
        self.passes.set()
        self._cut: Where | None = None
        self._goes_down = self._stalls = False
        self._lines: set[asyncio.Task[None]] = set()

    def to(self, url: str) -> None:
        """Lead to another server from now on."""
        parts = parse_qs(urlsplit(url).query)
        self._socket = Path(parts["host"][0]) / f".s.PGSQL.{parts['port'][0]}"

    def cut(self, where: Where, *, down: bool = False) -> None:
        """Cut one connection during its next append; `down`: and let nobody connect from then on."""
        self._cut, self._goes_down = where, down

    def stall(self) -> None:
        """Keep back the answer to the next bound statement, and all others, until `passes` is set."""
        self._stalls = True

    def cut_all(self) -> None:
        """Cut every connection now."""
        for line in self._lines:
            line.cancel()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = asyncio.current_task()
        assert line is not None
        self._lines.add(line)
        try:
            if not self.is_down:
                await self._connect(reader, writer)
        except (asyncio.CancelledError, OSError):
            pass
        finally:
            self._lines.discard(line)
            writer.close()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, forth = await asyncio.open_unix_connection(self._socket)
        lost = asyncio.Event()
        pumps = [
            asyncio.ensure_future(self._requests(reader, writer, forth, lost)),
            asyncio.ensure_future(self._answers(back, writer, lost)),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            forth.close()

    async def _requests(
        self,
        reader: asyncio.StreamReader,
        client: asyncio.StreamWriter,
        server: asyncio.StreamWriter,
        lost: asyncio.Event,
    ) -> None:
        while data := await reader.read(2**20):
            where = self._bound() if data.startswith(BIND) else None
            if where == "before the server":
                return
            server.write(data)
            await server.drain()
            if where == "in the server":
                client.transport.abort()
                await asyncio.Event().wait()
            elif where == "before the answer":
                lost.set()

    async def _answers(self, server: asyncio.StreamReader, client: asyncio.StreamWriter, lost: asyncio.Event) -> None:
        while data := await server.read(2**20):
            if lost.is_set():
                return
            await self.passes.wait()
            client.write(data)
            await client.drain()

    def _bound(self) -> Where | None:
        where, self._cut = self._cut, None
        if where is not None:
            self.cuts += 1
            self.is_down = self.is_down or self._goes_down
        if self._stalls:
            self._stalls = False
            self.passes.clear()
        return where


@asynccontextmanager
async def wire(url: str) -> AsyncIterator[Wire]:
    """A wire to the database at `url`."""
    with tempfile.TemporaryDirectory(prefix="wire-") as folder:
        made = Wire(url, Path(folder))
        server = await asyncio.start_unix_server(made.serve, Path(folder) / ".s.PGSQL.5432")
        try:
            yield made
        finally:
            server.close()
            made.cut_all()
            with suppress(TimeoutError):
                await asyncio.wait_for(asyncio.gather(*made._lines, return_exceptions=True), 2)

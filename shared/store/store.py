"""What a service holds of its event store: one per service and process."""

import asyncio
from contextlib import suppress
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.contracts import SERVICES, published
from shared.decider import Noun, fold
from shared.store.codec import Codec
from shared.store.connect import connect_pool
from shared.store.deciding.context import Loaded
from shared.store.deciding.snapshots import EVERY, Snapshots
from shared.store.deciding.states import States
from shared.store.deciding.turns import Turns
from shared.store.log import Log
from shared.store.message import Message
from shared.store.reading.announcer import Announcer
from shared.store.writer import Writer

LOAD = """
SELECT version, '' AS type, 0 AS schema_version, state AS data FROM snapshots
WHERE stream_id = $1 AND shape = $3 AND version > $2
UNION ALL
SELECT version, type, schema_version, data FROM events
WHERE stream_id = $1 AND version > greatest($2, coalesce(
    (SELECT s.version FROM snapshots AS s WHERE s.stream_id = $1 AND s.shape = $3), 0))
ORDER BY version
"""
UTC = ZoneInfo("UTC")
PATIENCE = {"statement_timeout": "20s"}
"""How long a request may keep the database busy with one statement."""
NEWER = "SELECT version, type, schema_version, data FROM events WHERE stream_id = $1 AND version > $2 ORDER BY version"
TYPE = "SELECT type FROM streams WHERE stream_id = $1"


class Store:
    """Appends, loads and reads one service's events. `pool` is for requests; writer and log have connections too."""

    def __init__(
        self, service: str, pool: Any, writer: Writer, log: Log, announcer: Announcer | None, timezone: ZoneInfo
    ) -> None:
        self.service, self.pool, self.writer, self.log, self.timezone = service, pool, writer, log, timezone
        self.states, self.turns = States(), Turns()
        self._folded_of = log.log_id
        self.published = published(service) if service in SERVICES else frozenset()
        self._announcer = announcer
        self._codecs: dict[int, tuple[Noun, Codec, Snapshots]] = {}
        self._aside: set[asyncio.Task[None]] = set()

    @classmethod
    async def open(
        cls,
        url: str,
        service: str,
        *,
        timezone: ZoneInfo = UTC,
        announce: bool = True,
        connections: int = 2,
        pool_size: int = 8,
    ) -> Self:
        """Connect to the migrated database at `url`. `announce`: other processes follow this log, so wake them.

        Raises what asyncpg raises when the database cannot be reached.
        """
        log = Log(url, service, name=f"{service} log")
        writer = Writer(url, name=f"{service} writer", connections=connections)
        announcer = Announcer(url, f"{service} announcer") if announce else None
        name = f"{service} requests"
        pool = await connect_pool(url, min_size=1, max_size=pool_size, name=name, settings=PATIENCE)
        store = cls(service, pool, writer, log, announcer, timezone)
        writer.told = store._told
        await writer.start()
        await log.start()
        if announcer is not None:
            announcer.wanted = store.turns.wanted
            await announcer.start()
        return store

    async def close(self) -> None:
        """Finish what waits to be appended and close every connection."""
        await self.writer.stop()
        if self._aside:
            await asyncio.wait(self._aside, timeout=2)
        await self.log.stop()
        if self._announcer is not None:
            await self._announcer.stop()
        with suppress(TimeoutError):
            await asyncio.wait_for(self.pool.close(), 5)

    def lost(self, stream_id: UUID) -> None:
        """A command lost its race for the stream to another process, which is asked to let it in."""
        self.turns.wanted(stream_id)
        if self._announcer is not None:
            self._announcer.want(stream_id)

    def codec(self, noun: Noun) -> Codec:
        """The noun's codec, made once."""
        return self._known(noun)[1]

    async def load(self, noun: Noun, stream_id: UUID) -> Loaded:
        """The stream folded up to now; a stream of another noun counts as none.

        Starts from the state in memory, or a snapshot, and always reads newer events.
        """
        _, codec, snapshots = self._known(noun)
        if self._folded_of != self.log.log_id:
            self._folded_of = self.log.log_id
            self.states.forget()
        kept = self.states.get((noun.name, stream_id))
        state, version = (kept.state, kept.version) if kept else (noun.initial, 0)
        if kept:
            rows = await self.pool.fetch(NEWER, stream_id, version)
        else:
            rows = await self.pool.fetch(LOAD, stream_id, version, snapshots.shape)
        if rows and rows[0][1] == "":
            state = snapshots.decode(rows[0][3])
            begin = 1
        else:
            begin = 0
        if rows and not codec.knows(rows[-1][1]) and rows[-1][1] and await self._is_of_another(noun, stream_id):
            return Loaded(noun.initial, 0)
        state = fold(noun, [codec.decode(*row[1:]) for row in rows[begin:]], state)
        loaded = Loaded(state, rows[-1][0] if rows else version)
        self.keep(noun, stream_id, loaded, since=len(rows) - begin)
        return loaded

    def keep(self, noun: Noun, stream_id: UUID, loaded: Loaded, since: int = 1) -> None:
        """Remember a state; every 500 events of a long stream it is stored as a snapshot, aside."""
        if loaded.version:
            self.states.keep((noun.name, stream_id), loaded)
        if loaded.version >= EVERY and loaded.version // EVERY > (loaded.version - since) // EVERY:
            snapshots = self._known(noun)[2]
            task = asyncio.ensure_future(snapshots.keep(self.pool, stream_id, loaded.version, loaded.state))
            self._aside.add(task)
            task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._aside.discard(task)
        if not task.cancelled():
            task.exception()  # a snapshot that was not stored costs time, nothing else

    def _known(self, noun: Noun) -> tuple[Noun, Codec, Snapshots]:
        known = self._codecs.get(id(noun))
        if known is None:
            known = self._codecs[id(noun)] = noun, Codec(noun), Snapshots(noun)
        return known

    async def _is_of_another(self, noun: Noun, stream_id: UUID) -> bool:
        return bool(await self.pool.fetchval(TYPE, stream_id) != noun.name)

    def _told(self, messages: list[Message]) -> None:
        self.log.feed(messages)
        if self._announcer is not None:
            self._announcer.tell(messages[-1].position if messages else 2**62)

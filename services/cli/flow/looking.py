"""A look at what flows: events, lag, dead letters, deadlines."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson

from services.cli.failure import Stop
from services.cli.installation import databases, settings_of_a_terminal
from services.cli.names import NAMES
from services.cli.output import show
from shared.flow import deadletters as letters
from shared.flow.acting.issuing import Issuer
from shared.flow.lag import lag as flow_lag
from shared.store.connect import connect
from shared.store.store import Store

EVENTS = """
SELECT position, type, subject, version, occurred_on, recorded_at, data, meta FROM events
WHERE position > $1 AND ($2::text IS NULL OR type = $2) AND ($3::text IS NULL OR subject = $3)
ORDER BY position LIMIT $4
"""
DEADLINES = """
SELECT name, due_at, state, key, import_id, error FROM deadlines WHERE state <> 'fired' ORDER BY due_at LIMIT 200
"""


@asynccontextmanager
async def opened(*services: str) -> AsyncIterator[dict[str, Any]]:
    """A connection to the database of each of `services`, all by default."""
    connections: dict[str, Any] = {}
    async with databases(settings_of_a_terminal()) as urls:
        try:
            for service in services or NAMES:
                if service not in urls:
                    raise Stop(f"there is no service {service!r}; there are {', '.join(NAMES)}.")
                connections[service] = await connect(urls[service], name="salesloop command")
            yield connections
        finally:
            for connection in connections.values():
                await connection.close()


async def events(service: str, *, after: int, type_: str | None, subject: str | None, limit: int, as_json: bool) -> int:
    """Print events, oldest first. Exit code 0."""
    async with opened(service) as dbs:
        rows = [dict(row) for row in await dbs[service].fetch(EVENTS, after, type_, subject, limit)]
    for row in rows:
        row["data"] = orjson.loads(row["data"]) if as_json else _short(row["data"])
        row["meta"] = orjson.loads(row["meta"]) if as_json else orjson.loads(row["meta"]).get("actor")
    show(rows, as_json=as_json, nothing="no events.")
    return 0


async def lag(*, as_json: bool) -> int:
    """Print how far each consumer is behind. Exit code 0."""
    async with opened() as dbs:
        rows = [
            {"service": name} | {("source" if key == "service" else key): value for key, value in row._asdict().items()}
            for name, db in dbs.items()
            for row in await flow_lag(db, dbs)
        ]
    show(
        [row | {"seconds": round(row["seconds"], 1)} for row in rows],
        as_json=as_json,
        nothing="nothing has started yet.",
    )
    return 0


async def deadletters(action: str, service: str | None, consumer: str | None, key: str | None, *, as_json: bool) -> int:
    """List, retry or discard parked messages. Exit code 0, or 1 when a retry left some parked."""
    if action == "list":
        async with opened(*([service] if service else [])) as dbs:
            rows = [_shown(name, letter) for name, db in dbs.items() for letter in await letters.listed(db, consumer)]
        show(rows, as_json=as_json, nothing="nothing is parked.")
        return 0
    if action not in {"retry", "discard"} or not (service and consumer and key):
        raise Stop("say list, or retry|discard SERVICE CONSUMER KEY as 'salesloop deadletters' shows them.")
    parked_key = UUID(key.rpartition("/")[2])
    async with opened(service) as dbs:
        parked = [each for each in await letters.listed(dbs[service], consumer) if each.key == parked_key]
        if not parked:
            raise Stop(f"{consumer} of {service} has parked nothing of {parked_key}.")
        if action == "discard":
            await letters.discard(dbs[service], parked[0].id)
            print(f"discarded {parked[0].type} at {parked[0].position}; {len(parked) - 1} of its key still parked")
            return 0
    return await _retry(service, consumer, parked[0].service, parked_key)


async def _retry(service: str, consumer: str, source: str, key: UUID) -> int:
    from services.cli.apps import named  # to load all services takes two seconds, and no other command here needs them

    settings = settings_of_a_terminal()
    async with databases(settings) as urls:
        store = await Store.open(urls[service], service, timezone=ZoneInfo(settings.timezone))
        try:
            issuer = Issuer(store, lambda: datetime.now(UTC))
            done = await letters.retry(store.pool.acquire, named(service), issuer, consumer, source, key)
        finally:
            await store.close()
    print(f"applied {done.applied}, still parked {done.left}" + (f": {done.error}" if done.error else ""))
    return 1 if done.left else 0


def _shown(service: str, letter: letters.DeadLetter) -> dict[str, Any]:
    return {
        "service": service,
        "consumer": letter.consumer,
        "source": letter.service,
        "key": letter.key,
        "position": letter.position,
        "type": letter.type,
        "parked_at": letter.parked_at,
        "attempts": letter.attempts,
        "code": letter.code,
        "error": letter.error,
    }


async def deadlines(*, as_json: bool) -> int:
    """Print what the clock will do next. Exit code 0."""
    async with opened() as dbs:
        rows = [{"service": service} | dict(row) for service, db in dbs.items() for row in await db.fetch(DEADLINES)]
    show(sorted(rows, key=lambda row: row["due_at"]), as_json=as_json, nothing="no deadline is waiting.")
    return 0


def _short(text: str, longest: int = 90) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"

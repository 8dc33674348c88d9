"""The `eventsourcing` library saving aggregates to PostgreSQL, in its default configuration."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event

TEXT = "x" * 426


class Deal(Aggregate):
    """An aggregate that gets one more event at each save."""

    @event("Advanced")
    def advance(self, text: str) -> None:
        """Record one event of the same size as ours."""
        self.text = text


async def save_aggregates(url: str, seconds: float, clients: int) -> float:
    """Events saved per second by `clients` threads, one aggregate each, one event a save."""
    return await asyncio.to_thread(_save, url, seconds, clients)


def _save(url: str, seconds: float, clients: int) -> float:
    split = urlsplit(url)
    where = parse_qs(split.query)
    application = Application[UUID](
        env={
            "PERSISTENCE_MODULE": "eventsourcing.postgres",
            "POSTGRES_DBNAME": split.path.strip("/"),
            "POSTGRES_HOST": where["host"][0],
            "POSTGRES_PORT": where["port"][0],
            "POSTGRES_USER": split.username or "",
            "POSTGRES_PASSWORD": "unused",
            "POSTGRES_POOL_SIZE": str(clients),
            "POSTGRES_MAX_OVERFLOW": "0",
        }
    )
    began = 0.0

    def start() -> None:
        nonlocal began
        began = time.perf_counter()

    ready = threading.Barrier(clients, start)

    def client() -> int:
        deal = Deal()
        application.save(deal)
        ready.wait()
        end, done = time.perf_counter() + seconds, 0
        while time.perf_counter() < end:
            deal.advance(TEXT)
            application.save(deal)
            done += 1
        return done

    with ThreadPoolExecutor(clients) as threads:
        done = sum(running.result() for running in [threads.submit(client) for _ in range(clients)])
        elapsed = time.perf_counter() - began
    application.close()
    return done / elapsed

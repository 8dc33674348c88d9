"""What is in the logs: every event of every service, read past all proxies."""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from services.cli.names import NAMES
from tests.faults.system.postgres import Postgres

EVENTS = """
SELECT position, stream_id::text, version, event_id::text, type, extract(epoch FROM recorded_at)::float8,
    coalesce(meta::json ->> 'correlation', ''), coalesce(meta::json ->> 'causation', ''),
    CASE WHEN type = ANY ($1::text[]) THEN data ELSE '' END, subject <> '', md5(data)
FROM public.events ORDER BY position
"""
TOLD = ("InvoiceIssued", "PaymentReceived", "CreditApplied", "PaymentRefunded", "DealSigned", "InvoiceCredited",
        "InvoiceWrittenOff", "AllocationsCorrected", "ContractAmended", "ContractCancelled",
        "OrderReceived")  # fmt: skip
PAGE = 5_000


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `request` is the X-Request-Id of the command it came of, `cause` the event a policy acted on.

    `published`: other services hear of it. `digest` is of its data, MD5.
    """

    service: str
    position: int
    stream: str
    version: int
    id: str
    type: str
    at: float
    request: str = ""
    cause: str = ""
    data: str = ""
    published: bool = False
    digest: str = ""

    @property
    def says(self) -> Mapping[str, Any]:
        """What it says; only of those about money."""
        told: Mapping[str, Any] = json.loads(self.data)
        return told


async def logs(postgres: Postgres) -> list[Event]:
    """All events, each service's in the order of positions."""
    return [event for service in NAMES async for event in _log(postgres, service)]


async def _log(postgres: Postgres, service: str) -> AsyncIterator[Event]:
    db = await postgres.connect(service)
    try:
        async with db.transaction():
            async for row in db.cursor(EVENTS, list(TOLD), prefetch=PAGE):
                yield Event(service, *row)
    finally:
        await db.close()

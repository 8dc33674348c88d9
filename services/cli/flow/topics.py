"""The topics that services publish to: how far each is, and to have them made anew."""

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

from services.cli.failure import Stop
from services.cli.flow.looking import opened
from services.cli.output import show
from shared.flow.kafka.cluster import cluster_of
from shared.flow.relay import state as relay
from shared.flow.relay.state import PartitionState, RelayState
from shared.settings import load_settings

LOG = "SELECT log_id, coalesce((SELECT max(position) FROM events), 0) FROM log"
BEHIND = "SELECT count(*) FROM events WHERE position > $1"


async def topics(*, as_json: bool) -> int:
    """Print each topic as its relay has kept it. Exit code 0, or 1 while a partition is stopped."""
    rows: list[dict[str, Any]] = []
    async with opened() as dbs:
        for service, db in dbs.items():
            state = await relay.read(db)
            log_id, head = await db.fetchrow(LOG)
            rows += [row async for row in _rows(service, state, db, log_id, head)]
    stopped = any(row["stopped"] for row in rows)
    if not as_json:
        rows = [row | {"stopped": "; ".join(_said(each) for each in row["stopped"])} for row in rows]
    show(rows, as_json=as_json, nothing="nothing is published: no worker has run with SALESLOOP_KAFKA.")
    return 1 if stopped else 0


async def republish(service: str, names: Sequence[str], *, partitions: int | None) -> int:
    """Have topics of a service made anew and filled from its log. Exit code 0."""
    async with opened(service) as dbs:
        known = (await relay.read(dbs[service])).topics
        nouns = [name.split(".")[-2] if "." in name else name for name in names]
        unknown = sorted(set(nouns) - known.keys())
        if unknown or not known:
            raise Stop(
                f"{service} publishes {', '.join(sorted(known)) or 'nothing'}; not {', '.join(unknown) or 'yet'}."
            )
        try:
            state = await relay.republish(dbs[service], nouns, partitions=partitions)
        except relay.Deposed:
            raise Stop(f"a relay of {service} took over at the same moment. Try again.") from None
    for noun in nouns or sorted(state.topics):
        topic = state.topics[noun]
        print(f"{service} {noun}: generation {topic.generation + 1} with {len(topic.partitions)} partitions follows")
    print("the relay of the service makes them within seconds; 'salesloop topics' shows how far it is.")
    return 0


def _published(service: str, nouns: Sequence[str]) -> str:
    return f"{service} publishes {', '.join(nouns)} and nothing else." if nouns else f"{service} publishes nothing yet."


async def _rows(service: str, state: RelayState, db: Any, log_id: int, head: int) -> AsyncIterator[dict[str, Any]]:
    cluster = cluster_of(load_settings())
    for noun, topic in sorted(state.topics.items()):
        renewing = topic.afresh or state.log_id != log_id
        position = 0 if renewing else topic.position
        yield {
            "service": service,
            "topic": cluster.topic(service, noun) if cluster is not None else noun,
            "generation": topic.generation,
            "partitions": len(topic.partitions),
            "position": position,
            "head": head,
            "behind": await db.fetchval(BEHIND, position),
            "renewing": renewing,
            "stopped": list(_stopped(topic.partitions)),
        }


def _stopped(partitions: Sequence[PartitionState]) -> Iterator[dict[str, Any]]:
    for number, partition in enumerate(partitions):
        if partition.stopped:
            yield {"partition": number, "position": partition.stopped, "error": partition.error}


def _said(stopped: dict[str, Any]) -> str:
    return f"{stopped['partition']} at {stopped['position']}: {stopped['error']}"

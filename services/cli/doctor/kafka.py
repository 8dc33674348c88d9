"""What is wrong with an installation's Kafka."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from services.cli.doctor.finding import Finding
from shared.flow.broker import BrokerAway, partitions, relay_now, topics_of
from shared.flow.kafka.cluster import Cluster

SILENT_AFTER = 15.0


async def broker(cluster: Cluster, services: list[str]) -> AsyncIterator[Finding]:
    """Whether a broker answers and has every service's topics."""
    wanted = [topic for service in services for topic in topics_of(cluster, service)]
    try:
        brokers, there = await partitions(cluster, wanted)
    except BrokerAway as away:
        yield Finding("Kafka", False, str(away), "start it, or mend SALESLOOP_KAFKA; nothing is lost meanwhile.")
        return
    yield Finding("Kafka", True, f"{brokers} {'broker' if brokers == 1 else 'brokers'} at {cluster.bootstrap}")
    missing = [topic for topic in wanted if topic not in there]
    said = ", ".join(missing) or f"{len(there)} there"
    yield Finding("topics", not missing, said, "each service's worker makes its own: is it running?")


async def relay(service: str, db: Any, cluster: Cluster) -> AsyncIterator[Finding]:
    """Whether somebody fills the service's topics, and what the broker refused."""
    now = await relay_now(db, cluster, service)
    yield Finding(
        f"{service} relay",
        now.silent < SILENT_AFTER,
        f"its leader was last heard of {now.silent:.0f} s ago",
        f"start 'salesloop worker {service}', or see its log.",
    )
    yield Finding(
        f"{service} partitions", not now.stopped, _told(now.stopped), "let the broker take it: max.message.bytes."
    )


def _told(stopped: Mapping[str, str]) -> str:
    return "; ".join(f"{place}: {error}" for place, error in stopped.items()) or "none stopped"

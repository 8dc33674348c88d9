"""What somebody who looks after an installation asks about its Kafka."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiokafka.errors import KafkaError

from shared.flow.kafka import bulletin
from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.topics import administration, described
from shared.flow.relay.state import read
from shared.flow.wire.topics import nouns

SINCE = "SELECT extract(epoch FROM clock_timestamp() - kept_at)::float8 FROM public.relay"


class BrokerAway(OSError):  # noqa: N818 - said to a person as it is
    """No broker answers."""


@dataclass(frozen=True, slots=True)
class RelayNow:
    """Of one service's relay: seconds since its leader last said how far it is, and what the broker refused."""

    silent: float
    stopped: Mapping[str, str]


def topics_of(cluster: Cluster, service: str) -> list[str]:
    """The topics that the service's workers make."""
    published = sorted({*nouns(service).values(), bulletin.NOUN})
    return [cluster.topic(service, noun) for noun in published]


async def partitions(cluster: Cluster, topics: list[str]) -> tuple[int, dict[str, int]]:
    """How many brokers there are, and of each of these topics that exists how many partitions. Raises BrokerAway."""
    try:
        async with administration(cluster) as client:
            return len((await client.describe_cluster())["brokers"]), await described(client, topics)
    except (KafkaError, TimeoutError, OSError) as error:
        raise BrokerAway(f"{cluster.bootstrap} does not answer: {error!r}") from error


async def relay_now(db: Any, cluster: Cluster, service: str) -> RelayNow:
    """How the relay of the service whose database is `db` does, as its leader has stored it."""
    state = await read(db)
    stopped = {f"{cluster.topic(service, noun)}/{number}": place.error for noun, number, place in state.stopped}
    return RelayNow(max(0.0, await db.fetchval(SINCE)), stopped)

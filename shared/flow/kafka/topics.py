"""Topics as the broker has them: looked at, made, removed."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import NamedTuple

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, UnknownTopicOrPartitionError, for_code

from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.leaving import LEAVE_WITHIN, begin, leave, within

FOR_EVER = {"retention.ms": "-1", "retention.bytes": "-1", "cleanup.policy": "delete"}
LAST_VALUES = {
    "cleanup.policy": "compact",
    "segment.ms": "600000",
    "min.cleanable.dirty.ratio": "0.1",
    "delete.retention.ms": "86400000",
}
REPLICAS = 3
WITHIN = 15.0
LOOK_AGAIN = 0.1


class NewOne(NamedTuple):
    """A topic to make."""

    partitions: int
    config: Mapping[str, str]


@asynccontextmanager
async def administration(cluster: Cluster) -> AsyncIterator[AIOKafkaAdminClient]:
    """A client for the functions below. Raises KafkaError when no broker answers."""
    client = AIOKafkaAdminClient(**cluster.options("admin"))
    try:
        await begin(client)
        yield client
    finally:
        await within(LEAVE_WITHIN, client.close())


async def described(client: AIOKafkaAdminClient, topics: Iterable[str]) -> dict[str, int]:
    """How many partitions each of these has; one that does not exist is left out."""
    wanted = set(topics)
    found = await client.describe_topics()
    return {each["topic"]: len(each["partitions"]) for each in found if each["topic"] in wanted}


async def make(client: AIOKafkaAdminClient, topics: Mapping[str, NewOne]) -> None:
    """Make these and wait until every partition has a leader; one that is there is left as it is.

    Three replicas where there are as many brokers, then two of them must have a record before it is acknowledged.
    """
    if not topics:
        return
    replicas = min(REPLICAS, len((await client.describe_cluster())["brokers"]))
    safe = {"min.insync.replicas": "2"} if replicas == REPLICAS else {}
    wanted = [
        NewTopic(name, new.partitions, replicas, topic_configs={**new.config, **safe}) for name, new in topics.items()
    ]
    async with asyncio.timeout(WITHIN):
        answer = await client.create_topics(wanted)
        for name, error in {entry[0]: for_code(entry[1]) for entry in answer.topic_errors}.items():
            if issubclass(error, KafkaError) and error.errno and error is not TopicAlreadyExistsError:
                raise error(name)
        while not await _led(client, topics):  # noqa: ASYNC110 - the broker has to be asked
            await asyncio.sleep(LOOK_AGAIN)


async def remove(client: AIOKafkaAdminClient, topics: Iterable[str]) -> None:
    """Remove these, if they are there, and wait until they are gone."""
    names = [*await described(client, topics)]
    if not names:
        return
    answer = await client.delete_topics(names)
    for name, code in answer.topic_error_codes:
        error = for_code(code)
        if error.errno and error is not UnknownTopicOrPartitionError:
            raise error(name)
    async with asyncio.timeout(WITHIN):
        while await described(client, names):  # noqa: ASYNC110 - the broker has to be asked
            await asyncio.sleep(LOOK_AGAIN)


async def ends(cluster: Cluster, topics: Mapping[str, int]) -> dict[str, list[int]]:
    """The next offset of each partition of these topics (name: partitions)."""
    places = [TopicPartition(name, number) for name, count in topics.items() for number in range(count)]
    if not places:
        return {}
    consumer = AIOKafkaConsumer(**cluster.options("ends"))
    try:
        await begin(consumer)
        found = await consumer.end_offsets(places)
    finally:
        await leave(consumer)
    return {name: [found[TopicPartition(name, number)] for number in range(count)] for name, count in topics.items()}


async def _led(client: AIOKafkaAdminClient, topics: Mapping[str, NewOne]) -> bool:
    found = {each["topic"]: each["partitions"] for each in await client.describe_topics() if each["topic"] in topics}
    return found.keys() == topics.keys() and all(
        partitions and all(partition["leader"] >= 0 for partition in partitions) for partitions in found.values()
    )

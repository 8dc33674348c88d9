"""A client's question where the leaders are, asked with a pause between while the answer is that there is none."""

import asyncio
from collections.abc import Collection

from aiokafka.client import AIOKafkaClient
from aiokafka.cluster import ClusterMetadata

PAUSE = 0.1


def pace(client: AIOKafkaClient) -> None:
    """Let it wait before it asks again for a topic that is missing or a partition that nobody leads.

    By itself it asks as fast as the broker answers: 600 times a second, for as long as the only replica is gone.
    """
    ask = client._metadata_update  # noqa: SLF001 - the client has no setting for it
    in_vain = False

    async def asked(cluster: ClusterMetadata, topics: Collection[str]) -> bool:
        nonlocal in_vain
        if in_vain:
            await asyncio.sleep(PAUSE)
        updated: bool = await ask(cluster, topics)
        in_vain = not all(_is_led(cluster, topic) for topic in topics or cluster.topics())
        return updated

    client._metadata_update = asked  # noqa: SLF001


def _is_led(cluster: ClusterMetadata, topic: str) -> bool:
    partitions = cluster.partitions_for_topic(topic)
    return partitions is not None and partitions == cluster.available_partitions_for_topic(topic)

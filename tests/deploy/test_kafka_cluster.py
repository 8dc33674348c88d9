"""Three brokers that `deploy.kafka` starts as one cluster."""

import asyncio
from pathlib import Path

import pytest

from deploy import kafka
from tests.deploy.talking import consume, produce
from tests.support.kafka import Topics, administration


@pytest.mark.timeout(90)
async def test_a_cluster_elects_and_loses_nothing_when_a_leader_is_killed_and_comes_back(
    jvm: None, tmp_path: Path
) -> None:
    brokers = list(await asyncio.to_thread(kafka.start_cluster, tmp_path, quick=True))
    everywhere = kafka.bootstrap(brokers)
    try:
        (topic,) = await Topics(everywhere, "").create("deals", partitions=1)
        await produce(everywhere, topic, range(100))
        leader = await leader_of(everywhere, topic)
        kafka.kill(brokers[leader - 1])
        await produce(everywhere, topic, range(100, 200))
        assert await leader_of(everywhere, topic) != leader
        brokers[leader - 1] = await asyncio.to_thread(kafka.again, brokers[leader - 1])
        await produce(everywhere, topic, range(200, 300))
        records = await consume(everywhere, topic, 300)
    finally:
        for broker in brokers:
            kafka.kill(broker)
    assert [int(record.value) for record in records] == list(range(300))


async def leader_of(bootstrap: str, topic: str) -> int:
    """The number of the node that leads the topic's first partition."""
    async with administration(bootstrap) as admin:
        (found,) = await admin.describe_topics([topic])
    leader: int = found["partitions"][0]["leader"]
    return leader

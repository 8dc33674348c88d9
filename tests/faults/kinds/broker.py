"""A node of Kafka, often the only one, is killed, hangs, ends in order, or is away for a while: commands go on all the same."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from random import Random

from aiokafka.errors import KafkaError

from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.topics import administration
from shared.flow.wire.topics import PARTITIONS, topic_of
from tests.faults.kinds.kind import Kind, Options, Scene, both, last, now, seconds
from tests.faults.system.kafka import Kafka

SEEN_WITHIN = 2
LED_WITHIN = 30.0
BUSY = topic_of("pipeline", "deals")


async def kill(scene: Scene, options: Options) -> None:
    """It crashes and is started again at once."""
    async with _one(scene, options) as (kafka, node):
        await kafka.kill(node)
        await kafka.again(node)


async def restart(scene: Scene, options: Options) -> None:
    """It ends in order and is started again."""
    async with _one(scene, options) as (kafka, node):
        await kafka.stop(node)
        await kafka.again(node)


async def pause(scene: Scene, options: Options) -> None:
    """It hangs with all connections open."""
    async with _one(scene, options) as (kafka, node):
        kafka.pause(node)
        try:
            await last(options)
        finally:
            kafka.resume(node)


async def away(scene: Scene, options: Options) -> None:
    """It is gone for a while: commands are accepted meanwhile, and a service's own views show them."""
    async with _one(scene, options) as (kafka, node):
        await kafka.kill(node)
        try:
            until = now() + options["seconds"]
            while now() < until:
                await _carry_on(scene)
        finally:
            await kafka.again(node)


async def kill_leader(scene: Scene, options: Options) -> None:
    """The node that leads a busy partition crashes; another leads before it is back."""
    kafka = scene.system.kafka
    async with kafka.changing:
        before = await _leader(kafka, options["partition"])
        await kafka.kill(before)
        try:
            async with asyncio.timeout(LED_WITHIN):
                while await _leader(kafka, options["partition"]) == before:  # noqa: ASYNC110
                    await asyncio.sleep(0.2)
        except TimeoutError:
            scene.wrong.append(f"nobody else led partition {options['partition']} within {LED_WITHIN:.0f} s")
        finally:
            await kafka.again(before)


async def _leader(kafka: Kafka, partition: int) -> int:
    """The node that leads a partition of a busy topic, -1 while none does."""
    while True:
        with suppress(KafkaError):
            async with administration(Cluster(kafka.bootstrap)) as client:
                (found,) = await client.describe_topics([BUSY])
            (led,) = (each["leader"] for each in found["partitions"] if each["partition"] == partition)
            return int(led) - 1 if led > 0 else -1
        await asyncio.sleep(0.2)


@asynccontextmanager
async def _one(scene: Scene, options: Options) -> AsyncIterator[tuple[Kafka, int]]:
    """The drawn node, for us alone."""
    kafka = scene.system.kafka
    async with kafka.changing:
        yield kafka, options["node"] % kafka.count


async def _carry_on(scene: Scene) -> None:
    body = {"customer_id": scene.company.customers[0], "owner_id": scene.company.people[0], "lines": []}
    opened = await scene.sender.send(scene.tokens["director"], "openDeal", "/pipeline/v1/deals", body)
    if opened.outcome != "ok":
        scene.wrong.append(f"a command was not accepted while the broker was down: {opened}")
        return
    path = f"/pipeline/v1/deals/{opened.body['id']}"
    if await scene.sender.read(scene.admin, path, after=opened) is None:
        scene.wrong.append(
            f"a view of the service's own did not show {path} within {SEEN_WITHIN} s, the broker being down"
        )


def node(random: Random) -> Options:
    """One of three."""
    return {"node": random.randrange(3)}


def partition(random: Random) -> Options:
    """One of a topic's partitions."""
    return {"partition": random.randrange(PARTITIONS)}


KINDS = (
    Kind("kafka_killed", node, kill),
    Kind("kafka_restarted", node, restart),
    Kind("kafka_paused", both(node, seconds(5, 12)), pause),
    Kind("kafka_away", both(node, seconds(8, 14)), away, alone=True),
    Kind("broker_leader_killed", partition, kill_leader, alone=True, brokers=3),
)

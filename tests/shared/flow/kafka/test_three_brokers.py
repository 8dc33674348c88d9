"""A cluster of three loses a node, two nodes, one after the other: commands and own views go on, nothing is lost."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from aiokafka.conn import AIOKafkaConnection
from aiokafka.protocol.metadata import MetadataRequest

from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.transport import KafkaTransport
from shared.flow.lag import lag
from shared.flow.relay import producer
from shared.flow.relay.relay import Relay
from shared.store.store import Store
from tests.shared.flow.kafka.processes import DEPOT, PRODUCER
from tests.shared.flow.kafka.three import JOURNEYS, Stream, Three, streaming, told
from tests.shared.flow.kafka_rig import NOUNS
from tests.shared.flow.parcels import working
from tests.shared.flow.waiting import until

SOON = 60  # whoever else works on the machine
PARTITIONS = 3
LONELY = 3
IN_PEACE = 45  # questions a second of all clients together; one that does not wait asks several hundred times


@pytest.fixture(scope="module")
def cluster_of_three(jvm: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Three]:
    three = Three(tmp_path_factory.mktemp("three"))
    try:
        yield three
    finally:
        three.end()


@pytest.fixture
async def three(cluster_of_three: Three) -> Three:
    """All of them there."""
    await asyncio.gather(*map(cluster_of_three.again, cluster_of_three.gone))
    return cluster_of_three


@pytest.fixture
def cluster(three: Three) -> Cluster:
    return Cluster(three.bootstrap, f"t-{uuid4().hex[:12]}", partitions=PARTITIONS)


@pytest.fixture
async def relay(database_url: str, store: Store, cluster: Cluster) -> AsyncIterator[Relay]:
    """The writing service's worker: its relay, and a view of its own."""
    service = replace(PRODUCER, views=(JOURNEYS,))
    async with working(database_url, store, service, cluster=cluster, nouns=NOUNS) as workers:
        await workers.built()
        assert workers.relay is not None
        yield workers.relay


@pytest.fixture
async def reading(relay: Relay, cluster: Cluster, depot_url: str, depot: Store) -> AsyncIterator[None]:
    """Another service's worker, with a view of what comes over the topics."""
    transport = KafkaTransport(cluster, "depot", ["parcels"], nouns_of=lambda _: NOUNS)
    transport.start()
    async with working(depot_url, depot, replace(DEPOT, views=(JOURNEYS,)), foreign=transport) as workers:
        await workers.built()
        yield
    await transport.stop()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows with each question of a client where the leaders are; what a node does not acknowledge is given up soon."""
    monkeypatch.setattr(producer, "ROUND_WITHIN", 2.0)
    found: list[str] = []
    send = AIOKafkaConnection.send

    def counted(connection: AIOKafkaConnection, request: Any, *more: Any, **named: Any) -> Any:
        if isinstance(request, MetadataRequest):
            found.append(connection.host)
        return send(connection, request, *more, **named)

    monkeypatch.setattr(AIOKafkaConnection, "send", counted)
    return found


@pytest.fixture
async def lonely(three: Three, cluster: Cluster) -> None:
    """The events' topic is there already, with one partition that only one node has."""
    await three.make(cluster.topic("parcels", "parcels"), on=LONELY)


async def in_a_second(asked: list[str]) -> int:
    """How many more there are."""
    before = len(asked)
    await asyncio.sleep(1)
    return len(asked) - before


async def grows(stream: Stream, by: int = 100) -> None:
    """Until so many more commands were acknowledged."""
    goal = stream.count + by

    async def more() -> bool:
        return stream.count >= goal

    await until(more, SOON)


async def shows(db: Any, stream: Stream) -> None:
    """Until the view has all that is acknowledged now."""
    goal = {parcel: len(places) for parcel, places in stream.acknowledged.items()}

    async def there() -> bool:
        found = await told(db)
        return all(len(found.get(parcel, ())) >= count for parcel, count in goal.items())

    await until(there, SOON)


async def complete(db: Any, source: Any, stream: Stream) -> None:
    """Once nothing is behind, the view tells each journey as it was answered: nothing missing, doubled, displaced."""

    async def all_read() -> bool:
        return all(not each.behind for each in await lag(db, {"parcels": source, "depot": db}))

    await until(all_read, SOON)
    assert await told(db) == stream.acknowledged


@pytest.mark.timeout(300)
@pytest.mark.usefixtures("reading")
async def test_every_command_is_seen_once_and_in_order_though_one_leading_node_after_the_other_is_killed(
    three: Three, cluster: Cluster, store: Store, db: Any, depot_db: Any
) -> None:
    topic = cluster.topic("parcels", "parcels")
    async with streaming(store) as stream:
        await grows(stream)
        await shows(depot_db, stream)
        first, *_ = await three.leaders(topic)
        three.kill(first)
        await grows(stream)
        await shows(depot_db, stream)
        await three.again(first)
        second = next(leader for leader in await three.leaders(topic) if leader != first)
        three.kill(second)
        await grows(stream)
        await shows(depot_db, stream)
        assert second not in await three.leaders(topic)
    await complete(depot_db, db, stream)


@pytest.mark.timeout(300)
@pytest.mark.usefixtures("reading")
async def test_while_two_nodes_are_gone_commands_and_own_views_go_on_and_what_waited_arrives_when_one_is_back(
    three: Three, cluster: Cluster, relay: Relay, store: Store, db: Any, depot_db: Any, asked: list[str]
) -> None:
    gone = [*dict.fromkeys([*await three.leaders(cluster.topic("parcels", "parcels")), 1, 2, 3])][:2]

    async def waits() -> bool:
        return relay.state == "failing"

    async with streaming(store) as stream:
        await grows(stream)
        await shows(depot_db, stream)
        three.kill(*gone)
        await until(waits, SOON)
        reached = relay.status().position
        assert await in_a_second(asked) < IN_PEACE
        await grows(stream)
        await shows(db, stream)
        assert relay.status().position == reached < store.log.head
        await three.again(gone[0])
        await shows(depot_db, stream)
    await complete(depot_db, db, stream)
    assert relay.status().behind == 0


@pytest.mark.timeout(300)
@pytest.mark.usefixtures("lonely", "reading")
async def test_a_partition_that_nobody_leads_is_asked_for_in_peace_and_goes_on_when_its_node_is_back(
    three: Three, cluster: Cluster, store: Store, db: Any, depot_db: Any, asked: list[str]
) -> None:
    async with streaming(store) as stream:
        await grows(stream)
        await shows(depot_db, stream)
        three.kill(LONELY)
        while await three.leaders(cluster.topic("parcels", "parcels")) != [-1]:  # noqa: ASYNC110
            await asyncio.sleep(0.1)
        assert await in_a_second(asked) < IN_PEACE
        await grows(stream)
        await three.again(LONELY)
        await shows(depot_db, stream)
    await complete(depot_db, db, stream)

"""Names over their compacted topic: followed, corrected, erased, and there for whoever comes late."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.client import AIOKafkaClient

from shared.embedded import Server
from shared.flow.kafka import names, topics
from shared.flow.kafka.cluster import Cluster
from shared.store.connect import connect_pool
from tests.shared.flow.parcels import connected
from tests.shared.flow.waiting import until
from tests.support.postgres import database

LONG = 60


@pytest.fixture
async def people(database_url: str) -> AsyncIterator[Any]:
    pool = await connect_pool(database_url, name="people")
    try:
        yield pool
    finally:
        await pool.close()


@asynccontextmanager
async def publishing(cluster: Cluster, people: Any) -> AsyncIterator[None]:
    async with running(names.publish(cluster, people.acquire, every=0.05)):
        yield


@asynccontextmanager
async def following(cluster: Cluster, url: str) -> AsyncIterator[None]:
    pool = await connect_pool(url, name="names")
    try:
        async with running(names.follow(cluster, pool)):
            yield
    finally:
        await pool.close()


@asynccontextmanager
async def running(forever: Any) -> AsyncIterator[None]:
    task = asyncio.create_task(forever)
    try:
        yield
        assert not task.done(), task.exception()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def say(people: Any, key: UUID, name: str) -> None:
    await people.execute(
        "INSERT INTO names AS n (employee_id, name, version) VALUES ($1, $2, 1) "
        "ON CONFLICT (employee_id) DO UPDATE SET name = excluded.name, version = n.version + 1",
        key,
        name,
    )


async def known(url: str, wanted: dict[UUID, str]) -> None:
    async with connected(url) as db:

        async def same() -> bool:
            return {row[0]: row[1] for row in await db.fetch("SELECT employee_id, name FROM public.names")} == wanted

        await until(same, LONG)


async def test_a_name_is_followed_corrected_and_erased(people: Any, depot_url: str, cluster: Cluster) -> None:
    ada, bob = uuid4(), uuid4()
    async with publishing(cluster, people):
        await say(people, ada, "Ada")
        await say(people, bob, "Bob")
        async with following(cluster, depot_url):
            await known(depot_url, {ada: "Ada", bob: "Bob"})
            await say(people, ada, "Ada L.")
            await known(depot_url, {ada: "Ada L.", bob: "Bob"})
            await people.execute("DELETE FROM names WHERE employee_id = $1", bob)
            await known(depot_url, {ada: "Ada L.", bob: ""})


async def test_who_follows_before_anybody_has_published_leaves_the_broker_in_peace(
    people: Any, depot_url: str, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, asked, ask = uuid4(), [], AIOKafkaClient.force_metadata_update

    def counted(client: AIOKafkaClient) -> Any:
        asked.append(client)
        return ask(client)

    monkeypatch.setattr(AIOKafkaClient, "force_metadata_update", counted)
    async with following(cluster, depot_url):
        await asyncio.sleep(1)
        assert len(asked) < 20
        async with publishing(cluster, people):
            await say(people, ada, "Ada")
            await known(depot_url, {ada: "Ada"})


async def test_who_comes_late_or_was_away_for_the_erasure_learns_it(
    people: Any, depot_url: str, cluster: Cluster, postgres: Server, template: str
) -> None:
    ada, bob = uuid4(), uuid4()
    async with publishing(cluster, people):
        await say(people, ada, "Ada")
        await say(people, bob, "Bob")
        async with following(cluster, depot_url):
            await known(depot_url, {ada: "Ada", bob: "Bob"})
    await people.execute("DELETE FROM names WHERE employee_id = $1", bob)
    async with (
        publishing(cluster, people),
        database(postgres, template) as late,
        following(cluster, depot_url),
        following(cluster, late),
    ):
        await known(depot_url, {ada: "Ada", bob: ""})
        await known(late, {ada: "Ada", bob: ""})


async def test_names_that_the_broker_lost_are_sent_again(
    people: Any, depot_url: str, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names, "AUDIT_EVERY", 0.3)
    ada, topic = uuid4(), cluster.topic("people", "names")
    task = asyncio.create_task(names.publish(cluster, people.acquire, every=0.05))
    await say(people, ada, "Ada")
    async with following(cluster, depot_url):
        await known(depot_url, {ada: "Ada"})
    async with topics.administration(cluster) as admin:
        await topics.remove(admin, [topic])
        await topics.make(admin, {topic: topics.NewOne(1, topics.LAST_VALUES)})
    with pytest.raises(names.Forgotten):  # whoever keeps it running starts it again
        await asyncio.wait_for(task, LONG)
    async with connected(depot_url) as db:
        await db.execute("DELETE FROM public.names")
    async with publishing(cluster, people), following(cluster, depot_url):
        await known(depot_url, {ada: "Ada"})


async def test_what_is_no_name_is_passed_over(people: Any, depot_url: str, cluster: Cluster) -> None:
    ada, topic = uuid4(), cluster.topic("people", "names")
    async with publishing(cluster, people), following(cluster, depot_url):
        await say(people, ada, "Ada")
        await known(depot_url, {ada: "Ada"})
        async with AIOKafkaProducer(**cluster.options("test")) as producer:
            await producer.send_and_wait(topic, b"nonsense", b"x")
            await producer.send_and_wait(topic, None, b"x")
        await say(people, ada, "Ada L.")
        await known(depot_url, {ada: "Ada L."})
    async with publishing(cluster, people), following(cluster, depot_url):
        await say(people, ada, "Ada M.")
        await known(depot_url, {ada: "Ada M."})

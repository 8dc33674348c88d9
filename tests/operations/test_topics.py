"""What a person sees of topics and does with them, and with what a view fed by them could not apply."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import orjson
import pytest

from services.cli.flow.topics import republish, topics
from shared.embedded import Server
from shared.flow.acting.issuing import Issuer
from shared.flow.deadletters import listed, retry
from shared.flow.kafka.cluster import Cluster
from shared.flow.relay.state import keep, read, take_over
from shared.flow.runtime import utc_now
from shared.store.store import Store
from tests.shared.flow.kafka_rig import KafkaRig, kafka_rig
from tests.shared.flow.parcels import PARCELS, SERVICE, Move, Send, connected, do, many, opened, project, shown, working
from tests.shared.flow.waiting import until
from tests.support.postgres import execute

DEPOT = replace(SERVICE, name="depot")


async def forgiving(db: Any, service: str, messages: Any) -> None:
    """The project function after the mistake in it was corrected."""
    await project(db, service, [message._replace(data=message.data.replace("-", "")) for message in messages])


@pytest.fixture
async def store(urls: dict[str, str]) -> AsyncIterator[Store]:
    async with opened(urls["pipeline"]) as store:
        yield store


@pytest.fixture
async def rig(store: Store, urls: dict[str, str], kafka: str) -> AsyncIterator[KafkaRig]:
    cluster = Cluster(kafka, f"t-{uuid4().hex[:12]}", partitions=3)
    async with kafka_rig(store, urls["pipeline"], cluster) as rig:
        yield rig


@pytest.fixture
async def others(urls: dict[str, str], postgres: Server, template: str) -> None:
    """Databases of the services that take no part."""
    for service in ("customers", "targets", "performance"):
        name = urls["people"].split("@/")[1].split("?")[0].replace("people", service)
        await execute(postgres, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


async def test_a_key_that_came_through_a_topic_and_was_parked_is_retried_in_order(
    urls: dict[str, str], store: Store, rig: KafkaRig
) -> None:
    bad, good = uuid4(), uuid4()
    async with (
        opened(urls["people"], "depot") as depot,
        connected(urls["people"]) as db,
        working(urls["people"], depot, DEPOT, foreign=rig.transport) as workers,
    ):
        await workers.built()
        await do(store, bad, Send(-1), Move("a"))
        await do(store, good, Send(4), Move("c"))
        await rig.carry()

        async def shows(expected: dict[UUID, tuple[Any, ...]]) -> bool:
            return await shown(db) == expected

        await until(lambda: shows({good: (4, 1, "c", 0)}), 30)
        await until(lambda: _parked(db, 2))
        repaired = replace(DEPOT, views=(replace(PARCELS, project=forgiving),))
        issuer = Issuer(depot, utc_now)
        assert (await retry(depot.pool.acquire, DEPOT, issuer, "parcels", "parcels", bad)).left == 2
        assert await retry(depot.pool.acquire, repaired, issuer, "parcels", "parcels", bad) == (2, 0, "")
        await do(store, bad, Move("b"))
        await rig.carry()
        await until(lambda: shows({good: (4, 1, "c", 0), bad: (1, 2, "b", 0)}), 30)
        assert await listed(db) == []


async def _parked(db: Any, count: int) -> bool:
    return len(await listed(db)) == count


async def test_topics_are_shown_with_what_the_broker_refused_and_made_anew_on_demand(
    store: Store, rig: KafkaRig, others: None, capsys: pytest.CaptureFixture[str]
) -> None:
    async def row(code: int) -> dict[str, Any]:
        capsys.readouterr()
        assert await topics(as_json=True) == code
        (found,) = orjson.loads(capsys.readouterr().out)
        return dict(found)

    await many(store, 5)
    await rig.carry()
    now = await row(0)
    assert (now["service"], now["topic"], now["partitions"], now["stopped"]) == ("pipeline", "parcels", 3, [])
    assert (now["position"], now["head"], now["behind"]) == (10, 10, 0)

    await rig.halt()
    async with rig.pool.acquire() as db:
        epoch, state = await take_over(db)
        state.topics["parcels"].partitions[1].stopped, state.topics["parcels"].partitions[1].error = 7, "too large"
        await keep(db, epoch, state)
    assert (await row(1))["stopped"] == [{"partition": 1, "position": 7, "error": "too large"}]

    assert await republish("pipeline", ["salesloop.pipeline.parcels.v1"], partitions=4) == 0
    waiting = await row(0)
    assert (waiting["renewing"], waiting["behind"], waiting["partitions"]) == (True, 10, 4)
    await rig.carry()
    async with rig.pool.acquire() as db:
        assert not (await read(db)).topics["parcels"].afresh
    anew = await row(0)
    assert (anew["generation"], anew["partitions"], anew["behind"]) == (now["generation"] + 1, 4, 0)
    assert sum(map(len, (await rig.records()).values())) == 10

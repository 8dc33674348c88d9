"""The consumers of the how-to pages, run as they stand there, against real Kafka and real PostgreSQL."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from shared.contracts.pipeline import DealOpened, DealSigned
from shared.embedded import Server
from shared.ids import new_id
from tests.contracts.consuming import Place, Sent, deals_of, publish, until_shared
from tests.support.kafka import Topics
from tests.support.node import node_project, run
from tests.support.postgres import database

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"
CONSUMERS = HOW_TO / "consumers"
NET = 12_000_000
pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module", params=["python", "typescript"])
def command(request: pytest.FixtureRequest) -> list[str]:
    """What the page says to run."""
    folder = CONSUMERS / request.param
    if request.param == "python":
        return [sys.executable, "-X", "dev", str(folder / "consumer.py")]
    node_project(folder)
    run("npm", "run", "build", folder=folder)
    return ["node", str(folder / "build" / "consumer.js")]


@pytest.fixture
async def place(command: list[str], postgres: Server, topics: Topics) -> AsyncIterator[Place]:
    (topic,) = await topics.create("deals")
    async with database(postgres) as url:
        db = await asyncpg.connect(url)
        yield Place(command, url, db, topics, topic)
        await db.close()


async def test_every_signed_deal_is_there_once_with_what_it_says(place: Place) -> None:
    sent = Sent().deals(40)
    await place.publish(sent)
    async with place.consumer() as process:
        await place.until_signed(deals_of(sent), process)
    row = await place.db.fetchrow("SELECT * FROM signed_deals LIMIT 1")
    assert tuple(row)[1:] == ("Harbour Foods", NET, "CNY", "2026-03-31")


async def test_what_is_sent_twice_counts_once(place: Place) -> None:
    log = Sent()
    first, second, third = log.deals(10), log.deals(10), log.deals(10)
    await place.publish([*first, *second])
    await place.publish([*second, *first, *second, *third])
    async with place.consumer() as process:
        await place.until_signed(deals_of([*first, *second, *third]), process)


async def test_killed_and_started_again_it_goes_on(place: Place) -> None:
    log, sent = Sent(), []
    for _ in range(3):
        more = log.deals(60)
        sent += more
        async with place.consumer() as process:
            await place.publish(more[:60])
            before = await place.signed()
            await place.publish(more[60:])
            async with asyncio.timeout(60):
                while await place.signed() == before:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            process.send_signal(signal.SIGKILL)
    async with place.consumer() as process:
        await place.until_signed(deals_of(sent), process)


async def test_a_missing_message_stops_it_and_says_which(place: Place) -> None:
    log, deal = Sent(), new_id()
    whole = [log.event(DealOpened, deal, 12), log.event(DealOpened, deal, 12), log.event(DealSigned, deal, 12)]
    await place.publish([whole[0], whole[2]])
    async with place.consumer() as process:
        said, _ = await asyncio.wait_for(process.communicate(), 90)
    assert process.returncode == 1
    assert f"a message before {whole[2].message.position} is missing" in said.decode()
    assert await place.signed() == set()


async def test_tables_restored_from_yesterday_are_filled_again(place: Place) -> None:
    log = Sent()
    sent = log.deals(20)
    await place.publish(sent)
    async with place.consumer() as process:
        await place.until_signed(deals_of(sent), process)
    await place.db.execute("DELETE FROM signed_deals; DELETE FROM progress")
    async with place.consumer() as process:
        await place.until_signed(deals_of(sent), process)


async def test_two_share_the_partitions_and_one_goes_on_alone(place: Place) -> None:
    log = Sent()
    first, second, third = log.deals(30), log.deals(30), log.deals(30)
    await place.publish(first)
    async with place.consumer(place.topic) as one:
        await place.until_signed(deals_of(first), one)
        async with place.consumer(place.topic) as other:
            await until_shared(place, 2)
            await place.publish(second)
            await place.until_signed(deals_of([*first, *second]), other)
        await place.publish(third)
        await place.until_signed(deals_of([*first, *second, *third]), one)


@pytest.mark.parametrize("partitions", [12, 5])
async def test_a_topic_published_anew_is_read_anew(place: Place, partitions: int) -> None:
    log = Sent()
    sent = log.deals(20)
    await place.publish(sent)
    async with place.consumer() as process:
        await place.until_signed(deals_of(sent), process)
    await place.topics.drop()
    await place.topics.create("deals", partitions=partitions)
    again = Sent(log_id=7, generation=2)
    rest = [
        again.event(DealSigned, one.message.subject_id, partitions) for one in sent if one.message.type == "DealSigned"
    ]
    rest += again.deals(5, partitions)
    await publish(place.topics.bootstrap, place.topic, rest, partitions)
    async with place.consumer() as process:
        await place.until_signed(deals_of(rest), process)


async def test_a_store_restored_from_a_backup_is_another_history(place: Place) -> None:
    """Positions are given out again: what was read of the old log counts for nothing, and neither does what still comes."""
    log = Sent()
    sent = log.deals(20)
    await place.publish(sent)
    async with place.consumer() as process:
        await place.until_signed(deals_of(sent), process)
    await place.topics.drop()
    await place.topics.create("deals")
    restored = Sent(log_id=8)
    kept = [restored.event(DealSigned, one.message.subject_id, 12) for one in sent[1:10:2]]
    other = restored.deals(15)
    await place.publish([*kept, *other])
    async with place.consumer() as process:
        await place.until_signed(deals_of([*kept, *other]), process)
        last = restored.deals(12)
        await place.publish([*sent, *last])
        await place.until_signed(deals_of([*kept, *other, *last]), process)


@pytest.mark.parametrize(
    ("page", "file"),
    [("consume-events-python.md", "python/consumer.py"), ("consume-events-typescript.md", "typescript/consumer.ts")],
)
def test_a_page_shows_what_is_run(page: str, file: str) -> None:
    code = (CONSUMERS / file).read_text().rstrip("\n")
    assert code in (HOW_TO / page).read_text(), f"{page} shows another {file}: copy the file into the page"

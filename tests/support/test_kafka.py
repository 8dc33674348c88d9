"""The tests' own broker."""

import asyncio

from tests.support.kafka import Topics, administration


async def test_every_test_gets_topics_of_its_own(topics: Topics) -> None:
    (deals,) = await topics.create("deals", partitions=3)
    async with administration(topics.bootstrap) as admin:
        (found,) = await admin.describe_topics([deals])
    assert deals == f"{topics.prefix}deals"
    assert len(found["partitions"]) == 3


async def test_what_one_test_made_is_gone_when_it_ends(kafka: str) -> None:
    mine = Topics(kafka, "t-gone.")
    await mine.create("deals", "orders", partitions=1)
    await mine.drop()
    async with administration(kafka) as admin, asyncio.timeout(10):
        while any(name.startswith("t-gone.") for name in await admin.list_topics()):  # noqa: ASYNC110 - a broker's state
            await asyncio.sleep(0.02)

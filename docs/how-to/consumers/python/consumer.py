"""Keeps a table of signed deals: every message counts once and none is missed, whatever is restarted or sent twice."""

import asyncio
import json
import os
from typing import Any

import asyncpg
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, ConsumerRecord, TopicPartition

TOPIC = os.environ.get("TOPIC", "salesloop.pipeline.deals.v1")
TABLES = """
CREATE TABLE IF NOT EXISTS origin (topic text PRIMARY KEY, log_id bigint NOT NULL, generation bigint NOT NULL);
CREATE TABLE IF NOT EXISTS progress (
    topic text, partition int, position bigint NOT NULL, next_offset bigint NOT NULL, PRIMARY KEY (topic, partition)
);
CREATE TABLE IF NOT EXISTS signed_deals (
    deal_id uuid PRIMARY KEY, customer text, net bigint NOT NULL, currency text NOT NULL, signed_on text NOT NULL
);
"""
FIRST = "INSERT INTO origin VALUES ($1, 0, 0) ON CONFLICT DO NOTHING"
ORIGIN = "SELECT log_id, generation FROM origin WHERE topic = $1"
NEWER = "UPDATE origin SET log_id = $2, generation = $3 WHERE topic = $1 AND (log_id, generation) < ($2, $3)"
LOCK = "INSERT INTO progress VALUES ($1, $2, 0, 0) ON CONFLICT (topic, partition) DO UPDATE SET topic = $1 RETURNING *"
MOVE = "UPDATE progress SET position = $3, next_offset = $4 WHERE topic = $1 AND partition = $2"
OFFSETS = "SELECT partition, next_offset FROM progress WHERE topic = $1"


async def main() -> None:
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=1) as pool:
        await pool.execute(TABLES)
        await pool.execute(FIRST, TOPIC)
        consumer = AIOKafkaConsumer(
            bootstrap_servers=os.environ["KAFKA"],
            group_id=os.environ.get("GROUP", "signed-deals"),
            auto_offset_reset="earliest",
            enable_auto_commit=False,  # how far we have come is in our tables, in the transaction of what we derive
        )
        consumer.subscribe([TOPIC], listener=Resume(consumer, pool))
        async with consumer:
            await follow(consumer, pool)


async def follow(consumer: AIOKafkaConsumer, pool: asyncpg.Pool) -> None:
    known = await pool.fetchrow(ORIGIN, TOPIC)
    holes: dict[TopicPartition, int] = {}
    while True:
        for partition, records in (await consumer.getmany(timeout_ms=1000)).items():
            async with pool.acquire() as db:
                hole = await take(db, partition.partition, records)
            if hole is not None and holes.get(partition) == hole:
                raise SystemExit(f"{partition}: a message before {hole} is missing")
            if hole is not None:  # perhaps the offset belongs to a topic that is no more: read again, once
                holes[partition] = hole
                await consumer.seek_to_beginning(partition)
        origin = await pool.fetchrow(ORIGIN, TOPIC)
        if origin != known:
            known = origin
            await consumer.seek_to_beginning()


class Resume(ConsumerRebalanceListener):
    """Reads each partition on from where our tables are."""

    def __init__(self, consumer: AIOKafkaConsumer, pool: asyncpg.Pool) -> None:
        self.consumer, self.pool = consumer, pool

    async def on_partitions_revoked(self, revoked: set[TopicPartition]) -> None:
        pass

    async def on_partitions_assigned(self, assigned: set[TopicPartition]) -> None:
        self.consumer.pause(*assigned)  # first, before anything is awaited
        offsets = dict(await self.pool.fetch(OFFSETS, TOPIC))
        for partition in assigned:
            self.consumer.seek(partition, offsets.get(partition.partition, 0))
        self.consumer.resume(*assigned)


async def take(db: asyncpg.Connection, partition: int, records: list[ConsumerRecord]) -> int | None:
    """Apply what is new, in one transaction with the position; the sequence behind a hole, None without one."""
    headers = [{name: value.decode() for name, value in record.headers} for record in records]
    for each in {(int(one["ce_logid"]), int(one["ce_generation"])) for one in headers}:
        await begin_again_if_new(db, each)
    async with db.transaction():
        origin = tuple(await db.fetchrow(f"{ORIGIN} FOR SHARE", TOPIC))
        *_, position, offset = await db.fetchrow(LOCK, TOPIC, partition)
        hole = None
        for one, record in zip(headers, records, strict=True):
            sequence, previous = int(one["ce_sequence"]), int(one["ce_previous"])
            gone = (int(one["ce_logid"]), int(one["ce_generation"])) < origin
            if not gone and sequence > position:
                if previous > position:
                    hole = sequence
                    break
                await apply(db, one, json.loads(record.value))
                position = sequence
            offset = record.offset + 1
        await db.execute(MOVE, TOPIC, partition, position, offset)
        return hole


async def begin_again_if_new(db: asyncpg.Connection, origin: tuple[int, int]) -> None:
    """Another log id: the store was restored from a backup. Another generation: the topic was published anew."""
    async with db.transaction():
        if await db.execute(NEWER, TOPIC, *origin) != "UPDATE 0":
            await db.execute("DELETE FROM progress WHERE topic = $1", TOPIC)
            await db.execute("DELETE FROM signed_deals")


async def apply(db: asyncpg.Connection, headers: dict[str, str], deal: dict[str, Any]) -> None:
    """What you came for. Types and fields you do not know are none of your business: ignore them."""
    if headers["ce_type"] == "salesloop.pipeline.DealSigned.v1":
        await db.execute(
            "INSERT INTO signed_deals VALUES ($1, $2, $3, $4, $5)",
            headers["ce_subject"].removeprefix("deal/"),
            deal["dimensions"]["customer_name"],
            deal["terms"]["net"],
            deal["terms"]["currency"],
            deal["signed_on"],
        )


asyncio.run(main())

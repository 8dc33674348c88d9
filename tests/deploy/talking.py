"""Clients of a broker, and a proxy that counts what passes."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

PATIENCE = 30.0


async def produce(bootstrap: str, topic: str, numbers: Iterable[int]) -> None:
    """Send each number, keyed by its rest of 7, with itself as a header; returns when all are acknowledged."""
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, enable_idempotence=True, retry_backoff_ms=50)
    await producer.start()
    try:
        sent = []
        for number in numbers:
            value = str(number).encode()
            sent.append(await producer.send(topic, value, str(number % 7).encode(), headers=[("ce_id", value)]))
        await asyncio.wait_for(asyncio.gather(*sent), PATIENCE)
    finally:
        await producer.stop()


async def consume(bootstrap: str, topic: str, count: int, *, group: str | None = None) -> list[Any]:
    """The next `count` records of the group, which then commits; without a group the first ones."""
    consumer = AIOKafkaConsumer(
        topic, bootstrap_servers=bootstrap, group_id=group, auto_offset_reset="earliest", enable_auto_commit=False
    )
    await consumer.start()
    try:
        records: list[Any] = []
        async with asyncio.timeout(PATIENCE):
            while len(records) < count:
                for batch in (await consumer.getmany(timeout_ms=500)).values():
                    records += batch
        if group is not None:
            await consumer.commit()
        return records
    finally:
        await consumer.stop()


@asynccontextmanager
async def count_passing(listening: int, target: int) -> AsyncIterator[Callable[[], int]]:
    """A proxy from one loopback port to another; gives a function that says how many bytes clients sent through."""
    passed = 0
    tasks: set[asyncio.Task[None]] = set()

    async def copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counted: bool) -> None:
        nonlocal passed
        while data := await reader.read(65536):
            passed += len(data) if counted else 0
            writer.write(data)
            await writer.drain()
        writer.close()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answers, onward = await asyncio.open_connection("127.0.0.1", target)
        tasks.add(asyncio.create_task(copy(reader, onward, counted=True)))
        tasks.add(asyncio.create_task(copy(answers, writer, counted=False)))

    async with await asyncio.start_server(accept, "127.0.0.1", listening):
        yield lambda: passed
        await asyncio.gather(*tasks)

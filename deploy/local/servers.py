"""PostgreSQL and Kafka in place of their images: the same settings, other programs."""

from asyncio import gather, to_thread
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from itertools import pairwise
from pathlib import Path

from deploy import kafka
from services.cli.installation import create_databases
from shared import embedded


async def started(home: Path, command: Sequence[str], held: AsyncExitStack) -> dict[str, str]:
    """Start both in `home`; gives the file's variables that say where they are. They are stopped with the stack.

    `command` is that of the PostgreSQL image: its `-c name=value` are taken over. Raises EmbeddedError, KafkaError.
    """
    both = await gather(_postgres(home, command, held), _kafka(home, held), return_exceptions=True)
    for found in both:
        if isinstance(found, BaseException):
            raise found
    return dict(zip(("SALESLOOP_DATABASE_URL", "SALESLOOP_KAFKA"), map(str, both), strict=True))


async def _postgres(home: Path, command: Sequence[str], held: AsyncExitStack) -> str:
    running = await to_thread(embedded.start, home, settings=dict(_settings(command)))
    held.push_async_callback(to_thread, running.stop)
    await create_databases(running.server)
    return running.server.url("SERVICE").replace("/SERVICE?", "/{service}?")


async def _kafka(home: Path, held: AsyncExitStack) -> str:
    broker = await to_thread(kafka.start, home / "kafka")
    held.push_async_callback(to_thread, kafka.stop, broker)
    return broker.bootstrap


def _settings(command: Sequence[str]) -> Iterator[tuple[str, str]]:
    for option, setting in pairwise(command):
        if option == "-c":
            name, _, value = setting.partition("=")
            yield name, value

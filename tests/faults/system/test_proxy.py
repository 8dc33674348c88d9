"""The proxy does to a connection what it is told, and nothing else."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from deploy.kafka import free_ports
from deploy.kafka.ports import HOST
from tests.faults.system.proxy import Proxy, Streams

SOON = 0.2


@pytest.fixture
async def proxy() -> AsyncIterator[Proxy]:
    """Before a server that says everything back."""

    talking = set[asyncio.Task[None]]()

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        talking.add(task)
        try:
            while piece := await reader.read(1000):
                writer.write(piece)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(echo, HOST, 0)
    port = server.sockets[0].getsockname()[1]
    between = Proxy(free_ports(1)[0], lambda: asyncio.open_connection(HOST, port))
    await between.listen()
    yield between
    await between.end()
    server.close()
    await asyncio.wait_for(asyncio.gather(*talking), 5)


@pytest.fixture
async def there(proxy: Proxy) -> AsyncIterator[Streams]:
    reader, writer = await asyncio.open_connection(HOST, proxy.port)
    yield reader, writer
    writer.transport.abort()


async def says_back(there: Streams, text: bytes) -> bytes:
    reader, writer = there
    writer.write(text)
    return await reader.readexactly(len(text))


async def test_everything_goes_through_as_it_is(there: Streams) -> None:
    assert await says_back(there, b"x" * 300_000) == b"x" * 300_000


async def test_what_is_held_comes_when_it_is_let_go(proxy: Proxy, there: Streams) -> None:
    assert await says_back(there, b"before") == b"before"
    proxy.hold("down")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(says_back(there, b"held"), SOON)
    proxy.hold()
    assert await asyncio.wait_for(there[0].readexactly(4), 5) == b"held"


async def test_a_slow_connection_is_slow_in_both_ways(proxy: Proxy, there: Streams) -> None:
    proxy.latency = 0.1
    began = time.monotonic()
    assert await says_back(there, b"late") == b"late"
    assert time.monotonic() - began >= 0.2


async def test_a_reset_ends_what_is_there_and_lets_new_ones_in(proxy: Proxy, there: Streams) -> None:
    assert await says_back(there, b"before") == b"before"
    proxy.reset()
    with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
        await there[0].readexactly(1)
    reader, writer = await asyncio.open_connection(HOST, proxy.port)
    assert await says_back((reader, writer), b"after") == b"after"
    writer.transport.abort()


async def test_a_connection_is_cut_after_so_many_bytes(proxy: Proxy, there: Streams) -> None:
    assert await says_back(there, b"before") == b"before"
    proxy.cut_after(15)
    there[1].write(b"x" * 10)
    there[1].write(b"y" * 10)
    with suppress(ConnectionResetError):
        assert len(await asyncio.wait_for(there[0].read(), 5)) <= 15


async def test_who_is_refused_cannot_connect_until_it_is_healed(proxy: Proxy) -> None:
    proxy.refuse()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection(HOST, proxy.port)
    await proxy.heal()
    _, writer = await asyncio.open_connection(HOST, proxy.port)
    writer.transport.abort()

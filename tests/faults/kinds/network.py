"""What is between services and PostgreSQL, or Kafka: slow, silent in both ways or one, reset, cut off, refusing."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from random import Random

from tests.faults.kinds.kind import Kind, Options, Scene, both, last, seconds, where
from tests.faults.system.edges import Far
from tests.faults.system.proxy import Proxy

Hurt = Callable[[Sequence[Proxy], Options], Awaitable[None]]


async def slow(proxies: Sequence[Proxy], options: Options) -> None:
    """Each piece comes late."""
    for proxy in proxies:
        proxy.latency = options["latency"]
    await last(options)


async def narrow(proxies: Sequence[Proxy], options: Options) -> None:
    """Few bytes a second go through."""
    for proxy in proxies:
        proxy.rate = options["rate"]
    await last(options)


async def hold(proxies: Sequence[Proxy], options: Options) -> None:
    """Nothing goes through, and nobody is told."""
    for proxy in proxies:
        proxy.hold("up", "down")
    await last(options)


async def hold_answers(proxies: Sequence[Proxy], options: Options) -> None:
    """Questions arrive and are acted on; answers do not come."""
    for proxy in proxies:
        proxy.hold("down")
    await last(options)


async def hold_and_reset(proxies: Sequence[Proxy], options: Options) -> None:
    """Answers do not come, and then the connection breaks: what was done is not known."""
    for _ in range(options["times"]):
        for proxy in proxies:
            proxy.hold("down")
        await asyncio.sleep(0.3)
        for proxy in proxies:
            proxy.reset()
            proxy.hold()
        await asyncio.sleep(0.7)


async def reset(proxies: Sequence[Proxy], options: Options) -> None:
    """All connections break, again and again."""
    for _ in range(options["times"]):
        for proxy in proxies:
            proxy.reset()
        await asyncio.sleep(0.4)


async def cut(proxies: Sequence[Proxy], options: Options) -> None:
    """Each connection breaks after so many bytes, wherever that is."""
    for proxy in proxies:
        proxy.cut_after(options["bytes"])
    await last(options)


async def refuse(proxies: Sequence[Proxy], options: Options) -> None:
    """All connections break, and new ones are refused."""
    for proxy in proxies:
        proxy.close()
    await last(options)


def times(random: Random) -> Options:
    """How often."""
    return {"times": random.randint(3, 6)}


def size(random: Random) -> Options:
    """After how many bytes; some are in the middle of the first message."""
    return {"bytes": random.choice((40, 300, 2_000, 20_000, 150_000))}


def latency(random: Random) -> Options:
    """How late, in seconds."""
    return {"latency": random.choice((0.05, 0.2, 0.4))}


def rate(random: Random) -> Options:
    """How many bytes a second."""
    return {"rate": random.choice((20_000, 60_000, 200_000))}


def _kinds(far: Far) -> Iterator[Kind]:
    for name, hurt, draw in (
        ("slow", slow, both(where, latency, seconds(4, 8))),
        ("narrow", narrow, both(where, rate, seconds(4, 8))),
        ("held", hold, both(where, seconds(3, 9))),
        ("answers_held", hold_answers, both(where, seconds(3, 9))),
        ("answers_lost", hold_and_reset, both(where, times)),
        ("reset", reset, both(where, times)),
        ("cut", cut, both(where, size, seconds(2, 5))),
        ("refused", refuse, both(where, seconds(2, 6))),
    ):
        yield Kind(f"{far}_{name}", draw, _on(far, hurt))


def _on(far: Far, hurt: Hurt) -> Callable[[Scene, Options], Awaitable[None]]:
    async def inject(scene: Scene, options: Options) -> None:
        proxies = list(scene.system.edges.of(far, options["service"]))
        try:
            await hurt(proxies, options)
        finally:
            for proxy in proxies:
                await proxy.heal()

    return inject


KINDS = (*_kinds("postgres"), *_kinds("kafka"))

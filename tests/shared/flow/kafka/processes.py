"""A process of a service that a test can kill or pause: `python -m tests.shared.flow.kafka.processes ROLE URL KAFKA …`."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from uuid import UUID

from deploy.kafka.jars import PROJECT
from shared.flow import runtime
from shared.flow.kafka import subscription
from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.transport import KafkaTransport
from shared.flow.runtime import Workers
from tests.shared.flow.kafka_rig import NOUNS
from tests.shared.flow.parcels import SERVICE, Send, do, opened, working

SESSION = 6000
PRODUCER = replace(SERVICE, views=())
DEPOT = replace(SERVICE, name="depot", nouns=())


class Process:
    """One that runs beside the test."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def says(self, word: str, seconds: float = 60) -> str:
        """Wait until it prints a line that begins with this; the line."""
        assert self._process.stdout is not None
        async with asyncio.timeout(seconds):
            while not (line := (await self._process.stdout.readline()).decode()).startswith(word):
                assert line, f"it ended before it said {word}"
        return line

    def ask(self, line: object) -> None:
        """Give it a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())

    def pause(self) -> None:
        self._process.send_signal(signal.SIGSTOP)

    def wake(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    async def kill(self) -> None:
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()


@asynccontextmanager
async def process(role: str, url: str, cluster: Cluster) -> AsyncIterator[Process]:
    """Run a role of below until the block ends; it says `ready`."""
    pipe = asyncio.subprocess.PIPE
    arguments = "-m", __name__, role, url, cluster.bootstrap, cluster.prefix, str(cluster.partitions)
    began = Process(
        await asyncio.create_subprocess_exec(sys.executable, *arguments, cwd=PROJECT, stdin=pipe, stdout=pipe)
    )
    try:
        await began.says("ready")
        yield began
    finally:
        await began.kill()


async def relay(url: str, cluster: Cluster) -> None:
    """The producing service's workers; they say when they lead."""
    async with opened(url) as store, working(url, store, PRODUCER, cluster=cluster, nouns=NOUNS) as workers:
        print("ready", flush=True)
        assert workers.relay is not None
        state = ""
        while True:
            if workers.relay.state != state:
                state = workers.relay.state
                print(state, flush=True)
            await asyncio.sleep(0.02)


async def depot(url: str, cluster: Cluster) -> None:
    """The reading service's workers; they say when they have partitions."""
    subscription.SESSION = SESSION
    runtime.LET_GO["idle_in_transaction_session_timeout"] = f"{SESSION}ms"
    transport = KafkaTransport(cluster, "depot", ["parcels"], nouns_of=lambda _: NOUNS)
    transport.start()
    async with opened(url, "depot") as store, working(url, store, DEPOT, foreign=transport) as workers:
        print("ready", flush=True)
        has = -1
        while True:
            if (now := partitions(workers)) != has:
                has = now
                print(f"has {has}", flush=True)
            await asyncio.sleep(0.02)


async def server(url: str, _cluster: Cluster) -> None:
    """What only appends: a parcel for each id it is given."""
    async with opened(url) as store:
        print("ready", flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            await do(store, UUID(line.strip()), Send(1))


def partitions(workers: Workers) -> int:
    """How many partitions are this process's."""
    return sum(len(consumer.cursors) for viewing in workers._views for consumer in viewing.consumers)


if __name__ == "__main__":
    role, url, bootstrap, prefix, count = sys.argv[1:]
    here = Cluster(bootstrap, prefix, partitions=int(count))
    asyncio.run({"relay": relay, "depot": depot, "server": server}[role](url, here))

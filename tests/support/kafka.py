"""A real Kafka for the tests: one broker for all processes of a run, topics of a test's own.

One and not one per worker, because a broker takes 360 MB and some seconds of processor time to start; tests that hurt
a broker start one of their own (`deploy.kafka`). No process of the run owns it, since any may end first: a keeper does.
"""

import fcntl
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from deploy.kafka.jars import PROJECT
from deploy.kafka.ports import answers
from tests.support.kafka_found import NOWHERE, has_jvm, ways

PARTITIONS = 12
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Topics:
    """A test's own corner of the broker: every name there begins with `prefix`."""

    bootstrap: str
    prefix: str

    async def create(self, *names: str, partitions: int = PARTITIONS, **configs: str) -> tuple[str, ...]:
        """Make topics and give their full names; `configs` as `retention_ms="-1"`."""
        full = tuple(self.prefix + name for name in names)
        settings = {name.replace("_", "."): value for name, value in configs.items()}
        async with administration(self.bootstrap) as admin:
            # -1 leaves the replicas to the broker; the client wants a dictionary beside it.
            wanted = [NewTopic(name, partitions, -1, {}, settings) for name in full]
            answer = await admin.create_topics(wanted)
        assert all(code == 0 for _, code, *_ in answer.topic_errors), answer
        return full

    async def drop(self) -> None:
        """Delete every topic of this prefix, whoever made it."""
        async with administration(self.bootstrap) as admin:
            mine = [name for name in await admin.list_topics() if name.startswith(self.prefix)]
            if mine:
                await admin.delete_topics(mine)


@asynccontextmanager
async def administration(bootstrap: str) -> AsyncIterator[AIOKafkaAdminClient]:
    """A started administration client, closed after the block."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        yield admin
    finally:
        await admin.close()


@contextmanager
def kafka_bootstrap(shared: Path) -> Iterator[str]:
    """The address of a broker that lives at least as long as the block; processes with the same `shared` share it.

    It is the one that SALESLOOP_TEST_KAFKA names, else one in Docker, else one on a JVM. Without any, the test is
    skipped by name; in CI, and wherever a broker could run but does not, it fails.
    """
    named = os.environ.get("SALESLOOP_TEST_KAFKA")
    if named:
        yield named
        return
    if not ways():
        absent(NOWHERE)
    with (shared / "kafka.users").open("w") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        yield _joined(shared)


def absent(what: str) -> NoReturn:
    """Skip the test because of what this machine lacks; in CI, which must have it, fail."""
    if os.environ.get("CI", "").lower() in {"1", "true"}:
        pytest.fail(what, pytrace=False)
    pytest.skip(what)


@pytest.fixture(scope="session")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Bootstrap servers of the run's broker."""
    own = tmp_path_factory.getbasetemp()
    with kafka_bootstrap(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) as bootstrap:
        yield bootstrap


@pytest.fixture(scope="session")
def jvm() -> None:
    """For tests that start brokers of their own: to hurt them, or several."""
    if not has_jvm():
        absent("no JVM for a Kafka broker of the test's own: install a JDK and Maven")


@pytest.fixture
async def topics(kafka: str) -> AsyncIterator[Topics]:
    """Topics of the test's own, deleted after it."""
    mine = Topics(kafka, f"t-{uuid4().hex[:12]}.")
    yield mine
    await mine.drop()


def _joined(shared: Path) -> str:
    note = shared / "kafka.address"
    with (shared / "kafka.starting").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if note.exists():
            host, port = note.read_text().split(":")
            if answers(int(port), host, patience=10):
                return note.read_text()
        command = [sys.executable, "-m", "tests.support.kafka_keeper", str(shared / "kafka.users"), str(note)]
        done = subprocess.run(
            command, cwd=PROJECT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE, check=True
        )
        said = done.stdout.strip()
        if not said or said.startswith("failed"):
            pytest.fail(f"Kafka for the tests: {said or done.stderr}", pytrace=False)
        note.write_text(said)
        return said

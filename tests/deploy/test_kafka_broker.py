"""The broker that `deploy.kafka` starts: a real one, whole after every end, and gone with its parent."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from deploy import kafka
from deploy.kafka.jars import PROJECT
from deploy.kafka.ports import answers
from tests.deploy.talking import consume, count_passing, produce
from tests.support.kafka import Topics

PARENT = """
import sys, time, pathlib
from deploy import kafka
print(kafka.start(pathlib.Path(sys.argv[1]), quick=True).pid, flush=True)
time.sleep(600)
"""


@pytest.fixture(scope="module")
def broker(jvm: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[kafka.Broker]:
    """A broker with a further listener, whose clients it sends to the second of two ports."""
    port, advertised = kafka.free_ports(2)
    listener = kafka.Listener("PROXIED", port, advertised)
    started = kafka.start(tmp_path_factory.mktemp("broker"), listeners=[listener], quick=True)
    with kafka.stopped_after(started):
        yield started


async def test_it_gives_a_group_the_records_of_an_idempotent_producer_in_order_with_their_headers(
    topics: Topics,
) -> None:
    (topic,) = await topics.create("deals", partitions=3)
    await produce(topics.bootstrap, topic, range(300))
    records = await consume(topics.bootstrap, topic, 300, group=f"{topics.prefix}group")
    assert {record.partition for record in records} == {0, 1, 2}
    for key in {record.key for record in records}:
        numbers = [int(record.value) for record in records if record.key == key]
        assert numbers == [number for number in range(300) if str(number % 7).encode() == key]
    assert all(record.headers == (("ce_id", record.value),) for record in records)


async def test_a_group_goes_on_where_it_committed(topics: Topics) -> None:
    (topic,) = await topics.create("deals", partitions=1)
    group = f"{topics.prefix}group"
    await produce(topics.bootstrap, topic, range(10))
    await consume(topics.bootstrap, topic, 10, group=group)
    await produce(topics.bootstrap, topic, range(10, 20))
    records = await consume(topics.bootstrap, topic, 10, group=group)
    assert [int(record.value) for record in records] == list(range(10, 20))


async def test_its_data_outlives_a_stop_and_a_kill(jvm: None, tmp_path: Path) -> None:
    broker = await asyncio.to_thread(kafka.start, tmp_path, quick=True)
    try:
        (topic,) = await Topics(broker.bootstrap, "").create("deals", partitions=1)
        await produce(broker.bootstrap, topic, range(100))
        kafka.stop(broker)
        broker = await asyncio.to_thread(kafka.again, broker)
        await produce(broker.bootstrap, topic, range(100, 200))
        kafka.kill(broker)
        broker = await asyncio.to_thread(kafka.again, broker)
        records = await consume(broker.bootstrap, topic, 200)
    finally:
        kafka.kill(broker)
    assert [int(record.value) for record in records] == list(range(200))


async def test_clients_of_a_further_listener_come_back_through_its_advertised_port(broker: kafka.Broker) -> None:
    (listener,) = broker.node.listeners
    (topic,) = await Topics(broker.bootstrap, "").create("through-a-proxy", partitions=1)
    async with count_passing(listener.advertised, listener.port) as passed:
        await produce(f"127.0.0.1:{listener.port}", topic, range(10))
        assert passed() > 0
        direct = passed()
        await produce(broker.bootstrap, topic, range(10))
        assert passed() == direct


def test_a_paused_broker_hangs_until_it_is_resumed(broker: kafka.Broker) -> None:
    kafka.pause(broker)
    try:
        assert not answers(broker.node.port, patience=0.5)
    finally:
        kafka.resume(broker)
    assert answers(broker.node.port, patience=10)


def test_a_second_broker_in_the_same_folder_is_refused_and_the_first_goes_on(broker: kafka.Broker) -> None:
    properties = (broker.folder / "server.properties").read_text()
    with pytest.raises(kafka.KafkaError, match=f"Another broker works in {broker.folder}"):
        kafka.start(broker.folder)
    assert (broker.folder / "server.properties").read_text() == properties
    assert answers(broker.node.port, patience=10)


def test_it_is_gone_when_the_process_that_started_it_is_killed(jvm: None, tmp_path: Path) -> None:
    command = [sys.executable, "-c", PARENT, str(tmp_path)]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        started = psutil.Process(int(parent.stdout.readline()))
        assert any(each.name() == "java" for each in [started, *started.children()])
        assert os.getsid(started.pid) == started.pid
        everyone = [started, *started.children(recursive=True)]
        parent.kill()
    _, alive = psutil.wait_procs(everyone, timeout=10)
    assert alive == []


def test_a_taken_port_is_named_before_anything_starts(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(kafka.KafkaError, match=f"Port {port} is taken"):
            kafka.start(tmp_path, port=port)
    assert list(tmp_path.iterdir()) == []


def test_without_java_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(kafka.KafkaError, match="Kafka needs Java 17 or newer"):
        kafka.start(tmp_path / "new")


def test_a_java_home_without_java_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(kafka.KafkaError, match=f"JAVA_HOME is {tmp_path}"):
        kafka.start(tmp_path / "new")


def test_without_maven_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(kafka.KafkaError, match="Fetching Kafka needs Maven"):
        kafka.jars(tmp_path / "jars")

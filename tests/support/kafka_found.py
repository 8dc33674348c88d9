"""The ways to a broker for the tests, when none was named: Docker, or a JVM and Maven."""

import os
import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from deploy import kafka
from deploy.kafka.node import properties
from deploy.kafka.ports import answers
from deploy.kafka.programs import java

IMAGE = "apache/kafka:4.3.1"
SOCKET = Path("/var/run/docker.sock")
PATIENCE = 120.0
NOWHERE = "no Kafka broker: set SALESLOOP_TEST_KAFKA, start Docker, or install a JDK and Maven"

Way = Callable[[Path, ExitStack], str]


def ways() -> list[Way]:
    """What can be tried here, best first; each way starts a broker, leaves its end with the stack, and gives its address."""
    docker = os.environ.get("DOCKER_HOST") or SOCKET.exists()
    return ([in_docker] if docker else []) + ([on_a_jvm] if has_jvm() else [])


def started(folder: Path, held: ExitStack) -> str:
    """The address of a broker started the first way that works. Raises RuntimeError that names what failed."""
    failures = []
    for way in ways():
        try:
            return way(folder, held)
        except Exception as error:  # whatever keeps Docker from it, a JVM may still do
            failures.append(f"{way.__name__}: {error}")
    raise RuntimeError("; ".join(failures) or NOWHERE)


def on_a_jvm(folder: Path, held: ExitStack) -> str:
    """A broker from Kafka's own jars, its data in `folder`."""
    broker = kafka.start(folder, quick=True)
    held.callback(kafka.stop, broker)
    return broker.bootstrap


def in_docker(_folder: Path, held: ExitStack) -> str:
    """The same version with the same properties as `on_a_jvm`, in a container."""
    from testcontainers.core.container import DockerContainer

    port, controller = kafka.free_ports(2)
    node = kafka.Node(Path("/"), port, controller)
    container = DockerContainer(IMAGE).with_bind_ports(port, port)
    host = container.get_docker_client().host()
    inside = {
        "listeners": f"PLAINTEXT://0.0.0.0:{port},CONTROLLER://127.0.0.1:{controller}",
        "advertised.listeners": f"PLAINTEXT://{host}:{port}",
        "log.dirs": "/tmp/data",
    }
    for name, value in properties(node, [node], inside).items():
        container.with_env(f"KAFKA_{name.upper().replace('.', '_')}", value)
    held.callback(container.stop)
    container.start()
    deadline = time.monotonic() + PATIENCE
    while not answers(port, host):
        if time.monotonic() > deadline:
            raise TimeoutError(f"{IMAGE} does not answer after {PATIENCE:.0f} s")
        time.sleep(0.1)
    return f"{host}:{port}"


def has_jvm() -> bool:
    """Whether Java is here, and Kafka's jars or Maven to fetch them."""
    try:
        java()
    except kafka.KafkaError:
        return False
    return kafka.fetched() or shutil.which("mvn") is not None

"""A broker as a child of this process: started, paused, killed, started again, stopped; gone when this process is."""

import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from deploy.kafka import classes
from deploy.kafka.error import KafkaError, explained
from deploy.kafka.node import Listener, Node, properties, used_by
from deploy.kafka.ports import HOST, answers, check_free, free_ports
from deploy.kafka.storage import PROPERTIES, cluster_id, command, new_cluster_id, prepare

# The shell becomes the broker. The part it leaves behind waits for the end of our pipe, which comes when we close it or
# are killed, and then ends the group that both are in: while it lives, no other process can have that number.
OUTLIVE_NOBODY = 'exec 3<&0 </dev/null; { read -r _ <&3; kill -KILL 0; } & exec "$@" 3<&-'
LOG, OUT = "kafka.log", "kafka.out"
PATIENCE = 60.0
NOTING = 30.0


@dataclass(frozen=True, slots=True)
class Broker:
    """A node that was started; what was killed or stopped is started by `again`, which gives a new value."""

    node: Node
    process: "subprocess.Popen[bytes]" = field(repr=False, compare=False)
    log_from: int = field(repr=False, compare=False)

    @property
    def bootstrap(self) -> str:
        """The address for clients."""
        return f"{HOST}:{self.node.port}"

    @property
    def pid(self) -> int:
        """The number of its process, which leads a session of its own."""
        return self.process.pid

    @property
    def folder(self) -> Path:
        """Where its data, its properties and its kafka.log are."""
        return self.node.folder


def start(
    folder: Path,
    *,
    port: int = 0,
    controller_port: int = 0,
    listeners: Sequence[Listener] = (),
    more: Mapping[str, str] | None = None,
    heap: str = "512m",
    quick: bool = False,
) -> Broker:
    """Start a cluster of one node in `folder`, new or with what an earlier one left there; returns when it answers.

    Port 0 takes a free one; `more` are further properties of Kafka's; `quick` starts with half the work, and does less
    in the long run. Raises KafkaError.
    """
    free = free_ports(2, besides=[port, controller_port, *used_by(listeners)])
    node = Node(folder.absolute(), port or free[0], controller_port or free[1], 1, tuple(listeners), heap, quick)
    for each in node.ports:
        check_free(each)
    prepare(node.folder, properties(node, [node], more or {}), cluster_id(node.folder) or new_cluster_id())
    return again_all([node])[0]


def again(broker: Broker) -> Broker:
    """Start a broker that was stopped or killed once more, with its ports and data; returns when it answers."""
    return again_all([broker.node])[0]


def again_all(nodes: Sequence[Node]) -> tuple[Broker, ...]:
    """Start prepared nodes together and return when each answers; if one does not, none is left. Raises KafkaError."""
    begun: list[Broker] = []
    try:
        for node in nodes:
            for port in node.ports:
                check_free(port)
            begun.append(_launch(node))
        deadline = time.monotonic() + PATIENCE
        for broker in begun:
            _await_answer(broker, deadline)
    except BaseException:
        for broker in begun:
            kill(broker)
        raise
    return tuple(begun)


def stop(*brokers: Broker, patience: float = 10.0) -> None:
    """End brokers in order, hard after `patience` seconds in all; stopping twice does nothing.

    The last nodes of a cluster can end hard only: in order, a broker asks the majority of controllers for leave.
    """
    for broker in brokers:
        resume(broker)
        broker.process.terminate()
    deadline = time.monotonic() + patience + (0 if classes.using() else NOTING)
    for broker in brokers:
        try:
            broker.process.wait(max(0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            kill(broker)
        _forget(broker)
        classes.keep(broker.folder)


def kill(broker: Broker) -> None:
    """End the broker as a crash would (SIGKILL); returns when it is gone."""
    broker.process.kill()
    _forget(broker)
    classes.discard(broker.folder)


def pause(broker: Broker) -> None:
    """Let the broker hang (SIGSTOP): its connections stay open and nothing answers."""
    broker.process.send_signal(signal.SIGSTOP)


def resume(broker: Broker) -> None:
    """Let a paused broker go on."""
    broker.process.send_signal(signal.SIGCONT)


@contextmanager
def stopped_after(*brokers: Broker) -> Iterator[None]:
    """Stop the brokers after the block, whatever happened in it."""
    try:
        yield
    finally:
        stop(*brokers)


def _launch(node: Node) -> Broker:
    options = classes.using() or classes.noting(node.folder)
    run = command("kafka.Kafka", PROPERTIES, heap=node.heap, quick=node.quick, options=options)
    log = node.folder / LOG
    log_from = log.stat().st_size if log.exists() else 0
    with (node.folder / OUT).open("wb") as out:
        process = subprocess.Popen(  # noqa: S603
            ["/bin/sh", "-c", OUTLIVE_NOBODY, "kafka", *run],
            cwd=node.folder,
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    return Broker(node, process, log_from)


def _await_answer(broker: Broker, deadline: float) -> None:
    while not answers(broker.node.port):
        if broker.process.poll() is not None:
            raise explained(_said(broker), broker.folder)
        if time.monotonic() > deadline:
            raise KafkaError(
                f"The broker in {broker.folder} does not answer after {PATIENCE:.0f} s. See its kafka.log."
            )
        time.sleep(0.05)


def _forget(broker: Broker) -> None:
    broker.process.wait()
    assert broker.process.stdin is not None
    broker.process.stdin.close()


def _said(broker: Broker) -> str:
    with suppress(FileNotFoundError), (broker.folder / LOG).open("rb") as log:
        log.seek(broker.log_from)
        return log.read().decode(errors="replace") + (broker.folder / OUT).read_text(errors="replace")
    return (broker.folder / OUT).read_text(errors="replace")

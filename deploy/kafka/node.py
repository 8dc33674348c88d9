"""One node of a cluster, controller and broker at once, and its server.properties."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from deploy.kafka.ports import HOST


@dataclass(frozen=True, slots=True)
class Listener:
    """A further way to the broker: clients that come in at `port` are told to come back at `advertised`.

    A proxy that listens on `advertised` and passes on to `port` stays between such clients and the broker.
    """

    name: str
    port: int
    advertised: int


@dataclass(frozen=True, slots=True)
class Node:
    """What one node is to be; `folder` holds its data, its properties and its log."""

    folder: Path
    port: int
    controller_port: int
    number: int = 1
    listeners: tuple[Listener, ...] = ()
    heap: str = "512m"
    quick: bool = False

    @property
    def ports(self) -> tuple[int, ...]:
        """Every port it binds."""
        return (self.port, self.controller_port, *(each.port for each in self.listeners))


def used_by(listeners: Iterable[Listener]) -> list[int]:
    """The ports of listeners and of what stands before them."""
    return [port for each in listeners for port in (each.port, each.advertised)]


def properties(node: Node, cluster: Sequence[Node], more: Mapping[str, str]) -> dict[str, str]:
    """The node's server.properties; `more` overrides. Nothing expires, and no topic makes itself.

    Few partitions of internal topics and short waits, because a developer's or a test's broker starts and ends often.
    """
    replicas, at_least = str(min(3, len(cluster))), str(min(2, len(cluster)))
    bound = {"PLAINTEXT": node.port, **{each.name: each.port for each in node.listeners}}
    advertised = {"PLAINTEXT": node.port, **{each.name: each.advertised for each in node.listeners}}
    return {
        "node.id": str(node.number),
        "process.roles": "broker,controller",
        "controller.quorum.voters": ",".join(f"{each.number}@{HOST}:{each.controller_port}" for each in cluster),
        "controller.listener.names": "CONTROLLER",
        "inter.broker.listener.name": "PLAINTEXT",
        "listeners": _addresses({**bound, "CONTROLLER": node.controller_port}),
        "advertised.listeners": _addresses(advertised),
        "listener.security.protocol.map": ",".join(f"{name}:PLAINTEXT" for name in (*bound, "CONTROLLER")),
        "log.dirs": "data",
        "log.retention.ms": "-1",
        "log.cleaner.dedupe.buffer.size": str(8 * 1024 * 1024),
        "auto.create.topics.enable": "false",
        "default.replication.factor": replicas,
        "min.insync.replicas": at_least,
        "offsets.topic.replication.factor": replicas,
        "offsets.topic.num.partitions": "4",
        "transaction.state.log.replication.factor": replicas,
        "transaction.state.log.min.isr": at_least,
        "transaction.state.log.num.partitions": "4",
        "share.coordinator.state.topic.replication.factor": replicas,
        "share.coordinator.state.topic.min.isr": at_least,
        "share.coordinator.state.topic.num.partitions": "4",
        "group.initial.rebalance.delay.ms": "0",
        "group.min.session.timeout.ms": "1000",
        "broker.heartbeat.interval.ms": "400",
        "broker.session.timeout.ms": "2000" if len(cluster) == 1 else "4000",
        **more,
    }


def _addresses(ports: Mapping[str, int]) -> str:
    return ",".join(f"{name}://{HOST}:{port}" for name, port in ports.items())

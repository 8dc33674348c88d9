"""Several brokers that are one cluster, for what a single one cannot show: the loss of a node."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from deploy.kafka.broker import Broker, again_all
from deploy.kafka.node import Listener, Node, properties, used_by
from deploy.kafka.ports import check_free, free_ports
from deploy.kafka.storage import cluster_id, new_cluster_id, prepare


def start_cluster(
    folder: Path,
    count: int = 3,
    *,
    ports: Sequence[int] = (),
    listeners: Sequence[Sequence[Listener]] = (),
    more: Mapping[str, str] | None = None,
    heap: str = "256m",
    quick: bool = False,
) -> tuple[Broker, ...]:
    """Start `count` nodes in folders of their own below `folder`, 1, 2, 3, …; returns when each answers.

    `ports` and `listeners` are given per node or not at all; what is not given is free. Everything has three replicas,
    of which two must be there for a write, so one node may be lost. Raises KafkaError.
    """
    free = free_ports(2 * count, besides=[*ports, *(port for each in listeners for port in used_by(each))])
    nodes = [
        Node(
            folder=folder.absolute() / str(number),
            number=number,
            port=ports[number - 1] if ports else free[2 * number - 1],
            controller_port=free[2 * number - 2],
            listeners=tuple(listeners[number - 1]) if listeners else (),
            heap=heap,
            quick=quick,
        )
        for number in range(1, count + 1)
    ]
    for port in (port for node in nodes for port in node.ports):
        check_free(port)
    cluster = next((known for node in nodes if (known := cluster_id(node.folder))), None) or new_cluster_id()
    with ThreadPoolExecutor() as threads:
        list(threads.map(lambda node: prepare(node.folder, properties(node, nodes, more or {}), cluster), nodes))
    return again_all(nodes)


def bootstrap(brokers: Sequence[Broker]) -> str:
    """The addresses of all brokers, as clients want them."""
    return ",".join(each.bootstrap for each in brokers)

"""A real Kafka broker, or several, on a machine with a JVM and no Docker: for development and for the tests."""

from deploy.kafka.broker import Broker, again, kill, pause, resume, start, stop, stopped_after
from deploy.kafka.cluster import bootstrap, start_cluster
from deploy.kafka.error import KafkaError
from deploy.kafka.jars import fetched, jars
from deploy.kafka.node import Listener, Node
from deploy.kafka.ports import free_ports

__all__ = [
    "Broker",
    "KafkaError",
    "Listener",
    "Node",
    "again",
    "bootstrap",
    "fetched",
    "free_ports",
    "jars",
    "kill",
    "pause",
    "resume",
    "start",
    "start_cluster",
    "stop",
    "stopped_after",
]

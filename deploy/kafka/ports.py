"""TCP ports on the loopback: free ones, taken ones, and those where a broker answers."""

import random
import socket
import struct
from collections.abc import Collection

from deploy.kafka.error import KafkaError

HOST = "127.0.0.1"
# Below the ports that systems lend to outgoing connections: a broker that is down for a while finds its own free again.
RANGE = range(20_000, 32_000)
API_VERSIONS = struct.pack(">ihhih", 10, 18, 0, 1, -1)  # length; key, version, correlation; no client id


def free_ports(count: int, besides: Collection[int] = ()) -> tuple[int, ...]:
    """So many different ports that nobody listens on now, none of them one of `besides`."""
    found: set[int] = set()
    while len(found) < count:
        port = random.SystemRandom().choice(RANGE)
        if port not in besides and is_free(port):
            found.add(port)
    return tuple(found)


def is_free(port: int) -> bool:
    """Whether a broker could listen on the port."""
    with socket.socket() as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((HOST, port))
        except OSError:
            return False
    return True


def check_free(port: int) -> None:
    """Raises KafkaError when a program listens on the port."""
    if not is_free(port):
        raise KafkaError(f"Port {port} is taken. Stop the program that listens there, or choose another port.")


def answers(port: int, host: str = HOST, patience: float = 1.0) -> bool:
    """Whether a broker on the port answers a request in `patience` seconds; it does once it is in its cluster."""
    try:
        with socket.create_connection((host, port), patience) as connection:
            connection.settimeout(patience)
            connection.sendall(API_VERSIONS)
            answer = connection.recv(10, socket.MSG_WAITALL)
    except OSError:
        return False
    return len(answer) == 10 and struct.unpack(">iih", answer)[1:] == (1, 0)

"""Which processes there are and where each of them is, out of what the compose file says."""

import os
import sys
from collections.abc import Iterator, Mapping

from deploy.kafka import free_ports
from deploy.kafka.ports import HOST
from deploy.local.composed import Composed, composed, program
from deploy.local.error import LocalError
from deploy.local.supervised import Planned

GATEWAY, POSTGRES, KAFKA = "gateway", "postgres", "kafka"
PORTS = ("SALESLOOP_PORT", "SALESLOOP_WORKER_PORT")
REPLACED = {POSTGRES, KAFKA}
Places = Mapping[str, tuple[int, ...]]


def places(services: Mapping[str, Composed], scale: Mapping[str, int], besides: list[int]) -> Places:
    """A port for each process of each service of ours. Raises LocalError for a name that the file does not have."""
    ours = [service for service in services.values() if service.ours]
    for name in scale:
        if name not in {service.name for service in ours}:
            raise LocalError(f"there is no {name} to scale; there are {', '.join(service.name for service in ours)}.")
    counts = {service.name: scale.get(service.name, service.replicas) for service in ours}
    ports = iter(free_ports(sum(counts.values()), besides))
    return {name: tuple(next(ports) for _ in range(count)) for name, count in counts.items()}


def variables(at: Places) -> dict[str, str]:
    """What the file's own variables are here: where the gateway finds each service's processes."""
    found = {}
    for name, ports in at.items():
        if name.startswith("serve-"):
            service = name.removeprefix("serve-").upper()
            found[f"SALESLOOP_GATEWAY_{service}"] = " ".join(f"{HOST}:{port}" for port in ports)
    return found


def plan(given: Mapping[str, str], at: Places, port: int) -> Iterator[tuple[Composed, list[Planned]]]:
    """Every service of the file but PostgreSQL and Kafka, with its processes; `given` are the file's variables."""
    for service in composed({**given, **variables(at)}).values():
        if service.name == GATEWAY:
            yield service, [_planned(service, service.name, (str(program(service.command[0])),), 1, port)]
        elif service.ours:
            salesloop = (sys.executable, "-m", "services", service.command[0])
            names = [(number, f"{service.name}-{number}") for number in range(1, len(at[service.name]) + 1)]
            yield service, [_planned(service, n, salesloop, 1, at[service.name][i - 1]) for i, n in names]
        elif service.name not in REPLACED:
            raise LocalError(f"nothing here takes the place of the image of {service.name}.")


def _planned(service: Composed, name: str, starts: tuple[str, ...], skipped: int, port: int) -> Planned:
    """The process with what stands for the image's program, and with this machine's places for the container's."""
    arguments = (service.files.get(each, each) for each in service.command[skipped:])
    environment = {key: value for key, value in os.environ.items() if not key.startswith("SALESLOOP_")}
    environment |= {**service.environment, "SALESLOOP_HOST": HOST}
    environment |= {key: str(port) for key in PORTS if key in service.environment}
    return Planned(name, (*starts, *arguments), environment, service.restart, service.patience)

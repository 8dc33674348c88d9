"""The kinds of fault: each says what is drawn from the seed for it, and does it to a running system."""

from collections.abc import Mapping

from tests.faults.kinds import broker, clients, database, flow, network, processes
from tests.faults.kinds.kind import Kind
from tests.faults.system import disk, faketime

KINDS: Mapping[str, Kind] = {
    kind.name: kind for module in (processes, database, network, broker, clients, flow) for kind in module.KINDS
}


def possible(brokers: int) -> list[str]:
    """The names of the kinds that this machine lets happen with so many brokers."""
    has_disk, has_clock = disk.can_be_made(), faketime.can_be_had()
    return sorted(
        name
        for name, kind in KINDS.items()
        if kind.brokers <= brokers and (has_disk or not kind.disk) and (has_clock or not kind.clock)
    )

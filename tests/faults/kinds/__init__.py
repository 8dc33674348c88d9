"""The kinds of fault: each says what is drawn from the seed for it, and does it to a running system."""

from collections.abc import Mapping

from tests.faults.kinds import broker, clients, database, flow, network, processes
from tests.faults.kinds.kind import Kind

KINDS: Mapping[str, Kind] = {
    kind.name: kind for module in (processes, database, network, broker, clients, flow) for kind in module.KINDS
}

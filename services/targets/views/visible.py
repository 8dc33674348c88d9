"""Which nodes of a target somebody sees."""

from typing import NamedTuple
from uuid import UUID

from shared.contracts.targets import Node
from shared.web.read.reading import Reading


class Visible(NamedTuple):
    """The people and units whose targets the caller sees; `people` None: everything, drafts and amounts too."""

    people: frozenset[UUID] | None
    units: frozenset[UUID]

    def shows(self, node: Node) -> bool:
        """Whether a node is among them."""
        if self.people is None:
            return True
        return node.node_id in (self.people if node.kind == "person" else self.units)


def visible(reader: Reading) -> Visible:
    """What the caller sees: persons within reach, and units at or below the caller's own or one the caller manages."""
    reach = reader.reach()
    if reach.people is None:
        return Visible(None, frozenset())
    organisation = reader.exchange.running.authority.now
    return Visible(reach.people, organisation.units_reached(reader.actor.employee_id, reach.scope))

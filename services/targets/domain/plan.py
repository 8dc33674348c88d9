"""How a target is to be divided: months, product lines and nodes with their weights."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from shared.contracts.targets import Node
from shared.decider import Refused

WeighedBy = Literal["equal", "given", "last_year"]
EQUAL_QUARTERS = (1, 1, 1, 1)
MOST_NODES = 1_000
MOST_LINES = 50
MOST_LEAVES = 5_000
GREATEST_WEIGHT = 2**53 - 1


@dataclass(frozen=True, slots=True)
class LineWeight:
    product_line_id: UUID
    weight: int


@dataclass(frozen=True, slots=True)
class NodeWeight:
    """A node and its weight among the nodes of the same parent; the root's weight does not matter."""

    node: Node
    weight: int
    weighed_by: WeighedBy


@dataclass(frozen=True, slots=True)
class Plan:
    """`months` are 4 weights (of quarters, each divided equally over its months) or 12.

    Without `lines` cells have no product line. `nodes` stand parents first; the first is the root.
    """

    months: tuple[int, ...]
    lines: tuple[LineWeight, ...]
    nodes: tuple[NodeWeight, ...]


@dataclass(frozen=True, slots=True)
class Recut:
    """What a revision changes of a plan; None stays."""

    months: tuple[int, ...] | None = None
    lines: tuple[LineWeight, ...] | None = None
    nodes: tuple[NodeWeight, ...] | None = None

    def of(self, plan: Plan) -> Plan:
        """The plan that holds from now on. Raises Refused."""
        return checked(
            Plan(
                plan.months if self.months is None else self.months,
                plan.lines if self.lines is None else self.lines,
                plan.nodes if self.nodes is None else self.nodes,
            )
        )


def checked(plan: Plan) -> Plan:
    """The plan, if it can be drawn. Raises Refused with the field at fault."""
    if len(plan.months) not in {4, 12}:
        raise Refused(
            "months_not_4_or_12", "Give 4 weights, of quarters, or 12, of months.", kind="invalid", pointer="/months"
        )
    _weights(plan.months, "/months")
    _weights([line.weight for line in plan.lines], "/product_lines")
    _weights([node.weight for node in plan.nodes], "/nodes")
    if len({line.product_line_id for line in plan.lines}) != len(plan.lines):
        raise Refused(
            "product_line_repeated", "A product line has one weight.", kind="invalid", pointer="/product_lines"
        )
    if len(plan.lines) > MOST_LINES or len(plan.nodes) > MOST_NODES or len(plan.lines) * len(plan.nodes) > MOST_LEAVES:
        detail = f"At most {MOST_NODES} nodes, {MOST_LINES} product lines, and {MOST_LEAVES} of both multiplied."
        values = {"nodes": MOST_NODES, "lines": MOST_LINES, "leaves": MOST_LEAVES}
        raise Refused("plan_too_large", detail, kind="invalid", values=values)
    known: set[UUID | None] = {None}
    for number, weighed in enumerate(plan.nodes):
        node = weighed.node
        if node.node_id in known or node.parent_id not in known or (node.parent_id is None) != (number == 0):
            raise Refused("not_a_tree", "Nodes must form one tree below one root.", kind="invalid", pointer="/nodes")
        known.add(node.node_id)
    if not plan.nodes:
        raise Refused("not_a_tree", "There is no unit to give the target to.", kind="invalid", pointer="/nodes")
    return plan


def _weights(weights: Sequence[int], pointer: str) -> None:
    if any(not 0 <= weight <= GREATEST_WEIGHT for weight in weights):
        raise Refused(
            "weight_out_of_range", "Weights are whole numbers of at least 0.", kind="invalid", pointer=pointer
        )
    if weights and not any(weights):
        raise Refused("weights_all_zero", "One weight at least must be more than 0.", kind="invalid", pointer=pointer)

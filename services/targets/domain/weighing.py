"""From the organisation to the nodes of a target: who carries a part of it, and how much each weighs among siblings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from services.targets.domain.plan import NodeWeight, WeighedBy
from shared.contracts.targets import Node, NodeKind
from shared.decider import Refused

LEVELS: tuple[NodeKind, ...] = ("company", "region", "team", "person")
CARRIERS = frozenset({"sales_rep", "account_manager"})
NOBODY: Mapping[UUID, int] = {}


def weigh(
    members: Iterable[tuple[Node, str]],
    *,
    by: WeighedBy = "equal",
    given: Mapping[UUID, int] = NOBODY,
    last_year: Mapping[UUID, int] = NOBODY,
    depth: NodeKind = "person",
) -> tuple[NodeWeight, ...]:
    """The company's tree down to `depth`, parents first; `members` are units, and people with their posts.

    Sellers carry a target, others when a weight is `given` them. Siblings of whom one has a given weight need one each;
    siblings without any, and those of whom nobody attained anything last year, weigh the same. Raises Refused.
    """
    below: defaultdict[UUID | None, list[Node]] = defaultdict(list)
    for node, post in members:
        carries = node.kind != "person" or post in CARRIERS or node.node_id in given
        if carries and LEVELS.index(node.kind) <= LEVELS.index(depth):
            below[node.parent_id].append(node)
    weights = last_year if by == "last_year" else given if by == "given" else NOBODY
    nodes = tuple(_branch(below, below[None][:1], weights, by))
    if unknown := given.keys() - {weighed.node.node_id for weighed in nodes}:
        detail, values = f"{min(unknown)} is not in the organisation on that day.", {"id": min(unknown)}
        raise Refused("node_unknown", detail, kind="invalid", pointer="/nodes", values=values)
    return nodes


def _branch(
    below: Mapping[UUID | None, list[Node]], siblings: Sequence[Node], weights: Mapping[UUID, int], by: WeighedBy
) -> Iterator[NodeWeight]:
    """The siblings, each followed by what stands below it."""
    weighed = any(node.node_id in weights and (by == "given" or weights[node.node_id] > 0) for node in siblings)
    for node in sorted(siblings, key=lambda node: (LEVELS.index(node.kind), node.name or "", node.node_id)):
        if not weighed:
            yield NodeWeight(node, 1, "equal")
        elif by == "given" and node.node_id not in weights:
            detail, values = f"Siblings of {node.node_id} have weights, it has none.", {"id": node.node_id}
            raise Refused("weight_missing", detail, kind="invalid", pointer="/nodes", values=values)
        else:
            yield NodeWeight(node, max(0, weights.get(node.node_id, 0)), by)
        yield from _branch(below, below.get(node.node_id, ()), weights, by)

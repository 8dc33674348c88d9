"""A yearly target of one measure, from its amount through its breakdown to publication and revisions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from services.targets.domain.amount import assigned, unit_of
from services.targets.domain.plan import Plan, Recut, checked
from services.targets.domain.revision import changes, check_start, place
from services.targets.domain.spread import Drawn, draw, root_cells
from shared.contracts.targets import Cell, Node, TargetPublished, TargetRevised, Unit
from shared.decider import Claim, Noun, Refused

# commands


@dataclass(frozen=True, slots=True)
class SetTarget:
    """`amount` is minor units of `currency`, or a count; `padding_bp` is what is given out on top of it, visibly."""

    year: int
    measure: str
    amount: int
    padding_bp: int
    currency: str


@dataclass(frozen=True, slots=True)
class ChangeAmount:
    amount: int
    padding_bp: int


@dataclass(frozen=True, slots=True)
class BreakDown:
    plan: Plan


@dataclass(frozen=True, slots=True)
class PublishTarget:
    published_on: date
    today: date


@dataclass(frozen=True, slots=True)
class ReviseTarget:
    """What is not given stays: amount, padding, the months' proportions, product lines, nodes."""

    effective_from: date
    reason: str
    today: date
    amount: int | None = None
    padding_bp: int | None = None
    recut: Recut = field(default_factory=Recut)


Command = SetTarget | ChangeAmount | BreakDown | PublishTarget | ReviseTarget


# private events; TargetPublished and TargetRevised are shared.contracts


@dataclass(frozen=True, slots=True)
class TargetSet:
    year: int
    measure: str
    unit: Unit
    currency: str | None
    amount: int
    padding_bp: int


@dataclass(frozen=True, slots=True)
class TargetAmountChanged:
    amount: int
    padding_bp: int


@dataclass(frozen=True, slots=True)
class TargetBrokenDown:
    """The plan; one NodeTargetDrafted per node follows."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class NodeTargetDrafted:
    node: Node
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class TargetRevisionDecided:
    """Why, and the plan from now on; one TargetRevised per node whose cells change follows."""

    reason: str
    effective_from: date
    amount: int
    padding_bp: int
    plan: Plan
    target_version: int


# state


@dataclass(frozen=True, slots=True)
class Target:
    """`nodes` by node and parent: somebody who changed teams keeps the past months below the old one."""

    status: Literal["new", "draft", "published"] = "new"
    year: int = 0
    measure: str = ""
    unit: Unit = "money"
    currency: str | None = None
    amount: int = 0
    padding_bp: int = 0
    plan: Plan | None = None
    nodes: Mapping[str, Drawn] = field(default_factory=dict)
    target_version: int = 0
    published_on: date | None = None
    revised_from: date | None = None


# decide


def decide(command: Command, state: Target) -> Sequence[Any]:
    """The events of `command`, none when it is already so. Raises Refused."""
    match command, state.status:
        case SetTarget(year, measure, amount, padding_bp, currency), "new":
            unit = unit_of(measure)
            assigned(amount, padding_bp)
            return [TargetSet(year, measure, unit, currency if unit == "money" else None, amount, padding_bp)]
        case ChangeAmount(amount, padding_bp), "draft":
            total = assigned(amount, padding_bp)
            if (amount, padding_bp) == (state.amount, state.padding_bp):
                return []
            return [TargetAmountChanged(amount, padding_bp), *_drafted(total, state.year, state.plan)]
        case BreakDown(plan), "draft":
            if plan == state.plan:
                return []
            total = assigned(state.amount, state.padding_bp)
            return [TargetBrokenDown(plan), *_drafted(total, state.year, checked(plan))]
        case PublishTarget(on, today), "draft" if state.nodes:
            if on > today:
                detail, values = "Publish it on that day.", {"day": on}
                raise Refused("date_in_future", detail, kind="invalid", pointer="/published_on", values=values)
            return [_published(state, drawn, on) for drawn in state.nodes.values()]
        case PublishTarget(), "published":
            return []
        case ReviseTarget(), "published" if state.plan:
            return list(_revision(command, state, state.plan))
        case ((SetTarget() | ChangeAmount() | BreakDown() | PublishTarget() | ReviseTarget()), _):
            raise _refusal(state)


def _refusal(state: Target) -> Refused:
    match state.status:
        case "new":
            return Refused("target_not_found", "There is no such target.", kind="missing")
        case "draft":
            return Refused("not_yet", "A draft is broken down, then published; only then can it be revised.")
        case "published":
            return Refused("already_published", "A published target is never edited; revise it.")


def _drafted(total: int, year: int, plan: Plan | None) -> Iterator[NodeTargetDrafted]:
    if plan is not None:
        for node, cells in draw(root_cells(total, year, plan), plan.nodes):
            yield NodeTargetDrafted(node, cells)


def _published(state: Target, drawn: Drawn, on: date) -> TargetPublished:
    return TargetPublished(drawn.node, state.year, state.measure, state.unit, state.currency, drawn.cells, 1, on)


def _revision(command: ReviseTarget, state: Target, held: Plan) -> Iterator[TargetRevisionDecided | TargetRevised]:
    """The decision and what it changes, node by node, not before it was published; nothing when it changes nothing."""
    start, recut = command.effective_from, command.recut
    check_start(start, today=command.today, year=state.year, revised_from=state.revised_from)
    amount = state.amount if command.amount is None else command.amount
    padding_bp = state.padding_bp if command.padding_bp is None else command.padding_bp
    plan, total = recut.of(held), assigned(amount, padding_bp)
    if (amount, padding_bp, plan) == (state.amount, state.padding_bp, held):
        return
    found = changes(list(state.nodes.values()), total, plan, start, keep_months=recut.months is None)
    number, since = state.target_version + 1, max(start, state.published_on or start)
    yield TargetRevisionDecided(command.reason, start, amount, padding_bp, plan, number)
    for node, before, after in found:
        yield TargetRevised(node, state.year, state.measure, state.unit, state.currency, before, after, number, since)


# evolve


def evolve(state: Target, event: Any) -> Target:
    """The state after `event`."""
    match event:
        case TargetSet(year, measure, unit, currency, amount, padding_bp):
            return Target("draft", year, measure, unit, currency, amount, padding_bp)
        case TargetAmountChanged(amount, padding_bp):
            return replace(state, amount=amount, padding_bp=padding_bp)
        case TargetBrokenDown(plan):
            return replace(state, plan=plan, nodes={})
        case NodeTargetDrafted(node, cells):
            return _with(state, node, cells)
        case TargetPublished():
            return replace(state, status="published", target_version=1, published_on=event.published_on)
        case TargetRevisionDecided(_, start, amount, padding_bp, plan, number):
            state = replace(state, amount=amount, padding_bp=padding_bp, plan=plan)
            return replace(state, target_version=number, revised_from=start)
        case TargetRevised():
            return _with(state, event.node, event.cells_after)
    return state


def _with(state: Target, node: Node, cells: tuple[Cell, ...]) -> Target:
    return replace(state, nodes={**state.nodes, place(node): Drawn(node, cells)})


def claims(event: Any) -> Iterable[Claim]:
    """There is one target of a measure and year."""
    return (Claim("target.year_measure", f"{event.year}/{event.measure}"),) if isinstance(event, TargetSet) else ()


def occurred_on(event: Any) -> date | None:
    """The day it was published; anything else happens the day it is recorded."""
    return event.published_on if isinstance(event, TargetPublished) else None


TARGET = Noun(
    name="target",
    initial=Target(),
    decide=decide,
    evolve=evolve,
    events=(
        TargetSet,
        TargetAmountChanged,
        TargetBrokenDown,
        NodeTargetDrafted,
        TargetRevisionDecided,
        TargetPublished,
        TargetRevised,
    ),
    claims=claims,
    occurred_on=occurred_on,
)

"""Path and body to command; no rules."""

from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from services.targets.domain.plan import EQUAL_QUARTERS, LineWeight, NodeWeight, Plan, Recut
from services.targets.domain.revision import place
from services.targets.domain.target import (
    TARGET,
    BreakDown,
    ChangeAmount,
    PublishTarget,
    ReviseTarget,
    SetTarget,
    Target,
)
from services.targets.domain.weighing import weigh
from services.targets.views import answers
from services.targets.views.attainment.credits import actuals
from services.targets.views.body import Branch, Head, tree_body
from services.targets.views.bounds import Bounds
from services.targets.views.organisation import members_on
from shared.contracts.targets import NodeKind
from shared.ids import new_id
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, BasisPoints, BusinessDate, Minor, Text

router = APIRouter(tags=["targets"])
Weight = Annotated[int, Field(ge=0, le=2**53 - 1)]
EVER = datetime(9999, 1, 1, tzinfo=UTC)
Months = Literal["equal"] | Annotated[list[Weight], Field(min_length=4, max_length=12)]


class SetTargetBody(BaseModel):
    model_config = WIRE

    year: Annotated[int, Field(ge=1970, le=2100)]
    measure: Annotated[str, Text(50)]
    amount: Minor
    """Minor units of the company's currency, or a count."""
    padding_bp: BasisPoints = 0


class ChangeAmountBody(BaseModel):
    model_config = WIRE

    amount: Minor
    padding_bp: BasisPoints = 0


class ProductLineBody(BaseModel):
    model_config = WIRE

    product_line_id: UUID
    weight: Weight


class NodesBody(BaseModel):
    model_config = WIRE

    by: Literal["equal", "given", "last_year"] = "equal"
    weights: Annotated[dict[UUID, Weight], Field(max_length=1000)] = {}
    depth: NodeKind = "person"


class BreakDownBody(BaseModel):
    model_config = WIRE

    as_of: BusinessDate | None = None
    """The day of the organisation; by default today, or the day of the year nearest to it."""
    months: Months = "equal"
    """4 weights of quarters, or 12 of months."""
    product_lines: Annotated[list[ProductLineBody], Field(max_length=50)] = []
    nodes: NodesBody = NodesBody()


class PublishBody(BaseModel):
    model_config = WIRE

    published_on: BusinessDate | None = None


class ReviseBody(BaseModel):
    model_config = WIRE

    effective_from: BusinessDate
    """The first day of a month that is not over."""
    reason: Annotated[str, Text(500), Field(examples=["A product line is new."])]
    amount: Minor | None = None
    padding_bp: Annotated[BasisPoints | None, Field(examples=[0])] = None
    months: Months | None = None
    product_lines: Annotated[list[ProductLineBody], Field(max_length=50)] | None = None
    nodes: NodesBody | None = None
    as_of: BusinessDate | None = None


def represent(id: UUID, state: Target, version: int) -> dict[str, Any]:
    """The target with its tree."""
    head = Head(
        state.year,
        state.measure,
        state.unit,
        state.currency,
        state.amount,
        state.padding_bp,
        state.status,
        state.target_version,
        state.published_on,
    )
    plan = state.plan.nodes if state.plan else ()
    weights = {place(weighed.node): weighed for weighed in plan}
    branches = (
        Branch(node, weighed.weight, weighed.weighed_by, cells)
        if (weighed := weights.get(key))
        else Branch(node, cells=cells)
        for key, (node, cells) in state.nodes.items()
    )
    return tree_body(id, version, head, branches)


@router.post("/targets", operation_id="setTarget", response_model=answers.TargetTree, status_code=201)
async def set_target(body: SetTargetBody, call: Command) -> Response:
    """A yearly target as a draft; there is one of each measure and year (409 `year_measure_taken`)."""
    command = SetTarget(body.year, body.measure, body.amount, body.padding_bp, call.currency)
    return await call.handle(TARGET, new_id(), command, represent, status=201)


@router.post("/targets/{target_id}/set-amount", operation_id="changeTargetAmount", response_model=answers.TargetTree)
async def change_amount(target_id: UUID, body: ChangeAmountBody, call: Command) -> Response:
    """Another amount for a draft; what was broken down is drawn again by the same weights. Asks for If-Match."""
    command = ChangeAmount(body.amount, body.padding_bp)
    return await call.handle(TARGET, target_id, command, represent, overwrites=True)


@router.post("/targets/{target_id}/break-down", operation_id="breakDownTarget", response_model=answers.TargetTree)
async def break_down(target_id: UUID, body: BreakDownBody, call: Command) -> Response:
    """Divide a draft by quarter and month, product line, region, team and person.

    Again replaces what was there, so that it asks for If-Match.
    """
    nodes = await _nodes(call, target_id, body.nodes, body.as_of)
    plan = Plan(_months(body.months), _lines(body.product_lines), nodes)
    return await call.handle(TARGET, target_id, BreakDown(plan), represent, overwrites=True)


@router.post("/targets/{target_id}/publish", operation_id="publishTarget", response_model=answers.TargetTree)
async def publish(target_id: UUID, body: PublishBody, call: Command) -> Response:
    """Announce a draft: one event for each node; after that it is never edited."""
    return await call.handle(TARGET, target_id, PublishTarget(body.published_on or call.today, call.today), represent)


@router.post("/targets/{target_id}/revise", operation_id="reviseTarget", response_model=answers.TargetTree)
async def revise(target_id: UUID, body: ReviseBody, call: Command) -> Response:
    """Change a published target from a month on; months before it keep theirs, what is not given stays.

    A revision does not begin before the last one (422 `before_last_revision`).
    """
    recut = Recut(
        None if body.months is None else _months(body.months),
        None if body.product_lines is None else _lines(body.product_lines),
        None if body.nodes is None else await _nodes(call, target_id, body.nodes, body.as_of or body.effective_from),
    )
    command = ReviseTarget(body.effective_from, body.reason, call.today, body.amount, body.padding_bp, recut)
    return await call.handle(TARGET, target_id, command, represent)


async def _nodes(call: Call, target_id: UUID, asked: NodesBody, as_of: date | None) -> tuple[NodeWeight, ...]:
    """The organisation's nodes with their weights."""
    running, today = call.running, call.today
    state: Target = (await running.store.load(TARGET, target_id)).state
    year = state.year or today.year
    day = as_of or min(max(today, date(year, 1, 1)), date(year, 12, 31))
    last_year: dict[UUID, int] = {}
    async with running.pool.acquire() as db:
        members = await members_on(db, day)
        if asked.by == "last_year":
            first, last = date(year - 1, 1, 1), date(year - 1, 12, 31)
            sums = await actuals(db, Bounds(state.measure, first, last, last, EVER))
            last_year = {id: sum(months.values()) for id, months in sums.items() if id is not None}
    return weigh(members, by=asked.by, given=asked.weights, last_year=last_year, depth=asked.depth)


def _months(asked: Months) -> tuple[int, ...]:
    return EQUAL_QUARTERS if asked == "equal" else tuple(asked)


def _lines(asked: list[ProductLineBody]) -> tuple[LineWeight, ...]:
    return tuple(LineWeight(line.product_line_id, line.weight) for line in asked)

"""Why are deals lost, and in which stage?"""

from datetime import date
from typing import Annotated, Any, get_args

from fastapi import APIRouter
from msgspec import Struct

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body, money
from services.pipeline.views.deals.board import STAGES
from services.pipeline.views.figures.asked import Asking, By
from services.pipeline.views.figures.question import Cells, about, explained, question, ratio, sums
from services.pipeline.views.figures.rows.cell import Cell
from services.pipeline.views.figures.rows.events import DealLost, DealReopened
from services.pipeline.views.figures.rows.following import Followed, figure
from shared.contracts.pipeline import LostReason
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

OPEN = STAGES[:6]
REASONS = get_args(LostReason)
MEASURES = ("reason", "stage")

router = APIRouter(tags=["figures"])


class Loss(Struct):
    """Why, in which stage and on which day a deal was lost last."""

    reason: str
    stage: str
    lost_on: date


def step(loss: Loss | None, event: Any, day: date) -> tuple[Loss | None, list[Cell]]:
    """A loss counts on its day; reopening takes it back there."""
    match event:
        case DealLost():
            loss = Loss(event.reason, event.stage, event.day)
            return loss, _cells(loss, 1, day)
        case DealReopened() if loss is not None:
            return None, _cells(loss, -1, day)
    return loss, []


def _cells(loss: Loss, amount: int, day: date) -> list[Cell]:
    keys = zip(MEASURES, (loss.reason, loss.stage), strict=True)
    return [Cell(measure, key, amount, loss.lost_on, day) for measure, key in keys]


LOST_REASONS = figure("lost_reasons", Followed[Loss], step, valued=True)
Reader = Annotated[Reading, reading(LOST_REASONS)]


@router.get("/lost-reasons", operation_id="getLostReasons", response_model=answers.LostReasons)
async def get_lost_reasons(reader: Reader, asking: Asking, by: By = "none") -> Answer:
    """The deals lost in the period by reason and by the stage they were lost in; each sums to all of them."""
    async with question(reader, LOST_REASONS, asking, by) as asked:
        found, told = await sums(asked, MEASURES), about(asked)
    return json_answer({**told, "items": [_item(key, cells, reader.currency) for key, cells in found]})


@router.get("/lost-reasons/explain", operation_id="explainLostReasons", response_model=FigureRowPage)
async def explain_lost_reasons(reader: Reader, asking: Asking, paged: Paged, reason: LostReason) -> Answer:
    """The losses behind one reason: their amounts sum to its count, their nets to its net."""
    async with question(reader, LOST_REASONS, asking) as asked:
        return await explained(asked, paged, "reason", reason, valued=True)


def _item(key: Body | None, cells: Cells, currency: str) -> Body:
    total = sum(cells["reason", reason].deals for reason in REASONS)
    return {
        "key": key,
        "lost": total,
        "net": money(sum(cells["reason", reason].net for reason in REASONS), currency),
        "reasons": [{"reason": one, **_part(cells, "reason", one, total, currency)} for one in REASONS],
        "stages": [{"stage": one, **_part(cells, "stage", one, total, currency)} for one in OPEN],
    }


def _part(cells: Cells, measure: str, key: str, total: int, currency: str) -> Body:
    one = cells[measure, key]
    return {"count": one.deals, "net": money(one.net, currency), "share": ratio(one.deals, total)}

"""Of the deals that entered a stage, how many came further?"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter
from msgspec import Struct, field

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body
from services.pipeline.views.deals.board import STAGES
from services.pipeline.views.figures.asked import Asking, By
from services.pipeline.views.figures.cell import Cell
from services.pipeline.views.figures.following import Followed, figure
from services.pipeline.views.figures.question import Cells, about, explained, question, ratio, sums
from shared.contracts.pipeline import DealAdvanced, DealLost, DealOpened, DealReopened, DealSigned
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

OPEN = STAGES[:6]
EARLIER = {stage: OPEN[:place] for place, stage in enumerate(STAGES)}
MEASURES = ("entered", "advanced", "lost", "skipped")

router = APIRouter(tags=["figures"])


class Passage(Struct):
    """A deal's first entry into a stage and what has become of it: open, advanced or lost."""

    entered_on: date
    outcome: str = "open"


class Course(Struct):
    """The stages a deal has entered and those it passed over; one taken over from elsewhere passed over none."""

    imported: bool
    entered: dict[str, Passage] = field(default_factory=dict)
    skipped: dict[str, date] = field(default_factory=dict)


def step(course: Course | None, event: Any, day: date) -> tuple[Course, list[Cell]]:
    """A stage is entered once, at first; who reaches any later stage has advanced from it.

    A stage that is passed over is not entered: the stage before has advanced all the same, and it is `skipped` until
    the deal comes back to it. A deal from elsewhere has no entry where it stood when it came.
    """
    course = course or Course(imported=False)
    match event:
        case DealAdvanced():
            return course, _enter(course, event.stage_after, day)
        case DealOpened(origin="import") | DealOpened(opened_on=None):
            course.imported = True
        case DealOpened():
            return course, _enter(course, event.stage, day)
        case DealSigned():
            return course, _enter(course, "signed", day)
        case DealLost():
            return course, list(_turn(course, "open", "lost", day))
        case DealReopened():
            return course, list(_turn(course, "lost", "open", day))
    return course, []


def _enter(course: Course, stage: str, day: date) -> list[Cell]:
    entered, skipped = course.entered, course.skipped
    cells = []
    for earlier in EARLIER[stage]:
        passage = entered.get(earlier)
        if passage is None:
            if earlier not in skipped and not course.imported:
                skipped[earlier] = day
                cells.append(Cell("skipped", earlier, 1, day, day))
        elif passage.outcome == "open":
            passage.outcome = "advanced"
            cells.append(Cell("advanced", earlier, 1, passage.entered_on, day))
    if stage in skipped:
        cells.append(Cell("skipped", stage, -1, skipped.pop(stage), day))
    if stage in OPEN and stage not in entered:
        entered[stage] = Passage(day)
        cells.append(Cell("entered", stage, 1, day, day))
    return cells


def _turn(course: Course, before: str, after: str, day: date) -> Iterator[Cell]:
    for stage, passage in course.entered.items():
        if passage.outcome == before:
            passage.outcome = after
            yield Cell("lost", stage, 1 if after == "lost" else -1, passage.entered_on, day)


FUNNEL = figure("funnel", Followed[Course], step)
Reader = Annotated[Reading, reading(FUNNEL)]


@router.get("/funnel", operation_id="getFunnel", response_model=answers.Funnel)
async def get_funnel(reader: Reader, asking: Asking, by: By = "none") -> Answer:
    """Of the deals that entered a stage in the period: how many reached a later one, were lost before that, or stay."""
    async with question(reader, FUNNEL, asking, by) as asked:
        found, told = await sums(asked, MEASURES), about(asked)
    items = [{"key": key, "stages": [_stage(stage, cells) for stage in OPEN]} for key, cells in found]
    return json_answer({**told, "items": items})


@router.get("/funnel/explain", operation_id="explainFunnel", response_model=FigureRowPage)
async def explain_funnel(
    reader: Reader, asking: Asking, paged: Paged, measure: answers.FunnelMeasure, stage: answers.OpenStage
) -> Answer:
    """The deals and events behind one number of the funnel: their amounts sum to it."""
    async with question(reader, FUNNEL, asking) as asked:
        return await explained(asked, paged, measure, stage)


def _stage(stage: str, cells: Cells) -> Body:
    entered, advanced, lost, skipped = (cells[measure, stage].deals for measure in MEASURES)
    return {
        "stage": stage,
        "entered": entered,
        "advanced": advanced,
        "lost": lost,
        "open": entered - advanced - lost,
        "conversion": ratio(advanced, entered),
        "skipped": skipped,
    }

"""Of the deals that entered a stage, how many came further?"""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter
from msgspec import Struct

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body
from services.pipeline.views.deals.board import STAGES
from services.pipeline.views.figures.asked import Asking, By
from services.pipeline.views.figures.question import Cells, about, explained, question, ratio, sums
from services.pipeline.views.figures.rows.cell import Cell
from services.pipeline.views.figures.rows.events import DealAdvanced, DealLost, DealOpened, DealReopened, DealSigned
from services.pipeline.views.figures.rows.following import Followed, figure
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

OPEN = STAGES[:6]
PLACE = {stage: place for place, stage in enumerate(STAGES)}
MEASURES = ("entered", "advanced", "lost", "skipped")

router = APIRouter(tags=["figures"])


class Course(Struct):
    """The stages a deal has entered, with their days those that are open or lost, and the skipped ones.

    `reached` counts the stages up to the furthest; one taken over from elsewhere has skipped none.
    """

    imported: bool
    entered: list[str] = []
    open: dict[str, date] = {}
    lost: dict[str, date] = {}
    skipped: dict[str, date] = {}
    reached: int = 0


def step(course: Course | None, event: Any, day: date) -> tuple[Course, list[Cell]]:
    """A stage is entered once, at first; who reaches any later stage has advanced from it.

    A stage that is passed over is not entered: the stage before has advanced all the same, and it is `skipped` until
    the deal comes back to it. A deal from elsewhere has no entry where it stood when it came.
    """
    course = course or Course(imported=False)
    match event:
        case DealAdvanced():
            return course, _enter(course, event.stage_after, day)
        case DealOpened(origin="import") | DealOpened(day=None):
            course.imported = True
        case DealOpened():
            return course, _enter(course, event.stage, day)
        case DealSigned():
            return course, _enter(course, "signed", day)
        case DealLost():
            return course, _turn(course.open, course.lost, 1, day)
        case DealReopened():
            return course, _turn(course.lost, course.open, -1, day)
    return course, []


def _enter(course: Course, stage: str, day: date) -> list[Cell]:
    place, still = PLACE[stage], course.open
    cells = [Cell("advanced", one, 1, still.pop(one), day) for one in [*still] if PLACE[one] < place]
    if place >= course.reached:
        for earlier in () if course.imported else OPEN[course.reached : place]:
            course.skipped[earlier] = day
            cells.append(Cell("skipped", earlier, 1, day, day))
        course.reached = place + 1
    if stage in course.skipped:
        cells.append(Cell("skipped", stage, -1, course.skipped.pop(stage), day))
    if place < len(OPEN) and stage not in course.entered:
        course.entered.append(stage)
        still[stage] = day
        cells.append(Cell("entered", stage, 1, day, day))
    return cells


def _turn(before: dict[str, date], after: dict[str, date], amount: int, day: date) -> list[Cell]:
    cells = [Cell("lost", stage, amount, entered_on, day) for stage, entered_on in before.items()]
    after.update(before)
    before.clear()
    return cells


FUNNEL = figure("funnel", Followed[Course], step, version=2)
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

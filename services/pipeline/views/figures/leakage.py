"""How many of the deals that were opened have leaked away, rotten or without an answer?"""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter
from msgspec import Struct

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body
from services.pipeline.views.figures.asked import Asking, By
from services.pipeline.views.figures.question import Cells, about, explained, question, ratio, sums
from services.pipeline.views.figures.rows.cell import Cell
from services.pipeline.views.figures.rows.events import DealLost, DealOpened, DealReopened, DealRotted
from services.pipeline.views.figures.rows.following import Followed, figure
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

MEASURES = ("entered", "rotted", "no_answer")

router = APIRouter(tags=["figures"])


class Entry(Struct):
    """When a deal was opened, and what it has leaked by."""

    opened_on: date | None
    leaked: str = ""


def step(entry: Entry | None, event: Any, day: date) -> tuple[Entry, list[Cell]]:
    """A deal leaks once, in the cohort of its opening, by rotting or by ending `no_answer` until it is reopened."""
    if isinstance(event, DealOpened):
        entered = [Cell("entered", "", 1, day, day)] if event.day else []
        return Entry(event.day), entered
    assert entry is not None
    if entry.opened_on is None:
        return entry, []
    match event:
        case DealRotted() if not entry.leaked:
            entry.leaked = "rotted"
            return entry, [Cell("rotted", "", 1, entry.opened_on, day)]
        case DealLost(reason="no_answer") if not entry.leaked:
            entry.leaked = "no_answer"
            return entry, [Cell("no_answer", "", 1, entry.opened_on, day)]
        case DealReopened() if entry.leaked == "no_answer":
            entry.leaked = ""
            return entry, [Cell("no_answer", "", -1, entry.opened_on, day)]
    return entry, []


LEAKAGE = figure("leakage", Followed[Entry], step, version=2, also=("DealRotted",))
Reader = Annotated[Reading, reading(LEAKAGE)]


@router.get("/leakage", operation_id="getLeakage", response_model=answers.Leakage)
async def get_leakage(reader: Reader, asking: Asking, by: By = "none") -> Answer:
    """Of the deals opened in the period, those that rotted or ended without an answer."""
    async with question(reader, LEAKAGE, asking, by) as asked:
        found, told = await sums(asked, MEASURES), about(asked)
    return json_answer({**told, "items": [_item(key, cells) for key, cells in found]})


@router.get("/leakage/explain", operation_id="explainLeakage", response_model=FigureRowPage)
async def explain_leakage(reader: Reader, asking: Asking, paged: Paged, measure: answers.LeakageMeasure) -> Answer:
    """The deals and events behind one number of the leakage rate: their amounts sum to it."""
    async with question(reader, LEAKAGE, asking) as asked:
        return await explained(asked, paged, measure)


def _item(key: Body | None, cells: Cells) -> Body:
    entered, rotted, no_answer = (cells[measure, ""].deals for measure in MEASURES)
    leaked = {"rotted": rotted, "no_answer": no_answer, "leakage_rate": ratio(rotted + no_answer, entered)}
    return {"key": key, "entered": entered, **leaked}

"""How many days do deals stay in a stage?"""

from collections import Counter
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter
from msgspec import Struct

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body
from services.pipeline.views.deals.board import STAGES
from services.pipeline.views.figures.asked import Asking
from services.pipeline.views.figures.question import Question, about, explained, question
from services.pipeline.views.figures.rows.cell import Cell
from services.pipeline.views.figures.rows.events import DealAdvanced, DealLost, DealOpened, DealReopened, DealSigned
from services.pipeline.views.figures.rows.following import Followed, figure
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

OPEN = STAGES[:6]
# Counted by their number of days: a percentile is found in the counts, and nothing is sorted row by row.
LEFT = "SELECT key, days, sum({counted})::bigint FROM durations_rows{where} GROUP BY 1, 2"
STILL = "SELECT key, $1::date - counts_on, sum({counted})::bigint FROM durations_rows{where} GROUP BY 1, 2"

router = APIRouter(tags=["figures"])


class Stay(Struct):
    """The stage a deal is in, and since when; of an unknown day, or where there is none, there is no stay."""

    stage: str = ""
    entered_on: date | None = None


def step(stay: Stay | None, event: Any, day: date) -> tuple[Stay, list[Cell]]:
    """A stay ends by moving, loss or signature; a reopened deal begins a new one, and days lost are nobody's.

    A deal from elsewhere is measured from its first move here: when it came where it stood is not known.
    """
    match event:
        case DealOpened(origin="import") | DealOpened(day=None):
            after = Stay()
        case DealOpened() | DealReopened():
            after = Stay(event.stage, day)
        case DealAdvanced():
            after = Stay(event.stage_after, day)
        case DealLost() | DealSigned():
            after = Stay()
        case _:
            return stay or Stay(), []
    cells = []
    if stay is not None and stay.entered_on is not None:
        days = (day - stay.entered_on).days
        cells += [Cell("open", stay.stage, -1, stay.entered_on, day), Cell("left", stay.stage, 1, day, day, days)]
    if after.entered_on is not None:
        cells.append(Cell("open", after.stage, 1, after.entered_on, day))
    return after, cells


DURATIONS = figure("durations", Followed[Stay], step, timed=True)
Reader = Annotated[Reading, reading(DURATIONS)]


@router.get("/stage-durations", operation_id="getStageDurations", response_model=answers.StageDurations)
async def get_stage_durations(reader: Reader, asking: Asking) -> Answer:
    """Days of the stays that ended in the period, by stage; those that go on are counted to `as_of` and stand apart."""
    async with question(reader, DURATIONS, asking) as asked:
        left = await _counts(asked, LEFT, "left", period=True)
        still = await _counts(asked, STILL, "open", period=False)
        told = about(asked)
    stages = [
        {"stage": stage, "left": _spread(left.get(stage, Counter())), "open": _spread(still.get(stage, Counter()))}
        for stage in OPEN
    ]
    return json_answer({**told, "stages": stages})


@router.get("/stage-durations/explain", operation_id="explainStageDurations", response_model=FigureRowPage)
async def explain_stage_durations(
    reader: Reader, asking: Asking, paged: Paged, measure: answers.StayMeasure, stage: answers.OpenStage
) -> Answer:
    """The stays behind the days of a stage, by deal and event; one that has gone on and ended is in `open` twice."""
    async with question(reader, DURATIONS, asking) as asked:
        return await explained(asked, paged, measure, stage, period=measure == "left")


async def _counts(asked: Question, sql: str, measure: str, *, period: bool) -> dict[str, Counter[int]]:
    where = asked.where(*() if period else (asked.day,), period=period).equal("measure", measure)
    asked.reader.within(where, "owner_id")
    rows = await asked.reader.db.fetch(sql.format(counted=asked.counted, where=where.sql), *where.values)
    counts: dict[str, Counter[int]] = {}
    for stage, days, count in rows:
        if count:
            counts.setdefault(stage, Counter())[days] += count
    return counts


def _spread(counts: Counter[int]) -> Body:
    return {"count": counts.total(), "median": percentile(counts, 50), "p75": percentile(counts, 75)}


def percentile(counts: Counter[int], hundredths: int) -> float | None:
    """The percentile of values by how often each occurs, between two neighbours in proportion (R's type 7)."""
    last = counts.total() - 1
    if last < 0:
        return None
    place, rest = divmod(last * hundredths, 100)
    lower, upper = _at(counts, place), _at(counts, min(place + 1, last))
    return lower + (upper - lower) * rest / 100


def _at(counts: Counter[int], place: int) -> int:
    for value in sorted(counts):
        place -= counts[value]
        if place < 0:
            return value
    raise IndexError(place)

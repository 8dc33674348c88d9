"""How much money a day goes through the pipeline?"""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter
from msgspec import Struct

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body, money
from services.pipeline.views.figures.asked import Asking, By
from services.pipeline.views.figures.question import Cells, Sum, about, explained, half_up, question, ratio, sums
from services.pipeline.views.figures.rows.cell import Cell
from services.pipeline.views.figures.rows.events import DealLost, DealOpened, DealReopened, DealSigned
from services.pipeline.views.figures.rows.following import Followed, figure
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

CLOSED = ("won", "cycle", "lost")

router = APIRouter(tags=["figures"])


class Opening(Struct):
    """The day a deal counts as open from."""

    opened_on: date


def step(opening: Opening | None, event: Any, day: date) -> tuple[Opening | None, list[Cell]]:
    """A deal is open from its opening to its end, anew when it is reopened; wins and losses count on their days."""
    if isinstance(event, DealOpened):
        return Opening(day), [Cell("open", "", 1, day, day)]
    assert opening is not None
    since = opening.opened_on
    match event:
        case DealLost():
            return opening, [Cell("open", "", -1, since, day), Cell("lost", "", 1, event.day, day)]
        case DealReopened():
            return opening, [Cell("open", "", 1, since, day), Cell("lost", "", -1, event.lost_on, day)]
        case DealSigned():
            won = [Cell("open", "", -1, since, day), Cell("won", "", 1, event.day, day)]
            if event.opened_on is not None:
                won.append(Cell("cycle", "", 1, event.day, day, (event.day - event.opened_on).days))
            return opening, won
    return opening, []


VELOCITY = figure("velocity", Followed[Opening], step, valued=True, also=("ContractCancelled",))
Reader = Annotated[Reading, reading(VELOCITY)]


@router.get("/velocity", operation_id="getVelocity", response_model=answers.Velocity)
async def get_velocity(reader: Reader, asking: Asking, by: By = "none") -> Answer:
    """Open deals × mean value of those won × won ÷ closed ÷ mean days from opening to signature.

    Open ones are those of `as_of`; what is won, lost and how long it took is of the period. A contract's value is what
    it is worth then: amended, without what is cancelled.
    """
    async with question(reader, VELOCITY, asking, by) as asked:
        closed = await sums(asked, CLOSED)
        standing = await sums(asked, ("open",), period=False)
        told = about(asked)
    keyed: dict[Any, tuple[Body | None, Cells]] = {}
    for key, cells in closed + standing:
        found = keyed.setdefault(key and key["id"], (key, Cells()))
        found[1].update(cells)
    return json_answer({**told, "items": [_item(key, cells, reader.currency) for key, cells in keyed.values()]})


@router.get("/velocity/explain", operation_id="explainVelocity", response_model=FigureRowPage)
async def explain_velocity(reader: Reader, asking: Asking, paged: Paged, measure: answers.VelocityMeasure) -> Answer:
    """The deals and events behind one factor of the velocity; the days of `cycle` rows sum to its days."""
    async with question(reader, VELOCITY, asking) as asked:
        return await explained(asked, paged, measure, period=measure != "open", valued=True)


def _item(key: Body | None, cells: Cells, currency: str) -> Body:
    deals, won, cycle, lost = (cells[measure, ""] for measure in ("open", *CLOSED))
    value = half_up(won.net, won.deals)
    a_day = per_day(deals.deals, won, cycle, lost.deals)
    return {
        "key": key,
        "open_deals": deals.deals,
        "won": won.deals,
        "lost": lost.deals,
        "mean_value": None if value is None else money(value, currency),
        "win_rate": ratio(won.deals, won.deals + lost.deals),
        "cycle_days": ratio(cycle.days, cycle.deals),
        "per_day": None if a_day is None else money(a_day, currency),
    }


def per_day(deals: int, won: Sum, cycle: Sum, lost: int) -> int | None:
    """Minor units a day from the exact factors, half up; None when one of them is unknown or nothing took a day."""
    return half_up(deals * won.net * cycle.deals, (won.deals + lost) * cycle.days) if cycle.days else None

"""How many deals are won, of those that were closed and of those that were opened?"""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body
from services.pipeline.views.figures.asked import Asking, By
from services.pipeline.views.figures.question import Cells, about, explained, question, ratio, sums
from services.pipeline.views.figures.rows.cell import Cell
from services.pipeline.views.figures.rows.events import DealLost, DealOpened, DealReopened, DealSigned
from services.pipeline.views.figures.rows.following import Followed, figure
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

MEASURES = ("opened", "won", "lost", "won_of_opened")

router = APIRouter(tags=["figures"])


def step(_state: None, event: Any, day: date) -> tuple[None, list[Cell]]:
    """A win counts on its signature among the closed ones, and on the opening among those opened; so does a loss."""
    match event:
        case DealOpened(day=date() as opened_on):
            return None, [Cell("opened", "", 1, opened_on, day)]
        case DealLost():
            return None, [Cell("lost", "", 1, event.day, day)]
        case DealReopened():
            return None, [Cell("lost", "", -1, event.lost_on, day)]
        case DealSigned():
            won = [Cell("won", "", 1, event.day, day)]
            return None, won + [Cell("won_of_opened", "", 1, one, day) for one in [event.opened_on] if one]
    return None, []


WIN_RATE = figure("win_rate", Followed[None], step)
Reader = Annotated[Reading, reading(WIN_RATE)]


@router.get("/win-rate", operation_id="getWinRate", response_model=answers.WinRate)
async def get_win_rate(reader: Reader, asking: Asking, by: By = "none") -> Answer:
    """Won ÷ closed, by the day of signature or loss, and won ÷ opened, by the day of opening, in the period."""
    async with question(reader, WIN_RATE, asking, by) as asked:
        found, told = await sums(asked, MEASURES), about(asked)
    return json_answer({**told, "items": [_item(key, cells) for key, cells in found]})


@router.get("/win-rate/explain", operation_id="explainWinRate", response_model=FigureRowPage)
async def explain_win_rate(reader: Reader, asking: Asking, paged: Paged, measure: answers.WinMeasure) -> Answer:
    """The deals and events behind one number of the win rate: their amounts sum to it."""
    async with question(reader, WIN_RATE, asking) as asked:
        return await explained(asked, paged, measure)


def _item(key: Body | None, cells: Cells) -> Body:
    opened, won, lost, won_of_opened = (cells[measure, ""].deals for measure in MEASURES)
    return {
        "key": key,
        "opened": opened,
        "won": won,
        "lost": lost,
        "closed": won + lost,
        "won_of_opened": won_of_opened,
        "rate_of_closed": ratio(won, won + lost),
        "rate_of_opened": ratio(won_of_opened, opened),
    }

"""GET /kpis/{kpi}/explain: the rows, and through them the events, that add up to one number."""

from dataclasses import replace

from fastapi import APIRouter
from starlette.responses import Response

from services.performance.views.answers import kpis as answers
from services.performance.views.kpi.answer import Reader, about, figured, joined
from services.performance.views.kpi.asked import Asking, question, within
from services.performance.views.kpi.cells import cells
from services.performance.views.kpi.rows import one_cell, rows
from shared.web.figures.pages import Cursor, Limit, Page, opened, paged
from shared.web.figures.snapshot import snapshot
from shared.web.wire.answer import json_answer

router = APIRouter(tags=["kpis"])


@router.get("/kpis/{kpi}/explain", operation_id="explainKpi", response_model=answers.KpiExplanation)
async def explain_kpi(
    kpi: str,
    asking: Asking,
    reader: Reader,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """The ledger rows within `scope` that add up to one cell's value, in pages of the first one's moment."""
    reached = within(reader)
    page = opened(reader, cursor, Page)
    if page is not None:
        asking = replace(asking, as_of=page.as_of, known_at=page.known_at)
    async with snapshot(reader.db, joined(asking), asking.known_at) as seen:
        asked = one_cell(question(kpi, asking, today=reader.today, known_at=seen.known_at, within=reached))
        (cell,) = await cells(seen.db, asked)
        found = await rows(seen.db, asked, page, limit + 1)
    told = {**about(asked, seen, reader), **figured(cell)}
    return json_answer(told | paged(reader, found, limit, page, (asked.as_of, asked.known_at)))

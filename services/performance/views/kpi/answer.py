"""GET /kpis and /kpis/{kpi}: the catalogue, and numbers as of any date, as known at any moment."""

from typing import Annotated, Any

from fastapi import APIRouter
from starlette.responses import Response

from services.performance.views.answers import kpis as answers
from services.performance.views.grades import GRADES
from services.performance.views.kpi.asked import Asked, Asking, question, within
from services.performance.views.kpi.cells import Cell, cells
from services.performance.views.kpi.definitions.catalogue import KPIS
from services.performance.views.kpi.definitions.definition import Definition
from services.performance.views.kpi.question import UNITS, Question
from services.performance.views.labels import LABELS, names_of
from services.performance.views.ledger.view import LEDGER
from services.performance.views.organisation import ORGANISATION
from services.performance.views.period import label
from shared.flow.view import View
from shared.web.figures.snapshot import Snapshot, snapshot
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import json_answer

router = APIRouter(tags=["kpis"])
JOINED = (LEDGER, ORGANISATION, GRADES)
Reader = Annotated[Reading, reading(*JOINED, LABELS)]


@router.get("/kpis", operation_id="listKpis", response_model=answers.KpiCatalogue)
async def list_kpis(_reader: Reader) -> Response:
    """The catalogue: the newest version of every definition."""
    return json_answer({"items": [described(versions[-1]) for versions in KPIS.values()]})


@router.get("/kpis/{kpi}", operation_id="getKpi", response_model=answers.KpiValues)
async def get_kpi(kpi: str, asking: Asking, reader: Reader) -> Response:
    """A KPI by period and dimension, of what is credited within `scope`; `settled` answers never change.

    Who does not see everybody has, as the attainment in total, that of the persons in `scope` by their own targets.
    """
    reached = within(reader)
    async with snapshot(reader.db, joined(asking), asking.known_at) as seen:
        asked = question(kpi, asking, today=reader.today, known_at=seen.known_at, within=reached)
        found = await cells(seen.db, asked)
        names = await names_of(seen.db, asked.by, {cell.key for cell in found if cell.key is not None})
    items = [item(cell, asked, names) for cell in found]
    return json_answer({**about(asked, seen, reader), "items": items})


def joined(asking: Asked) -> tuple[View, ...]:
    """The views an answer joins, and by which it is settled: only what it is cut by."""
    asked = {asking.by, *asking.filters}
    return (LEDGER, *[ORGANISATION] * bool(asked & UNITS), *[GRADES] * ("grade" in asked))


def about(question: Question, seen: Snapshot, reader: Reading) -> dict[str, Any]:
    """What an answer says of itself."""
    return {
        "kpi": question.definition.name,
        "unit": question.definition.unit,
        "currency": reader.currency,
        "as_of": question.as_of,
        **seen.told(),
        "definition_version": question.definition.version,
        "scope": reader.scope(),
    }


def item(cell: Cell, question: Question, names: dict[str, str]) -> dict[str, Any]:
    """One cell as answered."""
    key = None
    if question.by != "none":
        key = {"kind": question.by, "id": cell.key, "name": names.get(cell.key or "")}
    return {"period": label(question.bucket, cell.period), "key": key, **figured(cell)}


def figured(cell: Cell) -> dict[str, Any]:
    """A cell's figure as answered."""
    figure = cell.figure
    return {"value": figure.value, "numerator": figure.numerator, "denominator": figure.denominator, "n": figure.n}


def described(definition: Definition) -> dict[str, Any]:
    """A definition as answered."""
    return {
        "name": definition.name,
        "version": definition.version,
        "unit": definition.unit,
        "formula": definition.expression,
        "direction": definition.direction,
        "owner": definition.owner,
        "description": definition.description,
        "dimensions": definition.dimensions,
        "buckets": definition.buckets,
    }

"""A KPI request as it arrives, and the question it asks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Annotated, Any, Literal, NoReturn
from uuid import UUID

from fastapi import Depends, Query

from services.performance.views.kpi.definitions.catalogue import KPIS, PROMISED, attained
from services.performance.views.kpi.definitions.definition import DIMENSIONS, Definition, Formula, in_force
from services.performance.views.kpi.question import Filters, Question, Within
from shared.problems import NO_VALUES
from shared.web.errors import Fault, Problem
from shared.web.fields import AsOf, BusinessDate, KnownAt
from shared.web.read.reading import Reading

Bucket = Literal["none", "day", "week", "month", "quarter", "year"]
By = Literal["none", "person", "team", "region", "product", "product_line", "customer", "grade", "channel"]
Id = Annotated[str | None, Query(max_length=36, description="Only this id; `none`: only what has none")]
Word = Annotated[str | None, Query(min_length=1, max_length=100, description="Only this; `none`: only what has none")]
NONE = "none"


@dataclass(frozen=True, slots=True)
class Asked:
    """The parameters of a request, each valid by itself."""

    start: date | None
    end: date | None
    bucket: str
    by: str
    as_of: date | None
    known_at: datetime | None
    measure: str | None
    filters: Filters


def asked(
    from_: Annotated[BusinessDate | None, Query(alias="from", description="First day of the period")] = None,
    to: Annotated[BusinessDate | None, Query(description="Last day of the period")] = None,
    bucket: Bucket = "none",
    by: By = "none",
    as_of: AsOf = None,
    known_at: KnownAt = None,
    measure: Annotated[str | None, Query(max_length=100, description="Of attainment: the KPI that has targets")] = None,
    person: Id = None,
    team: Id = None,
    region: Id = None,
    product: Id = None,
    product_line: Id = None,
    customer: Id = None,
    grade: Word = None,
    channel: Word = None,
) -> Asked:
    """The dependency behind every KPI query."""
    given = (person, team, region, product, product_line, customer, grade, channel)
    filters = {name: wanted(name, value) for name, value in zip(DIMENSIONS, given, strict=True) if value is not None}
    return Asked(from_, to, bucket, by, as_of, known_at, measure, filters)


Asking = Annotated[Asked, Depends(asked)]


def wanted(name: str, value: str) -> str | None:
    """A filter's value; `none` asks for the rows that lack the dimension. Raises 422 for what is no id."""
    if value == NONE:
        return None
    if name in {"grade", "channel"}:
        return value
    try:
        return str(UUID(value))
    except ValueError:
        errors = [Fault("parameter", name, "no_id_or_none")]
        raise Problem("validation_failed", f"{name} must be a UUID or `none`.", errors=errors) from None


def within(reader: Reading) -> Within | None:
    """Whose rows the caller may see; None: everybody's."""
    reach = reader.reach()
    if reach.people is None:
        return None
    organisation = reader.exchange.running.authority.now
    return Within(reach.people, organisation.units_reached(reader.actor.employee_id, reach.scope))


def question(kpi: str, request: Asked, *, today: date, known_at: datetime, within: Within | None = None) -> Question:
    """The question a request asks as known at a moment; raises 404 `unknown_kpi` and the 422 problems of CODES."""
    if kpi not in KPIS:
        raise Problem("unknown_kpi", f"{kpi!r} is not in the catalogue.", status=404)
    definition = in_force(KPIS[kpi], known_at)
    for dimension in {*request.filters, request.by} - {NONE, *definition.dimensions}:
        refuse("dimension_not_available", f"{kpi} is known by {', '.join(definition.dimensions)}.", dimension)
    if request.bucket not in definition.buckets:
        known = ", ".join(definition.buckets)
        refuse("bucket_not_available", f"{kpi} comes by {known}.", "bucket", {"known": known})
    start, as_of = request.start, request.as_of or today
    if definition.formula.kind == "turnover" and request.bucket == "none" and start is None:
        start = min(request.end or as_of, as_of) - timedelta(days=364)
    return Question(
        definition=definition,
        formula=promised(request, known_at) if kpi == "attainment" else formula(definition, request),
        by=request.by,
        bucket=request.bucket,
        start=start,
        end=request.end,
        as_of=as_of,
        known_at=known_at,
        filters=request.filters,
        within=within,
    )


def formula(definition: Definition, request: Asked) -> Formula:
    """The definition's own formula."""
    if request.measure is not None:
        refuse("measure_not_expected", f"{definition.name} has no measure.", "measure")
    return definition.formula


def promised(request: Asked, known_at: datetime) -> Formula:
    """Attainment's formula; refuses what targets cannot answer."""
    known = ", ".join(PROMISED)
    if request.measure is None:
        refuse("measure_required", f"Give one of {known}.", "measure", {"known": known})
    if request.measure not in PROMISED:
        refuse("measure_unknown", f"Targets are of {known}.", "measure", {"known": known})
    if request.start and request.start.day != 1:
        refuse("whole_months_only", "`from` is not the first day of a month.", "from")
    if request.end and (request.end + timedelta(days=1)).day != 1:
        refuse("whole_months_only", "`to` is not the last day of a month.", "to")
    if not node_named(request.by, request.filters):
        refuse("dimension_not_available", "A target belongs to one node: ask for a node, or for the children of one.")
    return attained(request.measure, in_force(KPIS[request.measure], known_at))


def node_named(by: str, filters: Mapping[str, str | None]) -> bool:
    """Whether one level of nodes, or the children of one node, is asked for."""
    above = {"person": "team", "team": "region"}
    if None in filters.values():
        return False
    if by == NONE:
        return len(filters) <= 1
    return set(filters) <= {by, above.get(by, by)}


def refuse(code: str, detail: str, parameter: str | None = None, values: Mapping[str, Any] = NO_VALUES) -> NoReturn:
    """Raise the 422 problem of one of CODES."""
    errors = [Fault("parameter", parameter, code, detail, values)] if parameter else []
    raise Problem(code, detail, status=422, errors=errors, values=values)

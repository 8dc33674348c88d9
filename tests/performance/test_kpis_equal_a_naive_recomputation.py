"""Every KPI by every dimension and period equals a plain recomputation over the events, whatever the history."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from services.performance.views.kpi.asked import NONE, Asked, node_named, question
from services.performance.views.kpi.cells import cells
from services.performance.views.kpi.definitions.catalogue import KPIS, PROMISED
from services.performance.views.kpi.definitions.definition import DIMENSIONS
from services.performance.views.kpi.question import Within
from services.performance.views.kpi.rows import one_cell, rows
from services.performance.views.period import first_day, label, last_day
from shared.web.figures.pages import Page, running
from tests.performance.history import START, Company, Recorder
from tests.performance.naive import Asks, Oracle
from tests.performance.projecting import feed

BUCKETS = ("none", "day", "week", "month", "quarter", "year")
LATER = date(2030, 1, 1)


def asked(asks: Any) -> Any:
    request = Asked(
        asks.start, asks.end, asks.bucket, asks.by, asks.as_of, asks.known_at, asks.measure, dict(asks.filters)
    )
    within = None if asks.people is None else Within(asks.people, asks.units)
    return question(asks.kpi, request, today=LATER, known_at=asks.known_at, within=within)


async def answered(db: Any, asks: Any) -> Any:
    """The cells by SQL, as the oracle gives them."""
    found = {}
    for cell in await cells(db, asked(asks)):
        value: Any = cell.figure.value
        if value is not None and not isinstance(value, int):
            value = Decimal(bytes(value).decode())
        figure = cell.figure
        place = label(asks.bucket, cell.period), cell.key
        assert place not in found
        found[place] = (value, figure.numerator, figure.denominator, figure.n)
    return found


def same(ours: Any, plain: Any) -> Any:
    """Equal, but that a cell without data may have no numerator where the other says nought."""
    none = {place: tuple(x or 0 for x in figure) for place, figure in ours.items() if figure[0] is None}
    return {**ours, **none} == {**plain, **{p: tuple(x or 0 for x in plain[p]) for p in none if p in plain}}


def bounds(random: Any, events: Any) -> Any:
    """Some period, some business date and some moment, each at times unbounded."""
    start, end = sorted(START + timedelta(days=random.randint(0, 480)) for _ in range(2))
    return {
        "start": random.choice([None, start]),
        "end": random.choice([None, end]),
        "as_of": random.choice([LATER, START + timedelta(days=random.randint(100, 500))]),
        "known_at": random.choice([events[-1].recorded_at, random.choice(events).recorded_at]),
    }


def whole_months(where: Any) -> Any:
    start, end = where["start"], where["end"]
    return {**where, "start": start and first_day("month", start), "end": end and last_day("month", end)}


def dimension_values(company: Any) -> Any:
    return {
        "person": company.people,
        "team": company.teams,
        "region": company.regions,
        "product": [product for product, _ in company.products],
        "product_line": company.lines,
        "customer": company.customers,
        "grade": ["potential", "ordinary", "key", "major"],
        "channel": ["web", "partner"],
    }


def random_filters(random: Any, company: Any) -> Any:
    values = dimension_values(company)
    names = random.sample(DIMENSIONS, random.choice([0, 1, 1, 2]))
    return tuple((name, random.choice([*map(str, values[name]), None])) for name in names)


def every_question(random: Any, company: Any, events: Any) -> Any:
    """Each KPI by each dimension and period once, with random bounds and filters."""
    for kpi in KPIS:
        for by in (NONE, *DIMENSIONS):
            for bucket in BUCKETS:
                if kpi == "attainment":
                    yield from attainment_questions(random, company, events, by, bucket)
                elif bucket in KPIS[kpi][-1].buckets:
                    yield Asks(kpi, by, bucket, **bounds(random, events), filters=random_filters(random, company))


def attainment_questions(random: Any, company: Any, events: Any, by: Any, bucket: Any) -> Any:
    definition = KPIS["attainment"][0]
    if by not in {NONE, *definition.dimensions} or bucket not in definition.buckets:
        return
    for measure in PROMISED:
        filters = tuple(f for f in random_filters(random, company) if f[0] in definition.dimensions)
        if not node_named(by, dict(filters)):
            filters = ()
        if measure != "opened_deals":
            where = whole_months(bounds(random, events))
            yield Asks("attainment", by, bucket, **where, filters=filters, measure=measure)


@pytest.mark.parametrize("seed", range(4))
async def test_every_kpi_by_every_dimension_and_period(db: Any, seed: Any) -> None:
    company = Company(seed)
    events = Recorder(seed).record(company.told)
    await feed(db, events)
    random, oracle = Random(seed), Oracle(events)
    for asks in every_question(random, company, events):
        ours, plain = await answered(db, asks), oracle.answer(asks)
        assert same(ours, plain), asks


async def test_no_kpi_is_without_data_in_these_histories(db: Any) -> None:
    events = Recorder(1).record(Company(1, deals=400).told)
    await feed(db, events)
    known_at = events[-1].recorded_at
    for kpi in KPIS:
        measure = "signed_amount" if kpi == "attainment" else None
        asks = Asks(kpi, start=date(2017, 1, 1), end=date(2018, 2, 28), known_at=known_at, measure=measure)
        ((value, *_),) = (await answered(db, asks)).values()
        assert value, kpi


def reach(random: Any, company: Any) -> Any:
    """Whom somebody may see: nobody, one or several persons, and the units above some of them or not."""
    people = random.sample(company.people, random.choice([0, 1, 1, 2, 3, 5]))
    units = random.sample([*company.teams, *company.regions], random.choice([0, 1, 3]))
    return {"people": frozenset(people), "units": frozenset(units)}


@pytest.mark.parametrize("seed", [20, 21])
async def test_whoever_sees_some_is_answered_as_if_only_theirs_were_credited(db: Any, seed: Any) -> None:
    company = Company(seed)
    events = Recorder(seed).record(company.told)
    await feed(db, events)
    random, oracle = Random(seed), Oracle(events)
    for asks in every_question(random, company, events):
        seen = replace(asks, **reach(random, company))
        ours, plain = await answered(db, seen), oracle.answer(seen)
        assert same(ours, plain), seen


async def test_a_cut_by_person_within_a_reach_is_that_of_everybody_without_the_others(db: Any) -> None:
    company = Company(30)
    events = Recorder(30).record(company.told)
    await feed(db, events)
    seen = frozenset(company.people[:3])
    for kpi in KPIS.keys() - {"attainment"}:
        asks = Asks(kpi, "person", known_at=events[-1].recorded_at)
        everybody = await answered(db, asks)
        within = {place: figure for place, figure in everybody.items() if place[1] in {*map(str, seen)}}
        assert await answered(db, replace(asks, people=seen)) == within
        for person in seen:
            (alone,) = (await answered(db, replace(asks, by="none", people=frozenset({person})))).values()
            assert alone == within.get((None, str(person)), (None, *alone[1:]))


@pytest.mark.parametrize("seed", [11, 12])
async def test_the_rows_explained_add_up_to_every_cell(db: Any, seed: Any) -> None:
    company = Company(seed, deals=25)
    events = Recorder(seed).record(company.told)
    await feed(db, events)
    random = Random(seed)
    for kpi in KPIS:
        for by in (NONE, *DIMENSIONS):
            for bucket in [one for one in ("none", "month") if one in KPIS[kpi][-1].buckets]:
                for asks in single_cells(random, company, events, kpi, by, bucket):
                    await explains(db, random, asks)
                    await explains(db, random, replace(asks, **reach(random, company)))


def single_cells(random: Any, company: Any, events: Any, kpi: Any, by: Any, bucket: Any) -> Any:
    if kpi == "attainment":
        return list(attainment_questions(random, company, events, by, bucket))
    where = bounds(random, events)
    return [Asks(kpi, by, bucket, **where, filters=random_filters(random, company))]


async def explains(db: Any, random: Any, asks: Any) -> None:
    """Some cells of the answer, each asked for by itself: its rows add up, page by page."""
    found = await cells(db, asked(asks))
    for cell in random.sample(found, min(3, len(found))):
        alone = asks
        if asks.by != NONE:
            alone = replace(alone, filters=((asks.by, cell.key), *(f for f in asks.filters if f[0] != asks.by)))
        if cell.period is not None:
            start, end = cell.period, last_day(asks.bucket, cell.period)
            alone = replace(alone, start=max(start, asks.start or start), end=min(end, asks.end or end))
        if asks.kpi == "attainment" and None in dict(alone.filters).values():
            continue
        await adds_up(db, one_cell(asked(alone)), cell.figure)


async def adds_up(db: Any, single: Any, figure: Any) -> None:
    (cell,) = await cells(db, single)
    assert cell.figure == figure
    items, page = [], None
    while part := await rows(db, single, page, 7):
        shown = running(part, page)
        items += shown
        page = Page(single.as_of, single.known_at, tuple(part[-1][:5]), shown[-1]["running"])
    sums = dict.fromkeys(("value", "numerator", "denominator"), 0)
    for item in items:
        sums[item["role"]] += item["amount"]
        assert item["running"] == sums[item["role"]]
    match single.formula.kind:
        case "sum":
            assert sums["value"] == (figure.value or 0)
        case "median":
            assert len(items) == figure.n
        case _:
            assert (sums["numerator"], sums["denominator"]) == (figure.numerator, figure.denominator)

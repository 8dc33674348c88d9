"""Attainment as of any date, as known at any moment, is a plain recomputation over the events, and its rows add up."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

import asyncpg
import pytest

from services.targets.views.actuals import ACTUALS
from services.targets.views.attainment.attainment import item
from services.targets.views.attainment.credits import actual, actuals
from services.targets.views.attainment.explain import rows
from services.targets.views.bounds import Bounds
from services.targets.views.organisation import ORGANISATION
from services.targets.views.promises import PROMISES, Promised, promised
from shared.web.figures.pages import Page, running
from tests.performance.history import Company, Happened, Recorder, later
from tests.performance.naive import Asks, Oracle
from tests.performance.projecting import create, feed

VIEWS = (PROMISES, ACTUALS, ORGANISATION)
MEASURES = ("signed_amount", "received_amount", "signed_deals", "new_customers")
YEAR = 2017
Told = list[Happened]


@pytest.fixture
async def company(db: asyncpg.Connection) -> asyncpg.Connection:
    await create(db, VIEWS)
    return db


def some_bounds(random: Random, measure: str, told: Told) -> Bounds:
    """Some months, a business date within or after them, and a moment at which some or all was known."""
    first, last = sorted(random.choices(range(1, 13), k=2))
    end = date(YEAR + last // 12, last % 12 + 1, 1) - timedelta(days=1)
    as_of = random.choice([date(2030, 1, 1), date(YEAR, 1, 1) + timedelta(days=random.randint(60, 400))])
    known_at = random.choice([told[-1].recorded_at, random.choice(told).recorded_at])
    return Bounds(measure, date(YEAR, first, 1), end, as_of, known_at)


async def items(db: Any, bounds: Bounds) -> list[tuple[Promised, dict[str, Any]]]:
    """Every node with what is answered of it."""
    sums = await actuals(db, bounds)
    return [
        (one, item(one, sums.get(one.node.node_id if one.node.parent_id else None, {}), bounds))
        for one in await promised(db, bounds)
    ]


async def explained(db: Any, bounds: Bounds, one: Promised) -> list[dict[str, Any]]:
    """Every row that one node is explained by, in pages of five."""
    found: list[dict[str, Any]] = []
    page = None
    while part := await rows(db, bounds, one.node, page, 5):
        shown = running(part, page)
        found += shown
        page = Page(bounds.as_of, bounds.known_at, tuple(part[-1][:5]), shown[-1]["running"])
    return found


def figures(shown: dict[str, Any]) -> tuple[int, int]:
    return shown["actual"], shown["target"]


def plain(oracle: Oracle, bounds: Bounds, kind: str) -> dict[str | None, tuple[int, int]]:
    """Actual and target of each node of a kind by a loop over the events, of those that have a target."""
    by = "none" if kind == "company" else kind
    asks = Asks(
        "attainment", by, "none", bounds.first, bounds.last, bounds.as_of, bounds.known_at, (), bounds.measure,
        bounds.people,
    )  # fmt: skip
    return {key: (above, below) for (_, key), (_, above, below, _) in oracle.answer(asks).items() if below}


def every_question(random: Random, told: Told, times: int) -> Iterator[Bounds]:
    for measure in MEASURES:
        for _ in range(times):
            yield some_bounds(random, measure, told)


@pytest.mark.parametrize("seed", range(3))
async def test_attainment_is_what_a_plain_recomputation_says(company: asyncpg.Connection, seed: int) -> None:
    made = Company(seed)
    told = Recorder(seed).record(made.told)
    await feed(company, told, views=VIEWS)
    random, oracle, compared = Random(seed), Oracle(told), 0
    for bounds in every_question(random, told, 20):
        ours: dict[str, dict[str | None, tuple[int, int]]] = {}
        for one, shown in await items(company, bounds):
            key = None if one.node.kind == "company" else str(one.node.node_id)
            if shown["target"]:
                ours.setdefault(one.node.kind, {})[key] = figures(shown)
        for kind in ("company", "region", "team", "person"):
            expected = plain(oracle, bounds, kind)
            assert ours.get(kind, {}) == expected, (bounds, kind)
            compared += sum(above != 0 for above, _ in expected.values())
    assert compared > 50


@pytest.mark.parametrize("seed", range(10, 13))
async def test_the_rows_explained_add_up_to_every_node_s_figures(company: asyncpg.Connection, seed: int) -> None:
    made = Company(seed)
    told = Recorder(seed).record(made.told)
    await feed(company, told, views=VIEWS)
    random, roles, nodes = Random(seed), Counter[str](), 0
    for asked in every_question(random, told, 20):
        for people in (None, frozenset(random.sample(made.people, random.choice([0, 1, 3])))):
            bounds = asked._replace(people=people)
            for one, shown in await items(company, bounds):
                if people is not None and one.node.parent_id is None:
                    continue
                added = dict.fromkeys(("numerator", "denominator"), 0)
                for row in await explained(company, bounds, one):
                    added[row["role"]] += row["amount"]
                    assert row["running"] == added[row["role"]]
                    assert row["occurred_on"] <= bounds.as_of
                    assert row["known_at"] <= bounds.known_at
                    roles[row["role"]] += 1
                assert (added["numerator"], added["denominator"]) == figures(shown), (bounds, one.node)
                alone = await actual(company, bounds, one.node)
                assert item(one, alone, bounds) == shown
                nodes += 1
    assert nodes > 200
    assert min(roles.values()) > 200


@pytest.mark.parametrize("seed", range(20, 22))
async def test_what_is_learnt_later_of_earlier_days_changes_what_is_known_now_and_nothing_known_before(
    company: asyncpg.Connection, seed: int
) -> None:
    made, recorder, random = Company(seed, deals=30), Recorder(seed), Random(seed)
    told = recorder.record(made.told)
    await feed(company, told, views=VIEWS)
    recorder.moment += timedelta(seconds=1)
    before = {bounds: await answered(company, bounds) for bounds in every_question(random, told, 4)}
    more = recorder.record(later(made, random))
    await feed(company, more, views=VIEWS)
    assert {bounds: await answered(company, bounds) for bounds in before} == before
    now = {bounds: await answered(company, bounds._replace(known_at=more[-1].recorded_at)) for bounds in before}
    assert sum(now[bounds] != before[bounds] for bounds in before) > len(before) * 0.8


async def answered(db: Any, bounds: Bounds) -> list[Any]:
    """Every node's answer with the rows it is explained by."""
    return [(one, shown, await explained(db, bounds, one)) for one, shown in await items(db, bounds)]

"""Every figure about selling reads the index that is for it, and the others read what they sum up once."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from services.pipeline.views.deals.forecast import get_forecast
from services.pipeline.views.figures import durations, funnel, leakage, lost_reasons, order_book, velocity, win_rate
from services.pipeline.views.figures.asked import Asked
from services.pipeline.views.money.ageing import get_ageing
from services.pipeline.views.orders.on_time import get_on_time
from services.pipeline.views.renewals import retention
from services.pipeline.views.white_space.gaps import get_white_space
from shared.authority.reach import EVERYTHING, Reach
from shared.web.read.lists import Paging
from tests.pipeline.test_plans import ID, Plans, plans
from tests.support.store import template

__all__ = ["plans", "template"]
SELLER = UUID(int=7)
QUARTER = Asked(date(2026, 4, 1), date(2026, 6, 30), None, None, None, None, None, None, None)
OF_A_DAY = Asked(None, None, date(2026, 2, 1), None, None, None, None, None, None)
DAY = "date '2026-01-01' + n % 900"
FOLLOWED = {
    "funnel": "entered",
    "durations": "ended",
    "win_rate": "won",
    "lost_reasons": "lost",
    "velocity": "won",
    "leakage": "entered",
    "retention": "base",
    "order_book": "signed",
}
"""Views of rows that events add, each with a measure that it has."""
COUNTING = {"funnel", "win_rate", "leakage"}
"""Those that count deals and measure nothing else."""
FIGURE_ROWS = f"""
INSERT INTO {{view}}_rows SELECT '{{measure}}', '', {DAY}, {DAY}, now() - interval '1 d', 1, 1, u(n % 9000), u(n % 200),
    u(n % 40), 'web', 'web', u(n), 0{{measured}} FROM generate_series(1, 30000) AS n;
"""
OTHER_ROWS = f"""
INSERT INTO forecast SELECT u(n), u(n % 40), 'GTX', u(n % 200), {DAY}, 10000 - 5000 * (n % 50 / 49), n, n, 'closed', NULL
    FROM generate_series(1, 30000) AS n;
INSERT INTO ageing_invoices SELECT u(n), u(n % 3000), 'Customer', u(n % 200), {DAY}, {DAY} FROM generate_series(1, 30000) AS n;
INSERT INTO ageing_rows SELECT u(n), u(n / 2), {DAY}, now(), n FROM generate_series(1, 60000) AS n;
INSERT INTO on_time_rows SELECT u(n), u(n / 2), u(n / 2), n, 'delivery', u(n % 200), {DAY}, now(), {DAY}, NULL, false
    FROM generate_series(1, 60000) AS n;
INSERT INTO segment_customers SELECT u(n), 'industry ' || n % 50, 'size ' || n % 4 FROM generate_series(1, 30000) AS n;
INSERT INTO segment_purchases SELECT u(n), 1, u(n % 300), u(n), 'Product', u(n % 40), 'GTX', false FROM generate_series(1, 30000) AS n;
INSERT INTO known_customers SELECT u(n), 'Customer', u(n % 200) FROM generate_series(1, 30000) AS n;
"""


@pytest.fixture
async def filled(plans: Plans) -> Plans:
    """The plans, over figures with rows."""
    rows = "".join(
        FIGURE_ROWS.format(view=view, measure=measure, measured="" if view in COUNTING else ", n, 3")
        for view, measure in FOLLOWED.items()
    )
    await plans.db.execute(rows + OTHER_ROWS)
    await plans.db.execute("VACUUM ANALYZE")
    return plans


class Answering:
    """Explains what it is asked to fetch, and answers what questions need to go on."""

    def __init__(self, plans: Plans) -> None:
        self._plans, self.fetch, self.transaction = plans, plans.fetch, plans.transaction

    async def fetchrow(self, sql: str, *values: Any) -> tuple[int, int, int]:
        await self._plans.fetch(sql, *values)
        return 0, 0, 0

    async def fetchval(self, _sql: str, *_values: Any) -> datetime:
        """Until when everything is settled, which is no figure."""
        return datetime(2026, 6, 1, tzinfo=UTC)


def reader(plans: Plans, reach: Reach = EVERYTHING) -> Any:
    return SimpleNamespace(
        db=Answering(plans),
        exchange=SimpleNamespace(path="", query={}, content=None, columns=None),
        seal=None,
        today=date(2026, 6, 30),
        now=datetime(2026, 6, 30, tzinfo=UTC),
        currency="USD",
        scope=dict,
        within=lambda where, owner: where.within(owner, reach),
    )


def scans(plans: Plans, table: str) -> list[str]:
    """How the last questions read a table."""
    return [node for node in plans.nodes if node.endswith(f" {table}")]


async def test_figures_read_the_indexes_that_are_for_them(filled: Plans) -> None:
    await figures_are_read_from_indexes_alone(filled)
    await what_explains_a_figure_is_found_by_index(filled)
    await a_forecast_and_a_segment_are_found_by_index(filled)
    await what_sums_up_everything_reads_it_once(filled)


async def figures_are_read_from_indexes_alone(filled: Plans) -> None:
    one = Reach("own", frozenset({SELLER}))
    asked: dict[str, Callable[[Any], Awaitable[Any]]] = {
        "funnel": lambda of: funnel.get_funnel(of, QUARTER),
        "durations": lambda of: durations.get_stage_durations(of, QUARTER),
        "win_rate": lambda of: win_rate.get_win_rate(of, QUARTER),
        "lost_reasons": lambda of: lost_reasons.get_lost_reasons(of, QUARTER),
        "velocity": lambda of: velocity.get_velocity(of, QUARTER),
        "leakage": lambda of: leakage.get_leakage(of, QUARTER),
        "retention": lambda of: retention.get_retention(of, QUARTER),
        "order_book": lambda of: order_book.get_order_book(of, OF_A_DAY),
    }
    assert asked.keys() == FOLLOWED.keys()
    wrong = {}
    for view, query in asked.items():
        for whose in (EVERYTHING, one):
            filled.nodes.clear()
            await query(reader(filled, whose))
            found = scans(filled, f"{view}_rows")
            if not found or any(not node.startswith("Index Only Scan") for node in found):
                wrong[view, whose is one] = found
    assert not wrong


async def what_explains_a_figure_is_found_by_index(filled: Plans) -> None:
    paged, of = Paging(), reader(filled)
    asked: dict[str, Callable[[], Awaitable[Any]]] = {
        "funnel": lambda: funnel.explain_funnel(of, QUARTER, paged, "entered", "contact"),
        "win_rate": lambda: win_rate.explain_win_rate(of, QUARTER, paged, "won"),
        "leakage": lambda: leakage.explain_leakage(of, QUARTER, paged, "entered"),
        "retention": lambda: retention.explain_retention(of, QUARTER, paged, "base"),
    }
    for view, query in asked.items():
        filled.nodes.clear()
        await query()
        found = scans(filled, f"{view}_rows")
        assert found, view
        assert not [node for node in found if node.startswith(("Seq Scan", "Parallel Seq Scan"))], (view, found)


async def a_forecast_and_a_segment_are_found_by_index(filled: Plans) -> None:
    filled.nodes.clear()
    await get_forecast(reader(filled), date(2026, 4, 1), date(2026, 6, 30))
    await get_white_space(reader(filled), ID)
    for table in ("forecast", "segment_customers", "segment_purchases"):
        found = scans(filled, table)
        assert found, table
        assert not [node for node in found if "Seq Scan" in node], (table, found)


async def what_sums_up_everything_reads_it_once(filled: Plans) -> None:
    """Of ages and promises every row counts, whatever its day."""
    filled.nodes.clear()
    await get_ageing(reader(filled))
    await get_on_time(reader(filled))
    tables = ("ageing_rows", "ageing_invoices", "on_time_rows")
    assert {table: len(scans(filled, table)) for table in tables} == dict.fromkeys(tables, 1)
    assert not [node for node in filled.nodes if node.startswith("Nested Loop")]

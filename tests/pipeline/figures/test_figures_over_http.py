"""Figures as a person meets them: cut, filtered by unit, explained down to the events, and served from indexes."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from services.pipeline.app import SERVICE
from services.pipeline.views.figures.asked import Asked
from services.pipeline.views.figures.durations import get_stage_durations
from services.pipeline.views.figures.funnel import get_funnel
from services.pipeline.views.figures.leakage import get_leakage
from services.pipeline.views.figures.lost_reasons import get_lost_reasons
from services.pipeline.views.figures.rows.table import Figure
from services.pipeline.views.figures.velocity import get_velocity
from services.pipeline.views.figures.win_rate import get_win_rate
from shared.authority.reach import EVERYTHING, Reach
from tests.pipeline.company import Company, usd
from tests.pipeline.test_plans import Plans

ROWS = """
INSERT INTO {name}_rows SELECT 'entered', 'needs', day, day, now(), 1, 1, u(n), u(n % 200), u(n % 40), 'fair', NULL,
    u(n), 0{measured}
FROM (SELECT n, date '2026-01-01' + n % 900 AS day FROM generate_series(1, 30000) AS n) AS numbers;
"""
TABLES = ("funnel", "durations", "win_rate", "lost_reasons", "velocity", "leakage")


async def items(api: Company, path: str, **asked: Any) -> Any:
    return (await api.get(path, **asked))["items"]


async def test_a_deal_handed_on_counts_with_whom_it_is_now_and_before_that_with_whom_it_was(api: Company) -> None:
    deal = await api.post("/deals", api.deal(opened_on="2020-01-01"))
    await api.post(f"/deals/{deal['id']}/revise", {"owner_id": api.ben, "revised_on": "2020-02-01"})

    async def entered(owner: str, as_of: str) -> int:
        (item,) = await items(api, "/funnel", owner_id=owner, as_of=as_of)
        found: int = item["stages"][0]["entered"]
        return found

    assert [await entered(api.anna, "2020-01-31"), await entered(api.ben, "2020-01-31")] == [1, 0]
    assert [await entered(api.anna, "2020-02-01"), await entered(api.ben, "2020-02-01")] == [0, 1]


async def test_figures_are_cut_by_owner_and_product_line(api: Company) -> None:
    await api.signed(300, 200)
    lost = await api.post("/deals", api.deal(50, owner_id=api.ben, source="fair"))
    await api.post(f"/deals/{lost['id']}/lose", {"reason": "no_answer"})
    by_owner = {item["key"]["id"]: item for item in await items(api, "/win-rate", by="owner")}
    assert [by_owner[api.anna]["rate_of_closed"], by_owner[api.ben]["rate_of_closed"]] == [1, 0]
    (line,) = await items(api, "/velocity", by="product_line")
    assert (line["won"], line["lost"], line["mean_value"]["amount_minor"]) == (1, 1, 500)
    (fair,) = await items(api, "/leakage", source="fair")
    assert (fair["entered"], fair["no_answer"], fair["leakage_rate"]) == (1, 1, 1)


async def test_every_number_is_explained_by_rows_that_sum_to_it(api: Company) -> None:
    deal = await api.post("/deals", api.deal(70))
    await api.post(f"/deals/{deal['id']}/lose", {"reason": "price"})
    await api.post(f"/deals/{deal['id']}/reopen", {})
    await api.post(f"/deals/{deal['id']}/lose", {"reason": "budget"})
    for path, number in (
        ("/funnel", {"measure": "lost", "stage": "research"}),
        ("/stage-durations", {"measure": "left", "stage": "research"}),
        ("/win-rate", {"measure": "lost"}),
        ("/lost-reasons", {"reason": "price"}),
        ("/velocity", {"measure": "open"}),
        ("/leakage", {"measure": "entered"}),
    ):
        rows = await items(api, f"{path}/explain", **number)
        pages: list[Any] = []
        cursor: dict[str, str] = {}
        while True:
            page = await api.get(f"{path}/explain", limit=1, **number, **cursor)
            pages += page["items"]
            if not page["has_more"]:
                break
            cursor = {"cursor": page["next_cursor"]}
        assert pages == rows
        assert {row["deal_id"] for row in rows} == {deal["id"]}
        expected = {"/funnel": 1, "/stage-durations": 2, "/win-rate": 1, "/leakage": 1}.get(path, 0)
        assert sum(row["amount"] for row in rows) == expected, path
    rows = await items(api, "/lost-reasons/explain", reason="price")
    assert [row["net"]["amount_minor"] for row in rows] == [70, -70]
    assert [row["event_type"] for row in rows] == ["DealLost", "DealReopened"]


async def test_a_unit_has_the_deals_of_who_works_in_it_or_below(api: Company) -> None:
    await api.post("/deals", api.deal())
    people = await api.known(api.anna)
    company, team = UUID(int=71), UUID(int=72)
    at = "'2016-01-01', 'infinity', '2016-01-01', 'infinity'"
    await people.execute(f"INSERT INTO unit_history VALUES ('{company}', 'All', 'company', NULL, NULL, {at})")
    await people.execute(f"INSERT INTO unit_history VALUES ('{team}', 'Team', 'team', '{company}', NULL, {at})")
    await people.execute(
        f"INSERT INTO assignment_history VALUES ('{api.anna}', '{team}', 'sales_rep', NULL, '{{}}', {at})"
    )
    for unit, opened in ((company, 1), (team, 1), (UUID(int=73), 0)):
        (item,) = await items(api, "/win-rate", unit_id=str(unit))
        assert item["opened"] == opened, unit


async def test_the_order_book_is_what_is_signed_and_not_invoiced(api: Company) -> None:
    await api.signed(300, due=("2090-03-01", "2090-04-01"))
    deal = await api.negotiated(80)
    schedule = [{"net": usd(80), "due_on": "2090-01-01"}]
    await api.post(f"/deals/{deal}/sign", {"schedule": schedule})
    await api.everything_done()
    old = {"owner_id": api.ben, "customer_id": api.acme, "stage": "signed", "closed_on": "2019-02-02"}
    lines = [{"product_id": api.product, "quantity": 1, "net": usd(77)}]
    await api.post("/deals/import", {"items": [old | {"lines": lines}]})
    (item,) = await items(api, "/order-book")
    assert (item["deals"], item["signed"], item["invoiced"], item["backlog"]) == (0, usd(380), usd(380), usd(0))
    assert item["unscheduled"] == {"deals": 1, "signed": usd(77), "invoiced": usd(0)}
    by_owner = {one["key"]["id"]: one["signed"] for one in await items(api, "/order-book", by="owner")}
    assert by_owner == {api.anna: usd(380), api.ben: usd(0)}
    rows = await items(api, "/order-book/explain", measure="invoiced")
    assert (sum(row["net"]["amount_minor"] for row in rows), {row["event_type"] for row in rows}) == (
        380,
        {"InvoiceIssued"},
    )


async def test_the_order_book_follows_amendments_cancellations_and_the_deals_owner(api: Company) -> None:
    deal = await api.signed(600_00, 400_00, due=("2090-03-01", "2090-04-01"))

    async def book(**asked: Any) -> tuple[int, ...]:
        await api.everything_done()
        (item,) = await items(api, "/order-book", **asked)
        return tuple(item[name]["amount_minor"] for name in ("signed", "invoiced", "backlog"))

    assert await book() == (1_000_00, 1_000_00, 0)
    schedule = [{"net": usd(500_00), "due_on": "2090-03-01"}, {"net": usd(500_00), "trigger": "delivery"}]
    await api.post(f"/deals/{deal}/contract/amend", {"schedule": schedule})
    assert await book() == (1_000_00, 500_00, 500_00)
    (invoice,) = (await api.get("/invoices", deal_id=deal, status="unpaid"))["items"]
    credited = {"reason": "discount", "lines": [{"line": 2, "gross": usd(50_00)}]}
    await api.post(f"/invoices/{invoice['id']}/credit", credited)
    assert await book() == (1_000_00, 500_00, 500_00)
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    await api.post(f"/orders/{order['id']}/cancel", {"lines": [2], "reason": "customer_withdrew"})
    assert await book() == (600_00, 300_00, 300_00)
    await api.post(f"/deals/{deal}/change-credit", {"owner_id": api.ben, "reason": "Moved"})
    assert await book(owner_id=api.ben) == await book() == (600_00, 300_00, 300_00)
    assert await book(owner_id=api.anna) == (0, 0, 0)
    for measure, total in (("signed", 600_00), ("invoiced", 300_00)):
        rows = await items(api, "/order-book/explain", measure=measure)
        assert sum(row["net"]["amount_minor"] for row in rows) == total
    await api.post(f"/orders/{order['id']}/cancel", {"reason": "customer_withdrew"})
    assert await book() == (0, 0, 0)


@pytest.fixture
async def plans(database_url: str) -> AsyncIterator[Plans]:
    db = await asyncpg.connect(database_url, server_settings={"search_path": "views, public"})
    views = [view for view in SERVICE.views if isinstance(view, Figure) and view.name in TABLES]
    await db.execute(";".join(view.ddl + view.indexes for view in views))
    await db.execute("CREATE FUNCTION u(n int) RETURNS uuid IMMUTABLE RETURN lpad(to_hex(n), 32, '0')::uuid")
    for view in views:
        await db.execute(ROWS.format(name=view.name, measured=", 5, 3" if view.measured else ""))
    await db.execute("VACUUM ANALYZE")
    yield Plans(db)
    await db.close()


async def test_figures_read_nothing_but_their_indexes(plans: Plans) -> None:
    asked: list[Callable[..., Awaitable[Any]]] = [
        get_funnel,
        get_stage_durations,
        get_win_rate,
        get_lost_reasons,
        get_velocity,
        get_leakage,
    ]
    quarter = Asked(date(2026, 4, 1), date(2026, 6, 30), None, None, None, None, None, None, None)
    own = Reach("own", frozenset({UUID(int=7)}))
    wrong = {}
    for get in asked:
        for reach in (EVERYTHING, own):
            plans.nodes.clear()
            reader: Any = SimpleNamespace(
                db=PlansInOneSnapshot(plans),
                today=date(2027, 6, 30),
                now=None,
                currency="USD",
                scope=dict,
                within=lambda where, owner, reach=reach: where.within(owner, reach),
            )
            await get(reader, quarter)
            reads = [node for node in plans.nodes if node.endswith("_rows")]
            if not reads or any(not node.startswith("Index Only Scan") for node in reads):
                wrong[get.__name__, reach.scope] = list(plans.nodes)
    assert not wrong


class PlansInOneSnapshot:
    """Plans where a question opens a transaction and asks how much is settled."""

    def __init__(self, plans: Plans) -> None:
        self.fetch = plans.fetch
        self.transaction = plans.db.transaction

    async def fetchval(self, sql: str, *values: Any) -> None:
        """Nothing is settled."""

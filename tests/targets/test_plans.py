"""Attainment reads the rows it is asked for by index, however many other years, people and targets there are."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
import pytest

from services.targets.views.actuals import ACTUALS
from services.targets.views.attainment.credits import actual, actuals
from services.targets.views.attainment.explain import rows
from services.targets.views.bounds import Bounds
from services.targets.views.organisation import ORGANISATION
from services.targets.views.promises import PROMISES, promised
from shared.contracts.targets import Node
from shared.web.figures.pages import Page
from tests.targets.logs import tables
from tests.targets.trees import uid

YEAR, PEOPLE, A_YEAR = 2024, 200, 6_000
COMPANY, TEAM, PERSON = uid(0x9000), uid(0x9001), uid(7)
ROWS = f"""
CREATE FUNCTION u(n int) RETURNS uuid IMMUTABLE RETURN lpad(to_hex(n), 32, '0')::uuid;
INSERT INTO credited SELECT measure, u(n % {PEOPLE}), date '2015-01-01' + (n * 3650::bigint / {A_YEAR * 10})::int,
    CASE measure WHEN 'signed_deals' THEN u(n / 3) END, 1, timestamptz '2015-01-01' + n * interval '80 minutes',
    gen_random_uuid(), 0, 'DealSigned', 'deal/' || n
FROM generate_series(1, {A_YEAR * 10}) AS n, unnest(ARRAY['signed_amount', 'signed_deals']) AS measure;
INSERT INTO unit_history SELECT u(x'9000'::int + n), 'U', CASE n WHEN 0 THEN 'company' ELSE 'team' END,
    CASE WHEN n > 0 THEN u(x'9000'::int) END, NULL, '2010-01-01', 'infinity', '2010-01-01', 'infinity'
FROM generate_series(0, 20) AS n;
INSERT INTO assignment_history SELECT u(n), u(x'9001'::int + n % 20), 'sales_rep', NULL, '{{}}', '2010-01-01',
    'infinity', '2010-01-01', 'infinity' FROM generate_series(0, {PEOPLE - 1}) AS n;
INSERT INTO promised SELECT year, measure, 'count', NULL, u(n), '{{"node_id":"' || u(n) || '","kind":"person",'
    '"name":null,"parent_id":null}}', array_fill(1::bigint, ARRAY[12]), '2015-01-01', '2015-01-01', n,
    gen_random_uuid(), 'TargetPublished', 'target/x'
FROM generate_series(1, 1000) AS n, generate_series(2015, 2024) AS year,
    unnest(ARRAY['signed_amount', 'new_customers']) AS measure;
ANALYZE;
"""


class Reads:
    """Answers as the database does, and counts the rows that were looked at in each table."""

    def __init__(self, db: asyncpg.Connection) -> None:
        self.db, self.looked_at = db, Counter[str]()

    async def fetch(self, sql: str, *values: Any) -> list[Any]:
        plan = await self.db.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON, TIMING off) {sql}", *values)
        self.count(msgspec.json.decode(plan)[0]["Plan"])
        found: list[Any] = await self.db.fetch(sql, *values)
        return found

    def count(self, plan: dict[str, Any]) -> None:
        if table := plan.get("Relation Name"):
            rows = sum(plan.get(name, 0) for name in ("Actual Rows", "Rows Removed by Filter"))
            self.looked_at[table] += round(rows * plan["Actual Loops"])
        for below in plan.get("Plans", ()):
            self.count(below)


@pytest.fixture
async def reads(database_url: str) -> AsyncIterator[Reads]:
    connection = await asyncpg.connect(database_url)
    await tables(connection, ACTUALS, PROMISES, ORGANISATION)
    await connection.execute(ROWS)
    await connection.execute("VACUUM credited")
    yield Reads(connection)
    await connection.close()


def bounds(measure: str) -> Bounds:
    return Bounds(measure, date(YEAR, 1, 1), date(YEAR, 12, 31), date(YEAR, 12, 31), datetime.now(UTC))


async def test_attainment_looks_at_its_year_and_at_those_it_is_asked_of(reads: Reads) -> None:
    db: Any = reads
    company, team = Node(COMPANY, "company", "C", None), Node(TEAM, "team", "T", COMPANY)
    person, signed, won = Node(PERSON, "person", None, TEAM), bounds("signed_amount"), bounds("new_customers")
    half = Page(signed.as_of, signed.known_at, (1, date(YEAR, 7, 1), signed.known_at, UUID(int=0), 0), 0)
    of_person, of_team, page = A_YEAR // PEOPLE + 1, A_YEAR // 20 + 10, 51
    asked: dict[str, tuple[Callable[[], Awaitable[Any]], dict[str, int]]] = {
        "everybody": (lambda: actuals(db, signed), {"credited": A_YEAR + 20}),
        "one person": (lambda: actual(db, signed, person), {"credited": of_person}),
        "one team": (lambda: actual(db, signed, team), {"credited": of_team}),
        "somebody's own": (lambda: actuals(db, signed._replace(people=frozenset({PERSON}))), {"credited": of_person}),
        "customers won": (lambda: actuals(db, won), {"credited": 2 * A_YEAR + 40}),
        "customers won by one": (lambda: actual(db, won, person), {"credited": 2 * of_person}),
        "a page of the company": (lambda: rows(db, signed, company, half, page), {"credited": page}),
        "a page of a team": (lambda: rows(db, signed, team, half, page), {"credited": of_team}),
        "a page of a person": (lambda: rows(db, signed, person, half, page), {"credited": of_person, "promised": 1}),
        "every target": (lambda: promised(db, signed), {"promised": 1_000}),
        "one target": (lambda: promised(db, signed, PERSON), {"promised": 1}),
    }
    for what, (ask, most) in asked.items():
        reads.looked_at.clear()
        assert await ask(), what
        found = {table: rows for table, rows in reads.looked_at.items() if table in {"credited", "promised"}}
        assert found.keys() == most.keys(), (what, found)
        assert all(found[table] <= most[table] for table in most), (what, found)

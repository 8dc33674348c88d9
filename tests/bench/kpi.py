"""KPIs over HTTP against the same sum by psql, over a million ledger rows."""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from services.performance.app import SERVICE
from shared.settings import Settings
from shared.store.connect import connect
from shared.web.identity.tokens import issue_token
from shared.web.serving.app import create_app
from shared.web.serving.running import open_service
from tests.bench.kpi_ledger import make_ledger
from tests.bench.place import Place
from tests.bench.rows import Bound, Round, Row

ROWS, ROUNDS = 1_000_000, 5
AS_OF, KNOWN_AT = "2023-06-30", "2023-08-01 00:00:00Z"
BOUNDS = f"measure = 'signed_amount' AND occurred_on <= '{AS_OF}' AND known_at <= '{KNOWN_AT}'"
PLACED = f"""
WITH placed AS MATERIALIZED (
    SELECT a.employee_id, t.unit_id AS team, greatest(a.valid_from, t.valid_from) AS since, least(a.valid_to, t.valid_to) AS until
    FROM assignment_history a JOIN unit_history t ON t.unit_id = a.unit_id AND t.kind = 'team'
        AND t.valid_from < a.valid_to AND t.valid_to > a.valid_from AND t.recorded_from <= '{KNOWN_AT}' AND t.recorded_to > '{KNOWN_AT}'
    WHERE a.recorded_from <= '{KNOWN_AT}' AND a.recorded_to > '{KNOWN_AT}')
"""
JOINED = f"""{PLACED}
SELECT team, sum(amount) FROM ledger
LEFT JOIN placed ON employee_id = person AND counts_on >= since AND counts_on < until WHERE {BOUNDS} GROUP BY 1"""
EACH = f"""{PLACED}
SELECT team, sum(part) FROM placed, LATERAL (SELECT sum(amount) AS part FROM ledger
    WHERE {BOUNDS} AND person = employee_id AND counts_on >= since AND counts_on < until) parts GROUP BY 1"""
# Two good ways to write it: which is faster depends on the machine's cores, so both run and the faster counts.
BY_PSQL = {"none": (f"SELECT sum(amount) FROM ledger WHERE {BOUNDS}",), "team": (JOINED, EACH)}


async def against_psql(place: Place, *, by: str) -> AsyncIterator[Round]:
    """One question over HTTP, then the same sum by psql, in milliseconds."""
    url = await place.once("ledger", partial(ledger, place))
    async with served(place.folder / "performance", url) as client:
        asked = {"by": by, "as_of": AS_OF, "known_at": KNOWN_AT.replace(" ", "T")}
        for _ in range(3):
            await timed(client, asked)
        for _ in range(ROUNDS):
            mine = await timed(client, asked)
            yield Round(mine, min([await by_psql(place, url, text) for text in BY_PSQL[by]]))


async def ledger(place: Place) -> str:
    """The URL of a new database with the ledger."""
    url = await place.database("performance")
    db = await connect(url)
    try:
        await make_ledger(db, ROWS)
    finally:
        await db.close()
    return url


@asynccontextmanager
async def served(home: Path, url: str) -> AsyncIterator[httpx.AsyncClient]:
    """The performance service on a port of its own, and a client of it; HTTP only, nothing is projected meanwhile."""
    settings = Settings(home=home, log_level="warning")
    running = await open_service(SERVICE, url, settings, workers=False)
    server = uvicorn.Server(uvicorn.Config(create_app(running), port=0, log_level="warning", access_log=False))
    serving = asyncio.create_task(server.serve())
    try:
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        headers = {"authorization": f"Bearer {issue_token(settings, 'admin')}"}
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=60) as client:
            yield client
    finally:
        server.should_exit = True
        await serving
        await running.close()


async def timed(client: httpx.AsyncClient, asked: dict[str, Any]) -> float:
    """Milliseconds from request to answer."""
    began = time.perf_counter()
    answer = await client.get("/v1/kpis/signed_amount", params=asked)
    took = (time.perf_counter() - began) * 1000
    assert answer.status_code == 200, answer.text
    assert answer.json()["items"], answer.text
    return took


async def by_psql(place: Place, url: str, text: str) -> float:
    """Milliseconds that psql says the statement took, in a session that has run it before."""
    program = await place.program("psql")
    session = f"SET search_path = views, public;\n{text};\n\\timing on\n{text};\n"
    process = await asyncio.create_subprocess_exec(
        program, "-X", "-q", url, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    said = (await process.communicate(session.encode()))[0].decode()
    return float(re.findall(r"^Time: ([\d.]+) ms", said, re.MULTILINE)[-1])


def rows() -> list[Row]:
    """KPI in total and by team."""
    work = "signed amount as of a date, known at a moment, over 1 000 000 ledger rows"
    reference = "the same sum by psql, the faster of two ways"
    return [
        Row("kpi_vs_sql", work, "ms", reference, Bound("<=", 2), Bound("<=", 1.2), partial(against_psql, by="none")),
        Row("kpi_team_vs_sql", f"{work}, by team", "ms", reference, Bound("<=", 2), Bound("<=", 1.2),
            partial(against_psql, by="team")),
    ]  # fmt: skip

"""The distributed form takes in the real export while its processes are killed, and ends with what the embedded one has."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest

from services.cli.names import NAMES
from shared.flow.lag import lag
from shared.store.connect import connect
from tests.importing.installation import Installation, installation
from tests.importing.sums import real_export
from tests.journeys.distributed import PROJECT, Distributed, distributed

pytestmark = pytest.mark.timeout(900)
PATIENCE = 120.0
SCALE = ("--scale", "serve-pipeline=2", "--scale", "worker-pipeline=2")


@pytest.fixture(scope="module")
def export() -> Path:
    return real_export()


@pytest.fixture(scope="module")
def expected(jvm: None, export: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, str]]:
    """What every view has in an embedded installation that took in the same."""
    with installation(tmp_path_factory.mktemp("embedded") / "home", "USD") as alone:
        assert alone.run("import", "crm", str(export)).returncode == 0
        alone.wait_for("signed_deals", 4_238)
        alone.wait_until_quiet()
        return contents(alone)


@pytest.fixture(scope="module")
def running(
    expected: dict[str, tuple[int, str]], export: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Distributed]:
    """The export imported, with two workers and a server of pipeline killed on the way."""
    with distributed(tmp_path_factory.mktemp("distributed") / "home", *SCALE) as started:
        command = [sys.executable, "-m", "services", "import", "crm", str(export), "--json"]
        environment = started.installation.environment
        importing = subprocess.Popen(
            command, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        killed = []
        for events, victim in ((1_000, "worker"), (4_000, "serve"), (7_000, "worker")):
            asyncio.run(
                grown(environment["SALESLOOP_DATABASE_URL"].replace("{service}", "pipeline"), events, importing)
            )
            killed.append(started.kill(victim, "pipeline"))
        said, complained = importing.communicate(timeout=600)
        assert importing.returncode == 0, complained
        assert json.loads(said)["created"]["deals"] == 8_800
        asyncio.run(quiet(environment["SALESLOOP_DATABASE_URL"]))
        assert not any(each.is_running() for each in killed)
        yield started


async def grown(database_url: str, events: int, importing: "subprocess.Popen[str]") -> None:
    """Until the log has so many events and the import is still under way."""
    db = await asyncpg.connect(database_url)
    try:
        async with asyncio.timeout(PATIENCE):
            while await db.fetchval("SELECT coalesce(max(position), 0) FROM events") < events:
                assert importing.poll() is None, importing.communicate()
                await asyncio.sleep(0.05)
    finally:
        await db.close()


async def quiet(database_url: str) -> None:
    """Until every consumer has read everything, and nothing more comes of it."""
    dbs = {name: await connect(database_url.replace("{service}", name)) for name in NAMES}
    before = None
    try:
        async with asyncio.timeout(PATIENCE):
            while True:
                rows = [row for db in dbs.values() for row in await lag(db, dbs)]
                heads = [
                    await db.fetchval("SELECT coalesce(max(position), 0) FROM public.events") for db in dbs.values()
                ]
                if not any(row.behind for row in rows) and heads == before:
                    return
                before = heads
                await asyncio.sleep(1.5)  # longer than between two watermarks, up to which topics count as read
    finally:
        for db in dbs.values():
            await db.close()


def contents(on: Installation) -> dict[str, tuple[int, str]]:
    """Rows and content hash of every view, each of which must equal its recomputation."""
    done = on.run("verify", "--json", folder=PROJECT)
    rows = json.loads(done.stdout)
    assert all(row["equal"] for row in rows), rows
    assert done.returncode == 0, done.stderr
    return {row["view"]: (row["rows"], row["content"]) for row in rows}


def test_the_known_totals_come_back_through_the_gateway(running: Distributed) -> None:
    on = running.installation
    assert on.kpi("signed_deals")[0]["value"] == 4_238
    assert on.kpi("lost_deals")[0]["value"] == 2_473
    assert on.kpi("signed_amount")[0]["value"] == 1_000_553_400
    stages = {stage["stage"]: stage["count"] for stage in on.get("/pipeline/v1/board")["stages"]}
    assert (stages["contact"], stages["research"], stages["signed"], stages["lost"]) == (1_589, 500, 4_238, 2_473)


def test_who_was_killed_was_started_again(running: Distributed) -> None:
    told = "".join(file.read_text() for file in running.logs.glob("*-pipeline-*.log"))
    assert told.count("ended with -9") == 3
    assert [len(running.processes(kind, "pipeline")) for kind in ("serve", "worker")] == [2, 2]


def test_every_view_has_the_content_of_an_embedded_installation(
    running: Distributed, expected: dict[str, tuple[int, str]]
) -> None:
    assert contents(running.installation) == expected


def test_the_doctor_finds_nothing_wrong(running: Distributed) -> None:
    found = json.loads(running.installation.run("doctor", "--json", folder=PROJECT).stdout)
    assert [each for each in found if not each["ok"]] == []
    assert {"Kafka", "topics", "performance relay", "pipeline partitions"} <= {each["what"] for each in found}


def test_the_gateway_has_the_urls_of_the_embedded_form_and_keeps_the_figures_inside(running: Distributed) -> None:
    api = running.installation.api
    assert api.get("/readyz").json() == {"status": "ready"}
    for path in (
        "/",
        "/problems/customer_not_found",
        "/identity/.well-known/openid-configuration",
        "/pipeline/openapi.json",
    ):
        assert api.get(path).status_code == httpx.codes.OK, path
    director = api.post("/identity/token", json={"persona": "manager"}).json()["access_token"]
    assert httpx.get(api.base_url.join("/people/v1/employees")).status_code == httpx.codes.UNAUTHORIZED
    assert (
        api.get("/people/v1/employees", headers={"Authorization": f"Bearer {director}"}).status_code == httpx.codes.OK
    )
    for path in ("/metrics", "/targets/metrics"):
        answer = api.get(path)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
        assert answer.headers["content-type"] == "application/problem+json"


def test_a_request_waits_while_the_only_process_that_answers_it_is_started_again(running: Distributed) -> None:
    assert len(running.processes("serve", "targets")) == 1
    running.kill("serve", "targets")
    assert running.installation.get("/targets/v1/targets")["items"] == []

"""Targets over HTTP: set, broken down over the organisation, published, revised, read and compared with what was attained."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from services.targets.app import SERVICE
from services.targets.views.actuals import ACTUALS
from shared.contracts.pipeline import Credit, DealSigned, Dimensions, Line, Terms
from shared.embedded import Server
from shared.flow.freshness import wait_for
from shared.settings import Settings
from shared.web.serving.app import create_app
from shared.web.serving.running import Running, open_service
from tests.support.described import described
from tests.support.fresh import until_fresh
from tests.support.organisation import tell
from tests.support.postgres import database
from tests.support.staff import staff
from tests.support.store import template
from tests.targets.company import ANN, BEN, COMPANY, EAST, LINE, OTHER_TEAM, PEOPLE, TEAM, WEST
from tests.targets.logs import messages
from tests.targets.trees import uid

__all__ = ["template"]
NOW = datetime(2027, 1, 20, 12, tzinfo=UTC)
SET = {"year": 2027, "measure": "signed_amount", "amount": 120_000_00, "padding_bp": 1_000}
BREAK_DOWN = {
    "months": [4, 3, 2, 1],
    "product_lines": [{"product_line_id": str(LINE), "weight": 2}, {"product_line_id": str(uid(90)), "weight": 1}],
}
Settle = Callable[[], Awaitable[None]]


@pytest.fixture
async def urls(postgres: Server, template: str) -> AsyncIterator[dict[str, str]]:
    """The databases of the services that targets listens to, and its own."""
    async with AsyncExitStack() as held:
        names = ("people", "pipeline", "targets")
        yield {name: await held.enter_async_context(database(postgres, template)) for name in names}


@pytest.fixture
async def running(urls: dict[str, str], tmp_path: Path) -> AsyncIterator[Running]:
    """The service, to which people has told the company."""
    await tell(urls["people"], [event for _, event in PEOPLE])
    settings = Settings(home=tmp_path)
    opened = await open_service(SERVICE, urls["targets"], settings, clock=lambda: NOW, peers=urls)
    assert opened.workers is not None
    await asyncio.wait_for(opened.workers.built(), 30)
    yield opened
    await opened.close()


@pytest.fixture
async def api(urls: dict[str, str], running: Running) -> AsyncIterator[httpx.AsyncClient]:
    """A client whose commands are the general manager's."""
    app = create_app(running)
    async with AsyncExitStack() as held:
        somebody = await held.enter_async_context(staff(urls["people"], running.settings))
        await until_fresh(running, somebody.general_manager)
        transport = described(httpx.ASGITransport(app, raise_app_exceptions=True), {"": app.openapi()})
        client = httpx.AsyncClient(transport=transport, base_url="http://test/v1", auth=somebody)
        yield await held.enter_async_context(client)


@pytest.fixture
def settle(running: Running) -> Settle:
    """Until what was appended is seen."""

    async def seen() -> None:
        head = await running.pool.fetchval("SELECT max(position) FROM public.events")
        for view in ("targets", "promises"):
            assert await wait_for(running.pool, view, "targets", head, 10)

    return seen


async def draft(api: httpx.AsyncClient, **asked: Any) -> tuple[str, dict[str, str]]:
    """The path of a new draft, and the headers that say it was seen."""
    answer = await api.post("/targets", json=SET | asked)
    assert answer.status_code == 201, answer.text
    return f"/targets/{answer.json()['id']}", {"if-match": answer.headers["etag"]}


async def broken_down(api: httpx.AsyncClient, path: str, seen: dict[str, str], asked: Any) -> Any:
    """The answer of breaking down a draft; `seen` becomes what says that it was seen."""
    answer = await api.post(f"{path}/break-down", json=asked, headers=seen)
    assert answer.status_code == 200, answer.text
    seen["if-match"] = answer.headers["etag"]
    return answer.json()


async def published(api: httpx.AsyncClient, **asked: Any) -> str:
    path, seen = await draft(api)
    await broken_down(api, path, seen, BREAK_DOWN | asked)
    assert (await api.post(f"{path}/publish", json={})).status_code == 200
    return path.rpartition("/")[2]


def nodes(body: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {node["node_id"]: node for node in body["nodes"]}


async def test_a_target_is_set_once_for_a_measure_and_year(api: httpx.AsyncClient) -> None:
    answer = await api.post("/targets", json=SET)
    assert answer.status_code == 201
    body = answer.json()
    assert (body["currency"], body["status"], body["padding"], body["assigned"]) == (
        "USD",
        "draft",
        1_200_000,
        13_200_000,
    )
    again = await api.post("/targets", json=SET | {"amount": 5})
    assert (again.status_code, again.json()["code"], again.json()["holder"]) == (409, "year_measure_taken", body["id"])


async def test_a_breakdown_follows_the_organisation_of_the_day_and_sums_everywhere(api: httpx.AsyncClient) -> None:
    path, seen = await draft(api)
    tree = nodes(await broken_down(api, path, seen, BREAK_DOWN))
    assert set(tree) == {str(node) for node in (COMPANY, EAST, WEST, TEAM, OTHER_TEAM, ANN, BEN)}
    assert tree[str(COMPANY)]["quarters"] == [5_280_000, 3_960_000, 2_640_000, 1_320_000]
    assert [line["total"] for line in tree[str(COMPANY)]["product_lines"]] == [8_800_000, 4_400_000]
    assert tree[str(ANN)]["parent_id"] == tree[str(BEN)]["parent_id"] == str(TEAM)
    for parent in (COMPANY, EAST, TEAM):
        children = [node for node in tree.values() if node["parent_id"] == str(parent)]
        assert [sum(months) for months in zip(*(child["months"] for child in children), strict=True)] == tree[
            str(parent)
        ]["months"]


async def test_a_draft_s_amount_can_change_and_validation_alone_changes_nothing(api: httpx.AsyncClient) -> None:
    path, seen = await draft(api)
    await broken_down(api, path, seen, {})
    asked = await api.post(f"{path}/set-amount?validate_only=true", json={"amount": 12})
    assert nodes(asked.json())[str(COMPANY)]["total"] == 12
    changed = await api.post(f"{path}/set-amount", json={"amount": 24}, headers=seen)
    assert nodes(changed.json())[str(COMPANY)]["total"] == 24
    assert (await api.post(f"{path}/publish", json={})).json()["assigned"] == 24


async def test_a_draft_is_overwritten_only_by_whoever_has_seen_it(api: httpx.AsyncClient) -> None:
    path, seen = await draft(api)
    before = dict(seen)
    await broken_down(api, path, seen, {})
    for command, body in (("set-amount", {"amount": 12}), ("break-down", BREAK_DOWN)):
        unseen = await api.post(f"{path}/{command}", json=body)
        assert (unseen.status_code, unseen.json()["code"]) == (428, "precondition_required")
        late = await api.post(f"{path}/{command}", json=body, headers=before)
        assert (late.status_code, late.json()["current_version"]) == (412, int(seen["if-match"].strip('"')))


async def test_what_is_published_is_revised_for_the_rest_of_the_year(api: httpx.AsyncClient) -> None:
    id = await published(api)
    seen = {"if-match": (await api.post(f"/targets/{id}/publish", json={})).headers["etag"]}
    late = await api.post(f"/targets/{id}/set-amount", json={"amount": 1}, headers=seen)
    assert late.json()["code"] == "already_published"
    revision = {
        "effective_from": "2027-03-01",
        "reason": "Ann has moved",
        "amount": 100_000_00,
        "nodes": {"by": "equal"},
    }
    body = (await api.post(f"/targets/{id}/revise", json=revision)).json()
    assert (body["target_version"], body["amount"], body["assigned"]) == (2, 10_000_000, 11_000_000)
    ann = [node for node in body["nodes"] if node["node_id"] == str(ANN)]
    assert [(node["parent_id"], sum(node["months"][:2]) > 0, sum(node["months"][2:]) > 0) for node in ann] == [
        (str(TEAM), True, False),
        (str(OTHER_TEAM), False, True),
    ]


async def test_queries_show_what_commands_answered(api: httpx.AsyncClient, settle: Settle) -> None:
    id = await published(api)
    await settle()
    answer = await api.get(f"/targets/{id}")
    assert answer.json() == (await api.post(f"/targets/{id}/publish", json={})).json()
    assert answer.headers["etag"] == f'"{answer.json()["version"]}"'
    listed = (
        await api.get("/targets", params={"year": 2027, "measure": "signed_amount", "status": "published"})
    ).json()
    assert listed["items"] == [{name: value for name, value in answer.json().items() if name != "nodes"}]
    assert (await api.get(f"/targets/{uid(5)}")).json()["code"] == "target_not_found"


async def test_attainment_is_actual_over_target_by_node_and_whole_month(
    api: httpx.AsyncClient, settle: Settle, running: Running
) -> None:
    id = await published(api)
    await settle()
    lines = (Line(1, uid(70), "P", LINE, "L", 1, 5_280_000, 0),)
    terms = Terms(BEN, (Credit(ANN, 5_000), Credit(BEN, 5_000)), lines, 5_280_000, "USD", None)
    deal = DealSigned(Dimensions(None, None), terms, None, date(2027, 1, 10), None, None, ())
    async with running.pool.acquire() as db:
        await ACTUALS.project(db, "pipeline", messages(uid(98), [deal], noun="deal"))
    asked: dict[str, Any] = {"year": 2027, "measure": "signed_amount", "from": "2027-01-01", "to": "2027-03-31"}
    answer = (await api.get("/attainment", params=asked)).json()
    shown = {item["node"]["node_id"]: item for item in answer["items"]}
    tree = nodes((await api.get(f"/targets/{id}")).json())
    for node, actual in (
        (COMPANY, 5_280_000),
        (EAST, 5_280_000),
        (WEST, 0),
        (TEAM, 5_280_000),
        (ANN, 2_640_000),
        (BEN, 2_640_000),
    ):
        target = tree[str(node)]["quarters"][0]
        assert (shown[str(node)]["target"], shown[str(node)]["actual"]) == (target, actual)
        assert shown[str(node)]["attainment"] == pytest.approx(actual / target, abs=1e-6)
    assert shown[str(EAST)]["attainment"] == 2.0
    assert [month["month"] for month in shown[str(ANN)]["months"]] == ["2027-01", "2027-02", "2027-03"]
    one = (await api.get("/attainment", params=asked | {"node_id": str(ANN)})).json()["items"]
    assert one == [shown[str(ANN)]]


async def test_attainment_needs_whole_months_of_the_year_and_without_a_target_has_nothing_to_show(
    api: httpx.AsyncClient,
) -> None:
    asked: dict[str, Any] = {"year": 2027, "measure": "signed_amount"}
    for parameter, wrong in (
        ("from", "2027-01-02"),
        ("from", "2026-12-01"),
        ("to", "2027-03-30"),
        ("to", "2028-01-31"),
    ):
        answer = await api.get("/attainment", params=asked | {parameter: wrong})
        assert (answer.status_code, answer.json()["code"]) == (422, "not_whole_months")
        assert [error["parameter"] for error in answer.json()["errors"]] == [parameter]
    reversed_months = asked | {"from": "2027-05-01", "to": "2027-04-30"}
    assert (await api.get("/attainment", params=reversed_months)).json()["code"] == "period_reversed"
    assert (await api.get("/attainment", params=asked)).json()["items"] == []


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("/targets", SET | {"measure": "smiles"}, 422, "measure_unknown"),
        ("/targets", SET | {"amount": -1}, 422, "validation_failed"),
        (f"/targets/{uid(5)}/publish", {}, 404, "target_not_found"),
        (f"/targets/{uid(5)}/break-down?validate_only=true", {}, 404, "target_not_found"),
    ],
)
async def test_what_cannot_be_done_says_why(
    api: httpx.AsyncClient, path: str, body: dict[str, Any], status: int, code: str
) -> None:
    answer = await api.post(path, json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.parametrize(
    "path", ["/attainment?year=2027&", f"/attainment/explain?year=2027&node_id={uid(1)}&", "/targets?"]
)
async def test_nothing_is_answered_of_a_measure_that_targets_are_not_of(api: httpx.AsyncClient, path: str) -> None:
    answer = await api.get(f"{path}measure=smiles")
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["code"], error["parameter"]) == (422, "measure_unknown", "measure")
    assert "signed_amount" in error["detail"]


async def test_weights_given_or_of_last_year_divide_among_siblings(api: httpx.AsyncClient, running: Running) -> None:
    deals = [
        DealSigned(
            Dimensions(None, None),
            Terms(person, (), (Line(1, uid(70), "P", LINE, "L", 1, net, 0),), net, "USD", None),
            None,
            date(2026, 5, 5),
            None,
            None,
            (),
        )
        for person, net in ((ANN, 300), (BEN, 100))
    ]
    async with running.pool.acquire() as db:
        await ACTUALS.project(db, "pipeline", messages(uid(98), deals, noun="deal"))
    path, seen = await draft(api)
    tree = nodes(await broken_down(api, path, seen, {"nodes": {"by": "last_year"}}))
    assert (tree[str(WEST)]["total"], tree[str(ANN)]["total"], tree[str(BEN)]["total"]) == (0, 9_900_000, 3_300_000)
    given = {"by": "given", "weights": {str(EAST): 1, str(WEST): 3}}
    tree = nodes(await broken_down(api, path, seen, {"nodes": given}))
    assert (tree[str(EAST)]["total"], tree[str(WEST)]["total"], tree[str(ANN)]["weighed_by"]) == (
        3_300_000,
        9_900_000,
        "equal",
    )

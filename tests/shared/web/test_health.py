"""Whether it lives, whether it can be used, and its figures."""

import httpx

from shared.web.serving.app import create_app
from shared.web.serving.root import create_root
from shared.web.serving.running import Running
from tests.shared.flow.waiting import until
from tests.shared.web.conftest import client_of


async def test_it_lives_without_asking_anybody(api: httpx.AsyncClient) -> None:
    answer = await api.get("/livez", headers={"authorization": ""})
    assert (answer.status_code, answer.json()) == (200, {"status": "alive"})


async def test_it_is_ready_when_its_views_are_built(live: httpx.AsyncClient) -> None:
    answer = await live.get("/readyz")
    assert (answer.status_code, answer.json()["status"]) == (200, "ready")
    assert {check["name"] for check in answer.json()["services"]["example"]} == {
        "running",
        "database",
        "migrations",
        "views",
    }
    assert (await live.get("/startupz")).status_code == 200


async def test_it_is_not_ready_before(api: httpx.AsyncClient) -> None:
    for path in ("/readyz", "/startupz"):
        answer = await api.get(path)
        assert (answer.status_code, answer.json()["code"]) == (503, "not_ready")
        assert answer.headers["content-type"] == "application/problem+json"
        assert "example: views" in answer.json()["detail"]


async def test_it_is_not_ready_while_it_stops_but_has_started(live: httpx.AsyncClient, working: Running) -> None:
    assert (await live.get("/startupz")).status_code == 200
    working.stopping.set()
    assert (await live.get("/readyz")).json()["detail"] == "Not yet: example: running."
    assert (await live.get("/startupz")).status_code == 200


async def test_it_is_not_ready_without_its_database(live: httpx.AsyncClient, working: Running) -> None:
    await working.pool.close()
    answer = await live.get("/readyz")
    assert (answer.status_code, "example: database" in answer.json()["detail"]) == (503, True)
    assert (await live.get("/v1/sum")).json()["code"] == "database_unavailable"


async def test_figures_count_requests_and_show_the_log_and_the_views(live: httpx.AsyncClient) -> None:
    await live.post("/v1/notes", json={"title": "x"})
    await live.get("/v1/nowhere")
    view = 'salesloop_consumer_parked{consumer="notes",service="example",source="example"} 0.0'

    async def view_is_fed() -> bool:
        return view in (await live.get("/metrics")).text

    await until(view_is_fed)
    text = (await live.get("/metrics")).text
    requests = "http_server_request_duration_seconds_count"
    assert f'{requests}{{method="POST",operation="writeNote",service="example",status="201"}} 1.0' in text
    assert f'{requests}{{method="GET",operation="",service="example",status="404"}} 1.0' in text
    assert 'salesloop_log_head{service="example"} 1.0' in text


async def test_the_root_shows_the_figures_and_the_health_of_all(working: Running, token: str) -> None:
    root = create_root([create_app(working)], working.settings)
    async with client_of(root, token) as client:
        await client.post("/example/v1/notes", json={"title": "x"})
        text = (await client.get("/metrics")).text
        assert 'operation="writeNote",service="example",status="201"} 1.0' in text
        assert text.count("# TYPE http_server_request_duration_seconds histogram") == 1
        assert (await client.get("/readyz")).json()["services"]["example"]
        assert (await client.get("/example/readyz")).status_code == 200

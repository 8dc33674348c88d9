"""Everything under one address."""

import httpx
import pytest
from fastapi import APIRouter, FastAPI

from shared.service import Service
from shared.web.dispatch.compile import compile_routes
from shared.web.dispatch.routes import Routes
from shared.web.read.reading import Caller
from shared.web.serving.app import COMMON, confirm_actions, create_app, declare
from shared.web.serving.root import create_root
from shared.web.serving.running import Running
from tests.shared.web.conftest import client_of
from tests.support.described import Description


@pytest.fixture
def whole(app: FastAPI, running: Running, token: str) -> httpx.AsyncClient:
    return client_of(create_root([app], running.settings), token)


async def test_a_service_is_below_its_name(whole: httpx.AsyncClient) -> None:
    answer = await whole.post("/example/v1/notes", json={"title": "x"})
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/example/v1/notes/{answer.json()['id']}"
    lost = await whole.get("/example/v1/lost")
    assert (lost.status_code, lost.json()["instance"]) == (404, "/example/v1/lost")


@pytest.mark.parametrize("path", ["/nothing", "/v1/notes", "/exampl", "/example", "/example/", "//example/v1/notes"])
async def test_what_is_nowhere_is_404_as_a_problem(whole: httpx.AsyncClient, path: str) -> None:
    answer = await whole.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


async def test_the_front_page_says_what_is_here(whole: httpx.AsyncClient) -> None:
    answer = await whole.get("/")
    assert answer.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    for link in ('href="/example/docs"', 'href="/readyz"', 'href="/metrics"', 'href="/problems"'):
        assert link in answer.text
    assert "http://" not in answer.text.replace("http://localhost", "")
    assert answer.headers["x-request-id"]


async def test_the_pages_of_a_service_list_its_operations(whole: httpx.AsyncClient) -> None:
    page = await whole.get("/example/docs")
    assert "POST /example/v1/notes/{note_id}/finish" in page.text
    assert "//" not in page.text.replace("<!doctype", "").replace("</", "")


async def test_every_code_of_an_error_can_be_looked_up(whole: httpx.AsyncClient) -> None:
    items = (await whole.get("/problems")).json()["items"]
    finished = next(item for item in items if item["code"] == "note_finished")
    assert (finished["status"], finished["retryable"]) == (409, False)
    assert finished["title"] == {"en": "The note is finished", "zh-TW": "筆記已完成", "zh-CN": "笔记已完成"}
    for code in ("version_mismatch", "note_finished"):
        assert (await whole.get(f"/problems/{code}")).json()["code"] == code
    assert (await whole.get("/problems/no_such_code")).status_code == 404


async def test_whoever_would_rather_have_a_page_gets_one_in_their_language(whole: httpx.AsyncClient) -> None:
    browser = {"accept": "text/html,*/*;q=0.8", "accept-language": "zh-TW,zh;q=0.9"}
    for path in ("/problems", "/problems/note_finished"):
        page = await whole.get(path, headers=browser)
        assert page.headers["content-type"].startswith("text/html")
        assert (page.headers["content-language"], page.headers["vary"]) == ("zh-TW", "accept, accept-language")
        assert '<html lang="zh-TW">' in page.text
        assert "筆記已完成" in page.text
        assert "default-src 'none'" in page.headers["content-security-policy"]
    assert (await whole.get("/problems")).headers["vary"] == "accept"
    missing = await whole.get("/problems/no_such_code", headers=browser)
    assert (missing.status_code, missing.headers["content-type"]) == (404, "application/problem+json")


async def test_the_type_of_a_problem_leads_to_its_page(whole: httpx.AsyncClient) -> None:
    problem = (await whole.get("/example/v1/notes/x")).json()
    assert (await whole.get(problem["type"])).json()["code"] == problem["code"]


def test_a_fixed_segment_wins_over_a_parameter_and_gives_way_when_it_leads_nowhere() -> None:
    routes: Routes[str] = Routes()
    routes.add("/deals/{id}", "GET", "one")
    routes.add("/deals/batch", "POST", "batch")
    routes.add("/deals/{id}/sign", "POST", "sign")
    assert routes.find("/deals/batch") == ({"POST": "batch"}, [])
    assert routes.find("/deals/7") == ({"GET": "one"}, ["7"])
    assert routes.find("/deals/batch/sign") == ({"POST": "sign"}, ["batch"])
    assert routes.find("/deals/") is None
    assert routes.find("/deals") is None


def refuse(router: APIRouter, because: str) -> None:
    with pytest.raises(ValueError, match=f"/v1/x.*: .*{because}"):
        compile_routes(declare(Service("example", (router,), ())), {**COMMON, "one": "me.read", "other": "me.read"})


def test_what_is_declared_in_a_way_that_is_not_served_is_refused_at_start() -> None:
    from typing import Annotated

    from fastapi import BackgroundTasks, Body, Cookie, Query

    async def cookie(crumb: Annotated[str, Cookie()]) -> None: ...
    async def several(names: Annotated[list[str], Query()]) -> None: ...
    async def bodies(one: Annotated[int, Body()], two: Annotated[int, Body()]) -> None: ...
    async def background(tasks: BackgroundTasks) -> None: ...

    for endpoint, because in (
        (cookie, "cookies"),
        (several, "given once"),
        (bodies, "one argument"),
        (background, "background"),
    ):
        router = APIRouter()
        router.add_api_route("/x", endpoint, methods=["POST"])
        refuse(router, because)
    router = APIRouter()

    async def rest(path: str) -> None: ...

    router.add_api_route("/x/{path:path}", rest)
    refuse(router, "one whole segment")


def test_an_operation_without_a_row_in_the_policy_table_is_refused_at_start() -> None:
    async def somebody(_: Caller) -> None: ...
    async def anybody() -> None: ...

    router = APIRouter()
    router.add_api_route("/x", somebody, operation_id="somebody")
    refuse(router, "somebody has no action in the policy table")
    router = APIRouter()
    router.add_api_route("/x", anybody, operation_id="one")
    refuse(router, "one has no caller")
    burning = Service("example", (), (), actions={"getMe": "notes.burn"})
    with pytest.raises(ValueError, match=r"no row in the policy table for \['notes.burn'\]"):
        confirm_actions(burning, declare(burning))
    missing = Service("example", (), (), actions={"burnNote": "me.read"})
    with pytest.raises(ValueError, match=r"no operation \['burnNote'\]"):
        confirm_actions(missing, declare(missing))


def test_two_operations_cannot_have_one_place() -> None:
    async def one(_: Caller, a: str) -> None: ...
    async def other(_: Caller, b: str) -> None: ...
    async def neither(_: Caller) -> None: ...

    router = APIRouter()
    router.add_api_route("/x/{a}", one, operation_id="one")
    router.add_api_route("/x/{b}", other, operation_id="other")
    refuse(router, "declared twice")
    router = APIRouter()
    router.add_api_route("/x/{a}", neither, operation_id="one")
    refuse(router, "takes each parameter of the path")


def test_an_app_carries_its_service(app: FastAPI, running: Running) -> None:
    assert app.state.running is running
    assert create_app(running).openapi() == app.openapi()


async def test_what_the_pages_at_the_root_answer_is_as_described(whole: httpx.AsyncClient) -> None:
    described = Description((await whole.get("/openapi.json")).json())
    for path in ("/", "/problems", "/problems/not_found", "/problems/note_exists"):
        described.check("GET", path, await whole.get(path))

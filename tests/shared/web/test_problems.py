"""Every error is a problem of one shape, whatever went wrong and whoever noticed."""

import asyncio
from dataclasses import replace

import asyncpg
import httpx
import pytest

from shared.problems.platform import PLATFORM
from shared.store.values import EventTooLarge, OutcomeUnknown, Unavailable, VersionConflict
from shared.web.errors import Problem, problem_of
from shared.web.serving.running import Running
from tests.shared.web import example
from tests.shared.web.example import CODES

MEMBERS = {"type", "title", "status", "detail", "instance", "code", "errors", "trace_id", "retryable"}
SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057"


def check(answer: httpx.Response, status: int, code: str) -> dict[str, object]:
    """The body of an answer that must be this problem."""
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json"), answer.text
    body: dict[str, object] = answer.json()
    assert set(body) >= MEMBERS
    assert (body["code"], body["status"], body["type"]) == (code, status, f"/problems/{code}")
    assert body["title"]
    assert answer.headers["x-request-id"]
    return body


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/", 404, "not_found"),
        ("GET", "/v1/nothing", 404, "not_found"),
        ("GET", "/v1/notes/", 404, "not_found"),
        ("GET", "/v1//notes", 404, "not_found"),
        ("GET", "/v1/notes/../notes/x%2f..", 404, "not_found"),
        ("GET", f"/v1/notes/{SOME_ID}", 404, "note_not_found"),
        ("DELETE", "/v1/notes", 405, "method_not_allowed"),
        ("TRACE", "/v1/notes", 405, "method_not_allowed"),
        ("PUT", "/livez", 405, "method_not_allowed"),
        ("GET", "/v1/notes/12", 422, "invalid_id"),
        ("GET", "/v1/notes/018 90a5d-ac96-774b-bcce-b302099a8057", 422, "invalid_id"),
        ("GET", f"/v1/notes/{{{SOME_ID}}}", 422, "invalid_id"),
        ("GET", f"/v1/notes/{SOME_ID.replace('-', '')}", 422, "invalid_id"),
        ("GET", "/v1/notes?what=1", 422, "unknown_parameter"),
        ("GET", "/v1/notes?written_from=2026-02-01&written_to=2026-01-31", 422, "period_reversed"),
        ("GET", "/v1/broken", 500, "internal_error"),
    ],
)
async def test_an_error_is_a_problem(api: httpx.AsyncClient, method: str, path: str, status: int, code: str) -> None:
    body = check(await api.request(method, path), status, code)
    assert "secret" not in str(body)


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("written_from=2026-01-31&written_to=2026-01-31", set()),
        ("written_from=2026-02-01", set()),
        ("written_from=2026-02-01&written_to=2026-01-31", {("written_to", "period_reversed")}),
        (
            "written_from=2026-02-01&written_to=2026-01-31&limit=0",
            {("written_to", "period_reversed"), ("limit", "out_of_range")},
        ),
        ("written_from=2026-02-30&written_to=2026-01-31", {("written_from", "wrong_type")}),
    ],
)
async def test_a_period_that_ends_before_it_begins_is_said_of_its_end(
    api: httpx.AsyncClient, query: str, codes: set[tuple[str, str]]
) -> None:
    answer = await api.get(f"/v1/notes?{query}")
    assert {(one["parameter"], one["code"]) for one in answer.json().get("errors", ())} == codes
    assert answer.status_code == (422 if codes else 200)


async def test_405_says_what_is_allowed(api: httpx.AsyncClient) -> None:
    assert (await api.delete("/v1/notes")).headers["allow"] == "GET, HEAD, POST"
    assert (await api.get(f"/v1/notes/{SOME_ID}/finish")).headers["allow"] == "POST"


async def test_a_method_cannot_be_smuggled_in_a_header(api: httpx.AsyncClient) -> None:
    answer = await api.post("/v1/sum", headers={"x-http-method-override": "GET"})
    check(answer, 405, "method_not_allowed")


async def test_every_fault_of_a_body_is_listed_with_its_pointer(api: httpx.AsyncClient) -> None:
    body = {"title": "x" * 81, "amount_minor": "5", "is_admin": True, "written_on": "2026-02-30"}
    answer = await api.post("/v1/notes", json=body)
    found = check(answer, 422, "validation_failed")["errors"]
    assert {(fault["pointer"], fault["code"]) for fault in found} == {  # type: ignore[attr-defined]
        ("/title", "too_long"),
        ("/amount_minor", "wrong_type"),
        ("/is_admin", "unknown_field"),
        ("/written_on", "wrong_type"),
    }
    assert "x" * 81 not in answer.text


async def test_a_refusal_says_its_code_its_kind_and_where(api: httpx.AsyncClient) -> None:
    note = (await api.post("/v1/notes", json={"title": "x", "written_on": "2026-03-01"})).json()["id"]
    early = await api.post(f"/v1/notes/{note}/finish", json={"finished_on": "2026-01-01"})
    body = check(early, 422, "finished_too_early")
    assert body["errors"] == [
        {"pointer": "/finished_on", "code": "finished_too_early", "detail": "Before it was written."}
    ]
    assert body["title"] == CODES["finished_too_early"].title.en
    match = {"if-match": '"1"'}
    check(await api.patch(f"/v1/notes/{note}", json={"title": "forbidden"}, headers=match), 403, "title_forbidden")
    await api.post(f"/v1/notes/{note}/finish", json={"finished_on": "2026-03-02"})
    match = {"if-match": '"2"'}
    check(await api.patch(f"/v1/notes/{note}", json={"title": "late"}, headers=match), 409, "note_finished")
    check(await api.post(f"/v1/notes/{SOME_ID}/finish", json={}), 404, "note_not_found")


async def test_a_taken_reference_names_its_holder(api: httpx.AsyncClient, database: asyncpg.Connection) -> None:
    holder = (await api.post("/v1/notes", json={"title": "x", "external_reference": "r-1"})).json()["id"]
    answer = await api.post("/v1/notes", json={"title": "y", "external_reference": "r-1"})
    assert check(answer, 409, "external_reference_taken")["holder"] == holder
    assert await database.fetchval("SELECT count(*) FROM events") == 1


async def test_a_trace_is_continued_and_a_request_keeps_its_name(api: httpx.AsyncClient) -> None:
    trace = {"traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "x-request-id": "mine.7"}
    answer = await api.get("/v1/nothing", headers=trace)
    assert answer.json()["trace_id"] == "4bf92f3577b34da6a3ce929d0e0e4736"
    assert answer.headers["x-request-id"] == "mine.7"


@pytest.mark.parametrize(
    "trace",
    [
        "",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
    ],
)
async def test_a_trace_that_is_none_is_replaced(api: httpx.AsyncClient, trace: str) -> None:
    answer = await api.get("/v1/nothing", headers={"traceparent": trace, "x-request-id": "not ok"})
    found = answer.json()["trace_id"]
    assert len(found) == 32
    assert found != "4bf92f3577b34da6a3ce929d0e0e4736"
    assert answer.headers["x-request-id"] != "not ok"


async def test_a_lost_race_is_decided_again_and_a_hopeless_one_says_retry(api: httpx.AsyncClient) -> None:
    note = (await api.post("/v1/notes", json={"title": "x"})).json()["id"]
    answers = await asyncio.gather(*(api.post(f"/v1/notes/{note}/finish", json={}) for _ in range(12)))
    assert {answer.status_code for answer in answers} <= {200, 409}
    for answer in answers:
        if answer.status_code == 409:
            assert check(answer, 409, "conflict_retry")["retryable"] is True


async def test_a_database_that_is_gone_is_503_to_be_retried(running: Running, api: httpx.AsyncClient) -> None:
    await running.store.writer.stop()
    answer = await api.post("/v1/notes", json={"title": "x"})
    assert check(answer, 503, "database_unavailable")["retryable"] is True
    assert answer.headers["retry-after"]


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (OutcomeUnknown("?"), 503, "outcome_unknown"),
        (Unavailable("?"), 503, "database_unavailable"),
        (ConnectionRefusedError(), 503, "database_unavailable"),
        (asyncpg.InterfaceError("connection is closed"), 503, "database_unavailable"),
        (asyncpg.CannotConnectNowError("starting"), 503, "database_unavailable"),
        (asyncpg.TooManyConnectionsError("no more"), 503, "database_unavailable"),
        (asyncpg.AdminShutdownError("bye"), 503, "database_unavailable"),
        (asyncpg.ConnectionDoesNotExistError("lost"), 503, "database_unavailable"),
        (TimeoutError(), 503, "database_unavailable"),
        (asyncpg.QueryCanceledError("statement timeout"), 503, "query_timeout"),
        (asyncpg.CharacterNotInRepertoireError("0x00"), 422, "validation_failed"),
        (EventTooLarge("big"), 413, "event_too_large"),
        (VersionConflict(__import__("uuid").uuid4(), 1, 2), 409, "conflict_retry"),
    ],
)
def test_what_the_store_and_the_database_raise_has_its_problem(error: Exception, status: int, code: str) -> None:
    problem = problem_of(error)
    assert problem is not None
    assert (problem.status, problem.code) == (status, code)
    assert problem.retryable == (status == 503 or code == "conflict_retry")
    assert ("Retry-After" in problem.headers) == (status == 503)


def test_what_nobody_foresaw_is_no_known_problem() -> None:
    assert problem_of(RuntimeError("x")) is None


def test_the_catalogue_is_snake_case_and_each_code_says_something() -> None:
    for code, known in PLATFORM.items():
        assert code == code.lower()
        assert code.isidentifier()
        assert 400 <= known.status < 600
        assert known.title
    assert Problem("rate_limited").headers["Retry-After"]


async def test_a_request_cannot_keep_the_database_busy_for_ever(
    api: httpx.AsyncClient, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await running.pool.fetchval("SHOW statement_timeout") == "20s"
    async with running.pool.acquire() as db:
        await db.execute("SET statement_timeout = '50ms'")
    slow = replace(example.LISTING, source="(SELECT notes.* FROM pg_sleep(5) LEFT JOIN notes ON true) AS notes")
    monkeypatch.setattr(example, "LISTING", slow)
    check(await api.get("/v1/notes"), 503, "query_timeout")

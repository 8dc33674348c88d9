"""The same key and request are carried out once and answered the same, whoever asks how often and when."""

import asyncio

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from shared.settings import Settings
from shared.web.identity.tokens import issue_token

KEY = {"idempotency-key": "6ec5c5b4-once"}


async def test_a_replay_is_equal_to_the_byte_and_says_so(api: httpx.AsyncClient, database: asyncpg.Connection) -> None:
    first = await api.post("/v1/notes", json={"title": "once"}, headers=KEY)
    again = await api.post("/v1/notes", json={"title": "once"}, headers=KEY)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    for name in ("etag", "location", "consistency-token", "content-type"):
        assert again.headers[name] == first.headers[name]
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    assert await database.fetchval("SELECT count(*) FROM events") == 1


async def test_twenty_at_once_are_carried_out_once(api: httpx.AsyncClient, database: asyncpg.Connection) -> None:
    async def send() -> httpx.Response:
        return await api.post("/v1/notes", json={"title": "once"}, headers=KEY)

    answers = await asyncio.gather(*(send() for _ in range(20)))
    done = [answer for answer in answers if answer.status_code == 201]
    assert done
    assert len({answer.content for answer in done}) == 1
    assert sum("idempotency-replayed" not in answer.headers for answer in done) == 1
    for answer in answers:
        if answer.status_code != 201:
            assert (answer.status_code, answer.json()["code"]) == (409, "idempotency_key_in_progress")
            assert answer.headers["retry-after"]
    assert await database.fetchval("SELECT count(*) FROM events") == 1


async def test_the_body_may_be_written_differently(api: httpx.AsyncClient) -> None:
    json = {"content-type": "application/json"}
    first = await api.post("/v1/notes", content=b'{"title":"x","text":"y"}', headers=KEY | json)
    again = await api.post("/v1/notes", content=b'{ "text": "y", "title": "\\u0078" }', headers=KEY | json)
    assert again.content == first.content


@pytest.mark.parametrize(
    ("path", "body"), [("/v1/notes", {"title": "other"}), ("/v1/notes", {"title": "once", "urgent": True})]
)
async def test_another_request_with_the_key_is_422(api: httpx.AsyncClient, path: str, body: dict[str, object]) -> None:
    await api.post("/v1/notes", json={"title": "once"}, headers=KEY)
    answer = await api.post(path, json=body, headers=KEY)
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")


async def test_the_same_command_to_another_resource_is_422(api: httpx.AsyncClient) -> None:
    one, other = [(await api.post("/v1/notes", json={"title": "x"})).json()["id"] for _ in range(2)]
    assert (await api.post(f"/v1/notes/{one}/finish", json={}, headers=KEY)).status_code == 200
    assert (await api.post(f"/v1/notes/{other}/finish", json={}, headers=KEY)).status_code == 422


async def test_a_key_belongs_to_its_operation_and_its_caller(
    api: httpx.AsyncClient, app: FastAPI, settings: Settings
) -> None:
    first = await api.post("/v1/notes", json={"title": "once"}, headers=KEY)
    finish = await api.post(f"/v1/notes/{first.json()['id']}/finish", json={}, headers=KEY)
    assert (finish.status_code, finish.json()["version"]) == (200, 2)
    other = {"authorization": f"Bearer {issue_token(settings, 'integrator')}"}
    theirs = await api.post("/v1/notes", json={"title": "once"}, headers=KEY | other)
    assert theirs.json()["id"] != first.json()["id"]


async def test_the_key_is_looked_at_before_if_match_and_before_the_rules(api: httpx.AsyncClient) -> None:
    note = (await api.post("/v1/notes", json={"title": "x"})).json()["id"]
    headers = KEY | {"if-match": '"1"'}
    first = await api.patch(f"/v1/notes/{note}", json={"title": "y"}, headers=headers)
    await api.post(f"/v1/notes/{note}/finish", json={})
    again = await api.patch(f"/v1/notes/{note}", json={"title": "y"}, headers=headers)
    assert (again.status_code, again.content) == (200, first.content)
    assert again.headers["etag"] == '"2"'


async def test_a_refusal_is_not_kept(api: httpx.AsyncClient) -> None:
    note = (await api.post("/v1/notes", json={"title": "x", "written_on": "2026-03-05"})).json()["id"]
    for _ in range(2):
        answer = await api.post(f"/v1/notes/{note}/finish", json={"finished_on": "2026-03-01"}, headers=KEY)
        assert (answer.status_code, answer.json()["code"]) == (422, "finished_too_early")
    assert (
        await api.post(f"/v1/notes/{note}/finish", json={"finished_on": "2026-03-06"}, headers=KEY)
    ).status_code == 200


async def test_a_command_that_changed_nothing_is_replayed_too(api: httpx.AsyncClient) -> None:
    note = (await api.post("/v1/notes", json={"title": "x"})).json()["id"]
    await api.post(f"/v1/notes/{note}/finish", json={})
    first = await api.post(f"/v1/notes/{note}/finish", json={}, headers=KEY)
    again = await api.post(f"/v1/notes/{note}/finish", json={}, headers=KEY)
    assert (again.content, again.headers["idempotency-replayed"]) == (first.content, "true")


@pytest.mark.parametrize("key", ["", " ", "a" * 256, "schlüssel".encode().decode("latin-1"), "a\tb"])
async def test_a_key_is_1_to_255_printable_characters(api: httpx.AsyncClient, key: str) -> None:
    answer = await api.post("/v1/notes", json={"title": "x"}, headers=[(b"idempotency-key", key.encode("latin-1"))])
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_idempotency_key")


async def test_a_key_of_255_characters_is_taken(api: httpx.AsyncClient) -> None:
    assert (await api.post("/v1/notes", json={"title": "x"}, headers={"idempotency-key": "~" * 255})).status_code == 201

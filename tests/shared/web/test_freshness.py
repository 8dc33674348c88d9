"""A query sees what its caller has done, when it asks to."""

import asyncio
import time

import httpx
import pytest

from shared.web.sealed.consistency import Seen, read_tokens, token_header
from shared.web.sealed.seal import Seal
from shared.web.serving.running import Running

TOKEN = "consistency-token"


async def test_a_query_with_the_commands_token_sees_it(live: httpx.AsyncClient) -> None:
    for number in range(20):
        done = await live.post("/v1/notes", json={"title": f"note {number}"})
        headers = {TOKEN: done.headers[TOKEN], "prefer": "wait=5"}
        answer = await live.get(f"/v1/notes/{done.json()['id']}", headers=headers)
        assert (answer.status_code, answer.headers.get("preference-applied")) == (200, "wait=5")
        assert answer.headers["etag"] == done.headers["etag"]


async def test_a_list_with_a_batchs_token_has_all_of_it(live: httpx.AsyncClient) -> None:
    done = await live.post("/v1/notes/batch", json={"items": [{"title": f"n{n}"} for n in range(60)]})
    headers = {TOKEN: done.headers[TOKEN], "prefer": "wait=5, handling=strict"}
    answer = await live.get("/v1/notes", params={"limit": 200}, headers=headers)
    assert len(answer.json()["items"]) == 60
    assert answer.headers.get("preference-applied") == "wait=5, handling=strict"


def token_of(working: Running, position: int, service: str = "example", log_id: int | None = None) -> str:
    known = working.store.log.log_id if log_id is None else log_id
    return token_header(working.seal, Seen(service, known, position))[1].decode()


async def test_a_wait_ends_with_what_there_is_or_with_503_as_asked(live: httpx.AsyncClient, working: Running) -> None:
    future = token_of(working, 10_000)
    began = time.monotonic()
    answer = await live.get("/v1/sum", headers={TOKEN: future, "prefer": "wait=0.3"})
    assert 0.25 < time.monotonic() - began < 20
    assert answer.status_code == 200
    assert "preference-applied" not in answer.headers
    answer = await live.get("/v1/sum", headers={TOKEN: future, "prefer": "wait=0.1, handling=strict"})
    assert (answer.status_code, answer.json()["code"], answer.json()["retryable"]) == (503, "not_fresh", True)
    assert answer.headers["retry-after"]


async def test_without_a_preference_nobody_waits(live: httpx.AsyncClient, working: Running) -> None:
    answer = await live.get("/v1/sum", headers={TOKEN: token_of(working, 10_000)})
    assert (answer.status_code, "preference-applied" in answer.headers) == (200, False)


async def test_a_token_of_a_log_the_view_does_not_read_is_seen(live: httpx.AsyncClient, working: Running) -> None:
    foreign = token_of(working, 10_000, service="elsewhere")
    answer = await live.get("/v1/sum", headers={TOKEN: foreign, "prefer": "wait=5"})
    assert answer.headers.get("preference-applied") == "wait=5"


async def test_several_tokens_are_waited_for_together(live: httpx.AsyncClient, working: Running) -> None:
    done = await live.post("/v1/notes", json={"title": "x"})
    both = f"{done.headers[TOKEN]}, {token_of(working, 9, service='elsewhere')}"
    answer = await live.get("/v1/sum", headers={TOKEN: both, "prefer": "wait=5"})
    assert answer.headers.get("preference-applied") == "wait=5"
    never = f"{done.headers[TOKEN]},{token_of(working, 10_000)}"
    answer = await live.get("/v1/sum", headers={TOKEN: never, "prefer": "wait=0.1"})
    assert "preference-applied" not in answer.headers


async def test_waiting_queries_hold_no_connection(live: httpx.AsyncClient, working: Running) -> None:
    future = token_of(working, 10_000)
    waiting = [live.get("/v1/sum", headers={TOKEN: future, "prefer": "wait=30"}) for _ in range(60)]
    tasks = [asyncio.create_task(one) for one in waiting]
    await asyncio.sleep(0.2)
    assert (await live.get("/v1/sum")).status_code == 200
    assert not any(task.done() for task in tasks)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def test_a_token_is_opaque_and_only_ours() -> None:
    ours, theirs = Seal(b"a" * 32), Seal(b"b" * 32)
    text = token_header(ours, Seen("pipeline", 7, 123))[1].decode()
    assert read_tokens(ours, text) == [Seen("pipeline", 7, 123)]
    assert theirs.open(b"consistency", text) is None
    assert ours.open(b"cursor", text) is None
    assert "pipeline" not in text


@pytest.mark.parametrize("text", ["", "a", "====", "é", "a" * 5000])
def test_what_is_not_sealed_opens_to_nothing(text: str) -> None:
    assert Seal(b"a" * 32).open(b"cursor", text) is None

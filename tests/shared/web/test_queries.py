"""Single resources, dates and moments, and what a query's answer says about itself."""

from datetime import UTC, datetime

import httpx
import pytest

from shared.web.read.reading import Preference, preference
from shared.web.serving.running import Running

SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057"
BODY = f'{{"id":"{SOME_ID}","version":3, "title":"…","written_on":"2026-01-01","amount_minor":40}}'
INSERT = f"INSERT INTO notes VALUES ($1, 3, 'x', '2026-01-01', 40, NULL, '{BODY}')"


async def test_a_resource_is_answered_as_it_is_stored_with_its_version(
    api: httpx.AsyncClient, running: Running
) -> None:
    await running.pool.execute(INSERT, SOME_ID)
    answer = await api.get(f"/v1/notes/{SOME_ID}")
    assert (answer.status_code, answer.text, answer.headers["etag"]) == (200, BODY, '"3"')
    assert answer.headers["cache-control"] == "private, no-cache"
    assert (await api.get(f"/v1/notes/{SOME_ID.upper()}")).status_code == 200


async def test_what_has_not_changed_is_304(api: httpx.AsyncClient, running: Running) -> None:
    await running.pool.execute(INSERT, SOME_ID)
    answer = await api.get(f"/v1/notes/{SOME_ID}", headers={"if-none-match": '"3"'})
    assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", '"3"')
    for others, status in (('"2"', 200), ('"2", W/"3"', 304), ("3", 200), ("", 200)):
        assert (await api.get(f"/v1/notes/{SOME_ID}", headers={"if-none-match": others})).status_code == status


async def test_head_is_get_without_the_body(api: httpx.AsyncClient) -> None:
    answer = await api.head("/v1/sum")
    assert (answer.status_code, answer.content) == (200, b"")
    assert int(answer.headers["content-length"]) > 0


async def test_business_time_is_a_date_and_system_time_a_moment(api: httpx.AsyncClient, running: Running) -> None:
    running.clock = lambda: datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert (await api.get("/v1/sum")).json() == {
        "sum": 0,
        "as_of": "2026-03-01",
        "known_at": None,
        "currency": "USD",
    }
    asked = {"as_of": "2026-02-28", "known_at": "2026-03-01T09:30:00.250000+08:00"}
    body = (await api.get("/v1/sum", params=asked)).json()
    assert (body["as_of"], body["known_at"]) == ("2026-02-28", "2026-03-01T01:30:00.250000Z")


async def test_queries_give_their_connections_back(api: httpx.AsyncClient, running: Running) -> None:
    for _ in range(40):
        await api.get("/v1/sum")
        await api.get("/v1/broken")
        await api.get("/v1/notes?cursor=bad")
    assert running.pool.get_idle_size() == running.pool.get_size()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("wait=2", Preference(2, strict=False)),
        ("wait=2, handling=strict", Preference(2, strict=True)),
        ('handling=strict;x, Wait = "0.5"', Preference(0.5, strict=False)),
        ("wait=600", Preference(10, strict=False)),
        ("wait=-1", Preference(None, strict=False)),
        ("wait=soon, respond-async", Preference(None, strict=False)),
        ("handling=lenient", Preference(None, strict=False)),
        ("", Preference(None, strict=False)),
    ],
)
def test_what_cannot_be_read_of_a_preference_is_ignored(text: str, asked: Preference) -> None:
    assert preference(text) == asked

"""Lists: pages, order, filters, and cursors that fit only where they come from."""

import base64
from typing import Any

import httpx
import pytest

from shared.web.read.where import Where
from shared.web.serving.running import Running

INSERT = """
INSERT INTO notes
SELECT id, 1, title, written_on, amount_minor, 'ref-' || n, jsonb_build_object('id', id, 'version', 1, 'title', title,
    'written_on', written_on, 'amount_minor', amount_minor)::text
FROM (
    SELECT n, gen_random_uuid() AS id, 'note ' || n || CASE WHEN n = 7 THEN ' 銷售_100%' ELSE '' END AS title,
        DATE '2026-01-01' + n / 10 AS written_on, n % 12 * 9 AS amount_minor
    FROM generate_series($1::int, $2) AS n
) AS note
"""


@pytest.fixture(autouse=True)
async def notes(running: Running) -> None:
    """95 notes on 10 days with 12 amounts."""
    await running.pool.execute(INSERT, 1, 95)


def numbers(items: list[dict[str, Any]]) -> list[int]:
    """The notes' numbers."""
    return [int(item["title"].split()[1]) for item in items]


async def walk(api: httpx.AsyncClient, **query: str | int) -> list[list[int]]:
    """Every page of a list as the numbers of its notes."""
    pages: list[list[int]] = []
    while True:
        answer = await api.get("/v1/notes", params=query)
        assert answer.status_code == 200, answer.text
        body = answer.json()
        pages.append(numbers(body["items"]))
        assert body["has_more"] == (body["next_cursor"] is not None)
        if not body["has_more"]:
            return pages
        query["cursor"] = body["next_cursor"]


async def test_a_list_has_50_items_a_page_and_says_whether_there_are_more(api: httpx.AsyncClient) -> None:
    pages = await walk(api)
    assert [len(one) for one in pages] == [50, 45]
    assert sorted(pages[0] + pages[1]) == list(range(1, 96))


@pytest.mark.parametrize("limit", [1, 7, 95, 200])
async def test_pages_of_any_size_hold_everything_once(api: httpx.AsyncClient, limit: int) -> None:
    pages = await walk(api, limit=limit)
    assert all(len(one) == limit for one in pages[:-1])
    assert sorted(number for one in pages for number in one) == list(range(1, 96))


@pytest.mark.parametrize(
    ("sort", "key"),
    [
        ("written_on", lambda n: n // 10),
        ("-written_on", lambda n: -(n // 10)),
        ("amount,-written_on", lambda n: (n % 12 * 9, -(n // 10))),
        ("-amount,written_on,title", lambda n: (-(n % 12 * 9), n // 10, f"note {n}")),
        ("-title", None),
    ],
)
async def test_the_order_holds_across_pages_whatever_its_directions(
    api: httpx.AsyncClient, sort: str, key: object
) -> None:
    numbers = [number for one in await walk(api, sort=sort, limit=6) for number in one]
    assert len(set(numbers)) == 95
    if callable(key):
        assert [key(number) for number in numbers] == sorted(key(number) for number in numbers)
    else:
        titles = [f"note {number}{' 銷售_100%' if number == 7 else ''}" for number in numbers]
        assert titles == sorted(titles, reverse=True)


async def test_what_is_added_while_paging_moves_nothing(api: httpx.AsyncClient, running: Running) -> None:
    first = (await api.get("/v1/notes?limit=40&sort=written_on")).json()
    await running.pool.execute(INSERT, 0, 0)
    rest = await walk(api, limit=40, sort="written_on", cursor=first["next_cursor"])
    assert sorted(numbers(first["items"]) + [number for one in rest for number in one]) == list(range(1, 96))


async def test_filters_narrow_and_a_total_is_counted_when_asked(api: httpx.AsyncClient) -> None:
    asked = {"written_from": "2026-01-02", "written_to": "2026-01-03", "include_total": "true", "limit": "5"}
    body = (await api.get("/v1/notes", params=asked)).json()
    assert (body["total"], len(body["items"]), body["has_more"]) == (20, 5, True)
    assert "total" not in (await api.get("/v1/notes")).json()
    found = (await api.get("/v1/notes", params={"external_reference": "ref-3, ref-4,nothing"})).json()
    assert sorted(numbers(found["items"])) == [3, 4]


@pytest.mark.parametrize(("text", "count"), [("銷售", 1), ("NOTE 9", 7), ("%", 1), ("_", 1), ("100%", 1), ("\\", 0)])
async def test_a_search_finds_text_as_it_is_written(api: httpx.AsyncClient, text: str, count: int) -> None:
    assert len((await api.get("/v1/notes", params={"q": text})).json()["items"]) == count


async def test_an_empty_list_is_a_list(api: httpx.AsyncClient) -> None:
    answer = await api.get("/v1/notes", params={"q": "nothing like it"})
    assert answer.json() == {"items": [], "next_cursor": None, "has_more": False}


async def test_a_cursor_goes_with_its_filters_and_its_order(api: httpx.AsyncClient) -> None:
    cursor = (await api.get("/v1/notes?limit=5&q=note")).json()["next_cursor"]
    assert (await api.get("/v1/notes", params={"limit": 9, "q": "note", "cursor": cursor})).status_code == 200
    for other in ({"q": "not"}, {}, {"q": "note", "sort": "amount"}):
        answer = await api.get("/v1/notes", params={"cursor": cursor} | other)
        assert (answer.status_code, answer.json()["code"]) == (422, "cursor_mismatch")


async def test_a_cursor_cannot_be_made_or_changed(api: httpx.AsyncClient) -> None:
    cursor = (await api.get("/v1/notes?limit=5")).json()["next_cursor"]
    raw = bytearray(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    for at in (0, len(raw) // 2, len(raw) - 1):
        changed = raw.copy()
        changed[at] ^= 1
        answer = await api.get("/v1/notes", params={"cursor": base64.urlsafe_b64encode(changed).decode()})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


async def test_a_consistency_token_is_no_cursor(api: httpx.AsyncClient) -> None:
    token = (await api.post("/v1/notes", json={"title": "x"})).headers["consistency-token"]
    assert (await api.get("/v1/notes", params={"cursor": token})).json()["code"] == "invalid_cursor"


def test_conditions_number_their_values_and_leave_out_what_is_not_asked() -> None:
    where = Where().equal("a", 1).equal("b", None).between("c", None, None).one_of("d", []).add("e + {} > {}", 2, 3)
    assert where.sql == " WHERE a = $1 AND d = ANY($2) AND e + $3 > $4"
    assert where.values == [1, [], 2, 3]
    assert Where().sql == ""

"""A list as a file: all of its rows, the same filters, and nothing that a spreadsheet would run."""

import csv
import io
from collections.abc import AsyncIterator

import httpx
import pytest

from shared.web.serving.app import create_app
from shared.web.serving.running import Running
from shared.web.sheets.cells import item_of, row_of
from shared.web.sheets.columns import columns_of
from tests.shared.web.conftest import client_of
from tests.shared.web.example import NOTES, WriteNoteBody

INSERT = """
INSERT INTO notes
SELECT id, 1, title, DATE '2026-01-01' + n / 10, n, 'ref-' || n, jsonb_build_object('id', id, 'version', 1,
    'title', title, 'written_on', DATE '2026-01-01' + n / 10, 'amount_minor', n)::text
FROM (SELECT n, gen_random_uuid() AS id, coalesce(($2::text[])[n], 'note ' || n) AS title
      FROM generate_series(1, $1::int) AS n) AS note
"""
TEXTS = ["=1+1", "+1", "-1", "@here", "'=1", "two, of them", 'said "no"', "a\nline", "銷售"]


@pytest.fixture
async def listed(resting: Running, token: str) -> AsyncIterator[httpx.AsyncClient]:
    """1 234 notes, the first of them with what is hard to write down."""
    await resting.pool.execute(f"SET search_path = views; {NOTES.ddl}; SET search_path = views, public")
    await resting.pool.execute(INSERT, 1234, TEXTS)
    async with client_of(create_app(resting), token) as client:
        yield client


async def rows(api: httpx.AsyncClient, **query: str) -> list[dict[str, str]]:
    """The rows of the file."""
    answer = await api.get("/v1/notes", params=query, headers={"accept": "text/csv"})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/csv; charset=utf-8")
    assert answer.headers["content-disposition"] == 'attachment; filename="notes.csv"'
    return list(csv.DictReader(io.StringIO(answer.text, newline="")))


async def test_a_list_is_had_as_a_file_with_all_of_its_rows_in_its_order(listed: httpx.AsyncClient) -> None:
    found = await rows(listed, sort="amount")
    assert [int(row["amount_minor"]) for row in found] == list(range(1, 1235))
    assert list(found[0]) == ["id", "version", "title", "written_on", "amount_minor"]


async def test_filters_hold_for_the_file_too(listed: httpx.AsyncClient) -> None:
    found = await rows(listed, q="note 12", written_from="2026-05-01")
    assert sorted(row["title"] for row in found) == sorted(f"note 12{n:02}" for n in range(35))


async def test_no_cell_begins_as_a_formula_does_and_nothing_is_lost(listed: httpx.AsyncClient) -> None:
    found = (await rows(listed, sort="amount"))[: len(TEXTS)]
    assert [row["title"] for row in found] == ["'=1+1", "'+1", "'-1", "'@here", "''=1", *TEXTS[5:]]
    columns = [one for one in columns_of(WriteNoteBody) if one.name in {"title", "amount_minor"}]
    back = [item_of(columns, [row[column.name] for column in columns]) for row in found]
    assert back == [{"title": text, "amount_minor": n} for n, text in enumerate(TEXTS, 1)]


async def test_an_empty_list_is_a_header_and_json_is_what_others_get(listed: httpx.AsyncClient) -> None:
    assert await rows(listed, q="nothing like it") == []
    for accept in ("*/*", "application/json, text/csv;q=0.5", "text/html"):
        answer = await listed.get("/v1/notes", headers={"accept": accept})
        assert answer.headers["content-type"] == "application/json"
    bad = await listed.get("/v1/notes", params={"sort": "colour"}, headers={"accept": "text/csv"})
    assert (bad.status_code, bad.json()["code"]) == (422, "unknown_sort")
    head = await listed.head("/v1/notes", headers={"accept": "text/csv"})
    assert (head.status_code, head.content) == (200, b"")


def test_an_amount_of_money_is_two_columns_and_a_list_is_json() -> None:
    from services.pipeline.views.answers.deals.deals import Deal

    columns = columns_of(Deal)
    item = {"net": {"amount_minor": -5, "currency": "CNY"}, "credits": [{"share_bp": 1}], "closed_on": None}
    row = dict(zip([column.name for column in columns], row_of(columns, item), strict=True))
    assert (row["net.amount_minor"], row["net.currency"]) == ("-5", "CNY")
    assert (row["credits"], row["closed_on"]) == ('[{"share_bp":1}]', "")

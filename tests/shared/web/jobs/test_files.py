"""A file that is not as it should be is refused before any of it counts."""

import httpx
import pytest

from shared.web.serving.running import Running
from tests.shared.web.jobs.notes import file, many, post, posted

GOOD = b"title,amount_minor\r\n"


@pytest.mark.parametrize(
    ("content", "status", "code", "said"),
    [
        (b"title,colour\na,red\n", 422, "validation_failed", [("/colour", "unknown_field")]),
        (b"amount_minor\n1\n", 422, "validation_failed", [("/title", "required")]),
        (b"title,title\na,b\n", 422, "validation_failed", [("/title", "invalid")]),
        (b"title;amount_minor\na;1\n", 422, "validation_failed", None),
        (GOOD + b"a\r\n", 400, "malformed_csv", []),
        (GOOD + b"a,1,2\r\n", 400, "malformed_csv", []),
        (GOOD + b'"a,1\r\n', 400, "malformed_csv", []),
        (GOOD + b'"a"b,1\r\n', 400, "malformed_csv", []),
        (GOOD + b"a\x00,1\r\n", 422, "invalid_text", []),
        (GOOD + b"a\xff,1\r\n", 400, "not_utf8", []),
        (GOOD, 422, "csv_empty", []),
        (b"\xef\xbb\xbf", 422, "validation_failed", [("/title", "required")]),
    ],
)
async def test_a_bad_file_is_refused_as_a_whole(
    idle: httpx.AsyncClient,
    resting: Running,
    content: bytes,
    status: int,
    code: str,
    said: list[tuple[str, str]] | None,
) -> None:
    answer = await post(idle, content)
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (status, code), answer.text
    if said is not None:
        assert [(one["pointer"], one["code"]) for one in problem["errors"]] == said
    assert await resting.pool.fetchval("SELECT count(*) FROM jobs") == 0
    assert await resting.pool.fetchval("SELECT count(*) FROM events") == 0


async def test_a_file_that_a_spreadsheet_wrote_is_taken(idle: httpx.AsyncClient, resting: Running) -> None:
    content = b'\xef\xbb\xbftitle,text\r\n"two, of them","a line\r\nand another"\r\n\r\n'
    job = await posted(idle, content)
    assert job["progress"]["total"] == 1
    cells = await resting.pool.fetchval("SELECT cells FROM job_rows")
    assert cells == '[["two, of them","a line\\r\\nand another"]]'


async def test_a_file_may_be_larger_than_a_body_and_not_without_end(idle: httpx.AsyncClient) -> None:
    row = b"x" * 79 + b",1\r\n"
    large = GOOD + row * (3 * 2**20 // len(row))
    assert (await posted(idle, large))["progress"]["total"] > 30_000
    answer = await post(idle, GOOD + b"a" * 32 * 2**20)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_only_csv_is_taken_and_what_takes_json_takes_no_csv(idle: httpx.AsyncClient) -> None:
    answer = await idle.post("/v1/notes/import", json={"items": []})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")
    assert answer.headers["accept"] == "text/csv"
    answer = await idle.post("/v1/notes/batch", content=many(1), headers={"content-type": "text/csv"})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")
    answer = await idle.post("/v1/notes/import", content=file([]), headers={"content-type": "text/csv; charset=big5"})
    assert answer.status_code == 415

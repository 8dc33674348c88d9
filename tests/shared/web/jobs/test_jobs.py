"""A file is taken in row by row: each a command, once, whatever happens on the way."""

import asyncio
from datetime import timedelta
from uuid import UUID

import httpx
import pytest

from shared.flow.imports import IMPORT
from shared.settings import Settings
from shared.web.identity.tokens import issue_token
from shared.web.jobs import table
from shared.web.jobs.rows import Rows
from shared.web.jobs.running import run_jobs
from shared.web.jobs.table import reasons_of
from shared.web.serving.app import create_app
from shared.web.serving.running import Running, open_service
from tests.shared.web.conftest import client_of
from tests.shared.web.jobs.notes import SERVICE, file, many, post, posted, progress, until

NOTES = "SELECT data::jsonb->>'title' FROM events WHERE type = 'NoteWritten' ORDER BY position"


async def titles(running: Running) -> list[str]:
    """The titles of the notes that were written, oldest first."""
    return [row[0] for row in await running.pool.fetch(NOTES)]


async def test_a_file_becomes_a_job_whose_rows_are_all_in(api: httpx.AsyncClient, working: Running) -> None:
    answer = await post(api, many(450))
    job = answer.json()
    assert answer.status_code == 202
    assert answer.headers["location"] == f"/example/v1/jobs/{job['id']}"
    assert (job["state"], job["kind"], job["progress"]["total"], job["created_by"]) == (
        "queued",
        "notes",
        450,
        "persona/admin",
    )
    over = await until(api, job)
    assert (over["state"], over["progress"]) == ("succeeded", progress(450, accepted=450))
    assert over["created_at"] <= over["started_at"] <= over["finished_at"]
    assert sorted(await titles(working)) == sorted(f"note {number}" for number in range(1, 451))


async def test_each_row_is_a_command_of_the_import_that_the_job_is(api: httpx.AsyncClient, working: Running) -> None:
    job = await until(api, await posted(api, many(3)))
    events = await working.pool.fetch("SELECT meta::jsonb AS meta FROM events WHERE type = 'NoteWritten'")
    assert {row["meta"].find(f'"import": "{job["id"]}"') > 0 for row in events} == {True}
    assert all('"persona/admin"' in row["meta"] for row in events)
    assert (await working.store.load(IMPORT, UUID(job["id"]))).state.status == "finished"
    assert await working.pool.fetchval("SELECT count(*) FROM job_rows") == 0


async def test_jobs_of_one_kind_are_listed_and_there_is_no_other_kind(api: httpx.AsyncClient) -> None:
    job = await until(api, await posted(api, many(1)))
    assert [one["id"] for one in (await api.get("/v1/jobs?kind=notes")).json()["items"]] == [job["id"]]
    refused = await api.get("/v1/jobs?kind=note")
    (error,) = refused.json()["errors"]
    assert (refused.status_code, error["parameter"], error["code"]) == (422, "kind", "not_allowed")


async def test_a_bad_row_stops_no_good_one_and_says_where_it_is_wrong(api: httpx.AsyncClient) -> None:
    rows = [
        ("first", 1, "a"),
        ("second", "much", "b"),
        ("", 3, "c"),
        ("fourth", -4, "d"),
        ("fifth", 5, "a"),
        ("sixth", 6, "f"),
    ]
    job = await until(api, await posted(api, file(rows)))
    assert (job["state"], job["progress"]) == ("finished_with_errors", progress(6, accepted=2, refused=4))
    errors = (await api.get(f"/v1/jobs/{job['id']}/errors")).json()["items"]
    assert [(one["row"], one["column"], one["code"]) for one in errors] == [
        (2, "amount_minor", "wrong_type"),
        (3, "title", "required"),
        (4, "amount_minor", "out_of_range"),
        (5, None, "external_reference_taken"),
    ]
    assert errors[2]["pointer"] == "/amount_minor"
    assert "0" in errors[2]["detail"]


@pytest.mark.parametrize(
    ("pointer", "column"),
    [
        ("/customer_id", "customer_id"),
        ("/gross/currency", "gross.currency"),
        ("/gross", "gross.amount_minor, gross.currency"),
        ("/lines/0/quantity", "lines"),
        ("/gros", None),
        ("/elsewhere", None),
        ("", None),
    ],
)
def test_a_reason_names_the_column_it_leads_into_or_all_that_make_up_what_it_is_about(
    pointer: str, column: str | None
) -> None:
    names = ["customer_id", "gross.amount_minor", "gross.currency", "lines"]
    problem = {"errors": [{"pointer": pointer, "code": "wrong", "detail": "It is wrong."}]}
    assert [one.column for one in reasons_of(7, problem, names)] == [column]


async def test_a_row_that_is_so_already_is_counted_apart(api: httpx.AsyncClient, working: Running) -> None:
    await until(api, await posted(api, many(3)))
    ids = [row[0] for row in await working.pool.fetch("SELECT stream_id FROM events WHERE type = 'NoteWritten'")]
    await api.post(f"/v1/notes/{ids[1]}/finish", json={})
    content = file([(id,) for id in (*ids, UUID(int=1))], ["note_id"])
    answer = await api.post("/v1/finishings/import", content=content, headers={"content-type": "text/csv"})
    job = await until(api, answer.json())
    assert job["progress"] == progress(4, accepted=2, unchanged=1, refused=1)


async def test_errors_are_told_in_the_language_the_file_was_sent_with_page_by_page(api: httpx.AsyncClient) -> None:
    job = await posted(api, file([(f"note {n}", "x", "") for n in range(1, 6)]), **{"accept-language": "zh-TW"})
    await until(api, job)
    first = (await api.get(f"/v1/jobs/{job['id']}/errors", params={"limit": 3})).json()
    rest = (await api.get(f"/v1/jobs/{job['id']}/errors", params={"limit": 3, "cursor": first["next_cursor"]})).json()
    assert [one["row"] for one in first["items"] + rest["items"]] == [1, 2, 3, 4, 5]
    assert {one["detail"] for one in first["items"]} == {"須為整數"}
    assert not rest["has_more"]


async def test_the_same_key_and_file_are_one_job_and_another_file_is_refused(api: httpx.AsyncClient) -> None:
    key = {"idempotency-key": "monday"}
    first = await post(api, many(30), **key)
    again = await post(api, many(30), **key)
    assert again.content == first.content
    assert (again.status_code, again.headers["location"]) == (202, first.headers["location"])
    assert again.headers["idempotency-replayed"] == "true"
    other = await post(api, many(31), **key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert (await until(api, first.json()))["progress"] == progress(30, accepted=30)
    assert len((await api.get("/v1/jobs")).json()["items"]) == 1


async def test_a_job_that_was_not_kept_is_kept_when_its_file_comes_again(
    idle: httpx.AsyncClient, resting: Running
) -> None:
    key = {"idempotency-key": "monday"}
    job = await posted(idle, many(3), **key)
    await resting.pool.execute("DELETE FROM jobs")  # as if the process had ended between the two
    assert (await posted(idle, many(3), **key))["id"] == job["id"]
    assert [one["id"] for one in (await idle.get("/v1/jobs")).json()["items"]] == [job["id"]]
    assert await resting.pool.fetchval("SELECT count(*) FROM job_rows") == 1


async def test_a_job_goes_on_after_a_restart_and_applies_no_row_twice(
    database_url: str, settings: Settings, token: str
) -> None:
    before = await open_service(SERVICE, database_url, settings)
    async with client_of(create_app(before), token) as api:
        job = await posted(api, many(3000))
        assert (await until(api, job, done=1))["state"] == "running"
    await before.close()
    after = await open_service(SERVICE, database_url, settings)
    try:
        async with client_of(create_app(after), token) as api:
            over = await until(api, job)
        assert over["state"] == "succeeded", over
        assert over["progress"] == progress(3000, accepted=3000)
        found = await titles(after)
        assert len(found) == len({*found}) == 3000
    finally:
        await after.close()


async def test_rows_that_were_applied_and_not_noted_are_found_by_their_keys(
    idle: httpx.AsyncClient, resting: Running
) -> None:
    await posted(idle, file([(f"note {number}", number, "") for number in range(1, 51)]))
    job = await table.next_job(resting.pool)
    assert job is not None
    found = await table.next_rows(resting.pool, job)
    assert found is not None
    rows = Rows(resting)
    first = await rows.carry_out(job, *found)
    # The process is killed here; another one begins at the same row.
    again = await rows.carry_out(job, *found)
    assert first == again == table.Tally(50, 0, 0, [])
    assert len(await titles(resting)) == 50


async def test_two_workers_share_the_jobs_and_no_row_is_applied_twice(
    database_url: str, settings: Settings, token: str
) -> None:
    workers = [await open_service(SERVICE, database_url, settings) for _ in range(2)]
    try:
        async with client_of(create_app(workers[0]), token) as api, client_of(create_app(workers[1]), token) as other:
            jobs = [
                await posted(one, file([(f"job {number}, note {n}", n, "") for n in range(600)]))
                for number, one in enumerate((api, other, api))
            ]
            over = [await until(api, job) for job in jobs]
        assert [one["progress"] for one in over] == [progress(600, accepted=600)] * 3
        found = await titles(workers[0])
        assert len(found) == len({*found}) == 1800
        ends = [one["finished_at"] for one in over]
        assert ends == sorted(ends), "the oldest goes first"
        assert all(one["started_at"] >= end for one, end in zip(over[1:], ends, strict=False)), "one at a time"
    finally:
        for one in workers:
            await one.close()


async def test_whoever_was_overtaken_notes_nothing(idle: httpx.AsyncClient, resting: Running) -> None:
    await posted(idle, many(10))
    job = await table.next_job(resting.pool)
    assert job is not None
    tally = table.Tally(10, 0, 0, [])
    assert await table.advance(resting.pool, job, 1, 10, tally) == "running"
    assert await table.advance(resting.pool, job, 1, 10, tally) is None
    assert await resting.pool.fetchval("SELECT accepted FROM jobs") == 10


async def test_a_cancelled_job_keeps_what_it_has_done_and_does_no_more(
    api: httpx.AsyncClient, working: Running
) -> None:
    job = await posted(api, many(20_000))
    await until(api, job, done=1)
    stale = await api.post(f"/v1/jobs/{job['id']}/cancel", json={}, headers={"if-match": '"9"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "version_mismatch")
    assert (await api.get(f"/v1/jobs/{job['id']}")).json()["state"] in {"queued", "running"}
    answer = await api.post(f"/v1/jobs/{job['id']}/cancel", json={})
    assert (answer.status_code, answer.json()["state"]) == (200, "cancelled")
    following = await until(api, await posted(api, file([("after it", 1, "")])))
    assert following["state"] == "succeeded"
    over = (await api.get(f"/v1/jobs/{job['id']}")).json()
    assert over["state"] == "cancelled"
    assert 0 < over["progress"]["accepted"] < 20_000
    assert len(await titles(working)) == over["progress"]["accepted"] + 1
    assert await working.pool.fetchval("SELECT count(*) FROM job_rows") == 0
    again = await api.post(f"/v1/jobs/{job['id']}/cancel", json={})
    assert (again.status_code, again.json()["state"]) == (200, "cancelled")


async def test_a_job_that_has_ended_cannot_be_cancelled(api: httpx.AsyncClient) -> None:
    job = await until(api, await posted(api, many(1)))
    answer = await api.post(f"/v1/jobs/{job['id']}/cancel", json={})
    assert (answer.status_code, answer.json()["code"]) == (409, "job_finished")


async def test_a_job_whose_import_is_finished_by_somebody_fails_and_says_why(
    idle: httpx.AsyncClient, resting: Running
) -> None:
    posted_job = await posted(idle, many(5))
    assert (await idle.post(f"/v1/imports/{posted_job['id']}/finish", json={})).status_code == 200
    going = asyncio.create_task(run_jobs(resting))
    try:
        job = await until(idle, posted_job)
    finally:
        going.cancel()
    assert (job["state"], job["failure"]) == ("failed", "import_not_open")
    assert await titles(resting) == []


async def test_a_file_that_is_only_asked_about_is_not_kept(idle: httpx.AsyncClient, resting: Running) -> None:
    answer = await idle.post(
        "/v1/notes/import", content=many(5), headers={"content-type": "text/csv"}, params={"validate_only": "true"}
    )
    assert (answer.status_code, answer.json()["progress"]["total"]) == (200, 5)
    assert (await idle.get("/v1/jobs")).json()["items"] == []
    assert await resting.pool.fetchval("SELECT count(*) FROM events") == 0


async def test_a_strangers_job_is_as_if_there_were_none_and_only_admin_sends_files(
    idle: httpx.AsyncClient, resting: Running, settings: Settings
) -> None:
    job = await posted(idle, many(1))
    seller = issue_token(settings, "rep", employee=UUID(int=7))
    async with client_of(create_app(resting), seller) as stranger:
        missing = [await stranger.get(f"/v1/jobs/{job['id']}{more}") for more in ("", "/errors")]
        assert [(one.status_code, one.json()["code"]) for one in missing] == [(404, "job_not_found")] * 2
        assert (await stranger.get("/v1/jobs")).json()["items"] == []
        refused = [await post(stranger, many(1)), await stranger.post(f"/v1/jobs/{job['id']}/cancel", json={})]
        assert [(one.status_code, one.json()["code"]) for one in refused] == [(403, "forbidden")] * 2


async def test_jobs_that_ended_ninety_days_ago_are_forgotten_with_their_errors(
    api: httpx.AsyncClient, working: Running
) -> None:
    old, recent = [await until(api, await posted(api, file([("", number, "")]))) for number in (1, 2)]
    aged = (
        "UPDATE jobs SET created_at = created_at - $2::interval, finished_at = finished_at - $2::interval WHERE id = $1"
    )
    await working.pool.execute(aged, UUID(old["id"]), timedelta(days=91))
    await working.pool.execute(aged, UUID(recent["id"]), timedelta(days=89))
    await table.purge(working.pool)
    assert (await api.get(f"/v1/jobs/{old['id']}")).status_code == 404
    assert (await api.get(f"/v1/jobs/{recent['id']}")).json()["state"] == "finished_with_errors"
    kept = await working.pool.fetchval("SELECT array_agg(DISTINCT job_id) FROM job_errors")
    assert kept == [UUID(recent["id"])]

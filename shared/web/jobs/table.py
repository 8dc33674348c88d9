"""The tables of jobs: what is stored of a file and of how far it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from shared.actor import Actor
from shared.problems import Language
from shared.web.sheets.file import Sheet

MOMENT = "to_char({} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
VERSION = "(SELECT s.version FROM public.streams AS s WHERE s.stream_id = jobs.id)"
"""The import's: that of the last command on the job. Progress does not count."""
SHOWN = f"""
json_build_object('id', jobs.id, 'version', {VERSION}, 'kind', jobs.plural, 'state', jobs.state,
    'progress', json_build_object('total', jobs.total, 'done', jobs.done, 'accepted', jobs.accepted,
        'unchanged', jobs.unchanged, 'refused', jobs.refused),
    'failure', jobs.failure, 'created_by', jobs.created_by, 'created_at', {MOMENT.format("jobs.created_at")},
    'started_at', {MOMENT.format("jobs.started_at")}, 'finished_at', {MOMENT.format("jobs.finished_at")})::text
"""
POST = """
INSERT INTO public.jobs (id, plural, created_by, role, employee_id, language, columns, total, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING true
"""
NEXT = """
UPDATE public.jobs AS j SET state = 'running', started_at = coalesce(j.started_at, clock_timestamp())
FROM (
    SELECT id, coalesce(coalesce(progressed_at, started_at) < clock_timestamp() - interval '71 hours', false) AS stale
    FROM public.jobs WHERE state IN ('queued', 'running') ORDER BY created_at, id LIMIT 1
) AS n
WHERE j.id = n.id AND j.state IN ('queued', 'running')
RETURNING j.id, j.plural, j.created_by, j.role, j.employee_id, j.language, j.columns, j.total, j.done, n.stale
"""
CHUNK = "SELECT first, cells FROM public.job_rows WHERE job_id = $1 ORDER BY first LIMIT 1"
ADVANCE = """
UPDATE public.jobs SET done = done + $3::int, accepted = accepted + $4, unchanged = unchanged + $5,
    refused = refused + $6, progressed_at = clock_timestamp()
WHERE id = $1 AND done = $2 AND state IN ('running', 'cancelled') RETURNING state
"""
DONE = "DELETE FROM public.job_rows WHERE job_id = $1 AND first = $2"
ALL_DONE = "DELETE FROM public.job_rows WHERE job_id = $1"
END = """
UPDATE public.jobs SET state = CASE WHEN refused = 0 THEN 'succeeded' ELSE 'finished_with_errors' END,
    finished_at = clock_timestamp()
WHERE id = $1 AND state = 'running'
"""
FAIL = """
UPDATE public.jobs SET state = 'failed', failure = $2, finished_at = clock_timestamp()
WHERE id = $1 AND state IN ('queued', 'running')
"""
# Whoever runs it may have seen that its import is over before this says why.
CANCEL = """
UPDATE public.jobs SET state = 'cancelled', failure = NULL, finished_at = $2
WHERE id = $1 AND (state IN ('queued', 'running') OR failure = 'import_not_open') RETURNING true
"""
KEPT = timedelta(days=90)
PURGE = """
DELETE FROM public.jobs WHERE id IN (
    SELECT id FROM public.jobs WHERE created_at < clock_timestamp() - $1::interval
        AND finished_at < clock_timestamp() - $1::interval ORDER BY created_at, id LIMIT 100)
"""
ERRORS = ("job_id", "row_number", "column_name", "pointer", "code", "detail")


@dataclass(frozen=True, slots=True)
class Job:
    """A job that runs: `stale`, it stood still for longer than keys are remembered."""

    id: UUID
    plural: str
    actor: Actor
    language: Language
    columns: Sequence[str]
    total: int
    done: int
    stale: bool


class Reason(NamedTuple):
    """Why the row of a number was refused: of which column (of what has several all of them), and where in it."""

    row: int
    column: str | None
    pointer: str | None
    code: str
    detail: str


class Tally(NamedTuple):
    """What became of some rows; `refused` counts them, `reasons` may be more."""

    accepted: int
    unchanged: int
    refused: int
    reasons: Sequence[Reason]


def shown(
    job_id: UUID, version: int, kind: str, total: int, created_by: str, created_at: datetime
) -> Mapping[str, Any]:
    """A job that was just posted, as SHOWN would show it."""
    progress = {"total": total, "done": 0, "accepted": 0, "unchanged": 0, "refused": 0}
    times = {"created_at": created_at, "started_at": None, "finished_at": None}
    of_it = {"id": job_id, "version": version, "kind": kind, "state": "queued", "progress": progress, "failure": None}
    return of_it | {"created_by": created_by} | times


async def post(pool: Any, job_id: UUID, plural: str, sheet: Sheet, actor: Actor, language: str, now: datetime) -> None:
    """Store a file whose rows are to be gone through; of a job that there is, nothing."""
    of_job = (job_id, plural, actor.id, actor.role, actor.employee_id, language, sheet.names, sheet.total, now)
    async with pool.acquire() as db, db.transaction():
        if await db.fetchval(POST, *of_job):
            records = [(job_id, first, cells) for first, cells in sheet.chunks]
            await db.copy_records_to_table("job_rows", records=records, columns=["job_id", "first", "cells"])


async def next_job(pool: Any) -> Job | None:
    """The oldest that has not ended, which runs from now on."""
    row = await pool.fetchrow(NEXT)
    if row is None:
        return None
    id, plural, created_by, role, employee_id, language, columns, total, done, stale = row
    return Job(id, plural, Actor(created_by, role, employee_id), language, columns, total, done, stale)


async def next_rows(pool: Any, job: Job) -> tuple[int, list[list[str]]] | None:
    """The number of the first row that is still to come, and the cells of some from there on."""
    row = await pool.fetchrow(CHUNK, job.id)
    return None if row is None else (row[0], msgspec.json.decode(row[1]))


async def advance(pool: Any, job: Job, first: int, rows: int, tally: Tally) -> str | None:
    """Note what became of the rows from `first` on; the job's state, None when another has noted it before."""
    async with pool.acquire() as db, db.transaction():
        state: str | None = await db.fetchval(ADVANCE, job.id, job.done, rows, *tally[:3])
        if state is not None:
            await db.execute(DONE, job.id, first)
            records = [(job.id, *reason) for reason in tally.reasons]
            await db.copy_records_to_table("job_errors", records=records, columns=ERRORS)
        return state


async def end(pool: Any, job: Job) -> None:
    """Every row has been gone through."""
    await pool.execute(END, job.id)


async def fail(pool: Any, job: Job, code: str) -> None:
    """It cannot go on."""
    async with pool.acquire() as db, db.transaction():
        await db.execute(FAIL, job.id, code)
        await db.execute(ALL_DONE, job.id)


async def cancel(pool: Any, job_id: UUID, now: datetime) -> bool:
    """Whether it is cancelled by this; one that had ended before is not."""
    async with pool.acquire() as db, db.transaction():
        if not await db.fetchval(CANCEL, job_id, now):
            return False
        await db.execute(ALL_DONE, job_id)
        return True


async def purge(pool: Any, older: timedelta = KEPT) -> None:
    """Forget jobs that ended more than 90 days ago, and why their rows were refused; 100 of them at once."""
    await pool.execute(PURGE, older)


def reasons_of(row: int, problem: Mapping[str, Any], names: Sequence[str]) -> list[Reason]:
    """What a problem says of a row, one for each of its `errors`; `names` are those of the columns."""
    found = []
    for error in problem.get("errors") or ():
        pointer = error.get("pointer")
        found.append(Reason(row, column_of(pointer or "", names), pointer, error["code"], error["detail"]))
    return found or [Reason(row, None, None, problem["code"], problem["detail"])]


def column_of(pointer: str, names: Sequence[str]) -> str | None:
    """The column that a pointer leads into, or those that it has below it, as a row's `column` names them."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    for length in range(len(parts), 0, -1):
        if (whole := ".".join(parts[:length])) in names:
            return whole
    below = f"{'.'.join(parts)}."
    return ", ".join(name for name in names if name.startswith(below)) or None

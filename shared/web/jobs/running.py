"""What goes through the rows of jobs, one job at a time: in one process of a service, whoever has the lease."""

import asyncio
import time
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from shared.flow.imports import IMPORT, FinishImport
from shared.store.handle import Context, handle
from shared.web.errors import Problem
from shared.web.jobs import table
from shared.web.jobs.rows import Rows
from shared.web.jobs.table import Job

if TYPE_CHECKING:
    from shared.web.serving.running import Running

LOOK_EVERY = 1.0
PURGE_EVERY = 60.0


async def run_jobs(running: "Running") -> None:
    """Go through the rows of every job, the oldest first, until cancelled.

    What is done is noted after some rows at a time, together with what became of them; whoever goes on from there finds
    by their keys which of the next were carried out already. Once a minute without work, old jobs go.
    """
    rows: Rows | None = None
    purge_at = 0.0
    while True:
        running.job_posted.clear()
        job = await table.next_job(running.pool)
        if job is None:
            if time.monotonic() >= purge_at:
                purge_at = time.monotonic() + PURGE_EVERY
                await table.purge(running.pool)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await running.job_posted.wait()
            continue
        if rows is None:
            rows = await asyncio.to_thread(Rows, running)
        await _run(running, rows, job)


async def _run(running: "Running", rows: Rows, job: Job) -> None:
    """Until it ends, is cancelled, or another process has gone on with it."""
    pool = running.pool
    while (next_rows := await table.next_rows(pool, job)) is not None:
        first, cells = next_rows
        code = await _hindrance(running, rows, job)
        if code is None:
            try:
                tally = await rows.carry_out(job, first, cells)
            except Problem as problem:
                if problem.retryable:
                    raise
                code = problem.code
        if code is not None:
            await _finish(running, job)
            return await table.fail(pool, job, code)
        if await table.advance(pool, job, first, len(cells), tally) != "running":
            return None
        job = replace(job, done=job.done + len(cells))
    await _finish(running, job)
    return await table.end(pool, job)


async def _hindrance(running: "Running", rows: Rows, job: Job) -> str | None:
    """Why it cannot go on, if so."""
    if job.stale:
        return "interrupted_too_long"
    target = rows.targets.get(job.plural)
    if target is None or not target.columns.keys() >= {*job.columns}:
        return "columns_changed"
    found = await running.store.load(IMPORT, job.id)
    return None if found.state.status == "open" else "import_not_open"


async def _finish(running: "Running", job: Job) -> None:
    """The import ends: deadlines look at how things are now."""
    now = running.clock()
    context = Context(job.actor, now, running.date_of(now), f"job/{job.id}", import_id=job.id)
    await handle(running.store, IMPORT, job.id, FinishImport(), context=context)

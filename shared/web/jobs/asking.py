"""Which jobs are there, how far is each, and what was refused; and stopping one."""

from typing import Annotated, Any
from uuid import UUID

import msgspec
from fastapi import APIRouter, Query
from pydantic import BaseModel
from starlette.responses import Response

from shared.flow.imports import IMPORT, FinishImport
from shared.web.commands.call import Command
from shared.web.dispatch.faults import problem_of_faults
from shared.web.errors import Fault, Problem
from shared.web.fields import WIRE
from shared.web.jobs import table
from shared.web.jobs.answers import Job, JobPage, RowErrorPage, State
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

OWNER = "jobs.employee_id"
JOBS = Listing(
    "public.jobs AS jobs",
    item=table.SHOWN,
    id=Key("jobs.id", "uuid"),
    owner=OWNER,
    sorts={"created_at": Key("jobs.created_at", "timestamptz")},
)
ERRORS = Listing(
    "public.job_errors AS e",
    item="json_build_object('row', e.row_number, 'column', e.column_name, 'pointer', e.pointer, 'code', e.code, "
    "'detail', e.detail)::text",
    id=Key("e.id", "bigint"),
    owner="(SELECT j.employee_id FROM public.jobs AS j WHERE j.id = e.job_id)",
    sorts={"row": Key("e.row_number", "int")},
    order="row",
)
ONE = f"SELECT {table.SHOWN} FROM public.jobs AS jobs"
OF_ONE = f"SELECT {table.SHOWN}, {table.VERSION} FROM public.jobs AS jobs"

router = APIRouter(tags=["jobs"])
Jobs = Annotated[Reading, reading()]


class CancelJobBody(BaseModel):
    model_config = WIRE


@router.get("/jobs", operation_id="listJobs", response_model=JobPage)
async def list_jobs(
    reader: Jobs,
    paged: Paged,
    state: State | None = None,
    kind: Annotated[str | None, Query(max_length=50, description="What the rows are: `deals`")] = None,
) -> Answer:
    """The caller's jobs, the newest first; an admin's are all there are."""
    kinds = [one.plural for one in reader.exchange.running.service.imports]
    if kind is not None and kind not in kinds:
        fault = Fault("parameter", "kind", "literal_error", values={"expected": ", ".join(kinds)})
        raise problem_of_faults([fault])
    return await page(reader, paged, JOBS, Where().equal("jobs.state", state).equal("jobs.plural", kind))


@router.get("/jobs/{job_id}", operation_id="getJob", response_model=Job)
async def get_job(reader: Jobs, job_id: UUID) -> Answer:
    """One job and how far it is."""
    return reader.one(await _seen(reader, job_id), "job_not_found", derived=True)


@router.get("/jobs/{job_id}/errors", operation_id="listJobErrors", response_model=RowErrorPage)
async def list_job_errors(reader: Jobs, job_id: UUID, paged: Paged) -> Answer:
    """Why rows were refused, in their order and in the language that the file was sent with."""
    if await _seen(reader, job_id) is None:
        raise Problem("job_not_found")
    return await page(reader, paged, ERRORS, Where().equal("e.job_id", job_id))


@router.post("/jobs/{job_id}/cancel", operation_id="cancelJob", response_model=Job)
async def cancel_job(job_id: UUID, body: CancelJobBody, call: Command) -> Response:  # noqa: ARG001 - an empty object
    """Stop it: what it has done stays, and what is under way is finished."""
    pool = call.running.pool
    text = await pool.fetchval(f"{ONE} WHERE jobs.id = $1", job_id)
    if text is None:
        raise Problem("job_not_found")
    job: dict[str, Any] = msgspec.json.decode(text)
    if job["state"] not in {"queued", "running", "cancelled"}:
        raise Problem("job_finished")
    stopped = job | {"state": "cancelled", "finished_at": job["finished_at"] or call.now}
    answer = await call.handle(
        IMPORT, job_id, FinishImport(), lambda _id, _state, version: stopped | {"version": version}
    )
    if not call.validate_only and job["state"] != "cancelled" and not await table.cancel(pool, job_id, call.now):
        raise Problem("job_finished")
    return answer


async def _seen(reader: Reading, job_id: UUID) -> tuple[str, int] | None:
    where = reader.within(Where().equal("jobs.id", job_id), OWNER)
    found = await reader.db.fetchrow(f"{OF_ONE}{where.sql}", *where.values)
    return None if found is None else (found[0], found[1])

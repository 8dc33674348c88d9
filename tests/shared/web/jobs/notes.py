"""The example service, whose notes come in as files too, and what is done with it."""

import asyncio
import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

import httpx
from fastapi import APIRouter
from pydantic import BaseModel
from starlette.responses import Response

from shared.service import Imported
from shared.web.commands.call import Command
from shared.web.fields import WIRE
from tests.shared.web.example import ACTIONS, NOTE, FinishNote, NoteBatch, represent
from tests.shared.web.example import SERVICE as EXAMPLE


class FinishingBody(BaseModel):
    model_config = WIRE
    note_id: UUID


class FinishingsBody(BaseModel):
    model_config = WIRE
    items: list[FinishingBody]


router = APIRouter(tags=["notes"])


@router.post("/finishings/batch", operation_id="finishNotes", response_model=NoteBatch, status_code=207)
async def finish_notes(body: FinishingsBody, call: Command) -> Response:
    """Finish notes; what is finished stays as it is."""
    return await call.batch(
        body.items, lambda one, item: one.handle(NOTE, item.note_id, FinishNote(one.today), represent)
    )


SERVICE = replace(
    EXAMPLE,
    routers=(*EXAMPLE.routers, router),
    imports=(Imported("notes", "writeNotes"), Imported("finishings", "finishNotes")),
    actions=ACTIONS | {"finishNotes": "notes.write", "importNotes": "imports.run", "importFinishings": "imports.run"},
)
HEADER = ("title", "amount_minor", "external_reference")
CSV = {"content-type": "text/csv"}
OVER = {"succeeded", "finished_with_errors", "failed", "cancelled"}


def file(rows: Sequence[Sequence[object]], header: Sequence[str] = HEADER) -> bytes:
    """A CSV file of these rows."""
    text = io.StringIO()
    csv.writer(text).writerows([header, *rows])
    return text.getvalue().encode()


def many(count: int) -> bytes:
    """A file of so many good notes, each with a reference of its own."""
    return file([(f"note {number}", number, f"ref-{number}") for number in range(1, count + 1)])


async def post(api: httpx.AsyncClient, content: bytes, **headers: str) -> httpx.Response:
    """Send a file, whatever comes of it."""
    return await api.post("/v1/notes/import", content=content, headers=CSV | headers)


async def posted(api: httpx.AsyncClient, content: bytes, **headers: str) -> dict[str, Any]:
    """The job of a file that is accepted."""
    answer = await post(api, content, **headers)
    assert answer.status_code == 202, answer.text
    job: dict[str, Any] = answer.json()
    return job


async def until(api: httpx.AsyncClient, job: dict[str, Any], *, done: int = 0) -> dict[str, Any]:
    """The job when it is over, or when so many rows are done."""
    async with asyncio.timeout(30):
        while True:
            found: dict[str, Any] = (await api.get(f"/v1/jobs/{job['id']}")).json()
            if found["state"] in OVER or 0 < done <= found["progress"]["done"]:
                return found
            await asyncio.sleep(0.01)


def progress(total: int, accepted: int, unchanged: int = 0, refused: int = 0) -> dict[str, int]:
    """How far a job is that has gone through all its rows."""
    return {"total": total, "done": total, "accepted": accepted, "unchanged": unchanged, "refused": refused}

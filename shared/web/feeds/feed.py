"""The feed: a service's published events over HTTP, oldest first, for whoever has no Kafka."""

import asyncio
import re
import time
from typing import Annotated, Any, NamedTuple
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, Query
from starlette.responses import Response

from shared.flow.wire.cloudevent import structured
from shared.flow.wire.topics import nouns
from shared.service import Service
from shared.store.log import Log
from shared.store.reading.published import Wanted, published
from shared.store.values import LogTooShort
from shared.web.answers import CloudEventPage
from shared.web.docs.events.envelope import UUID as UUID_FORM
from shared.web.errors import Fault, Problem
from shared.web.read.lists import MOST, several
from shared.web.read.reading import ACQUIRE_WITHIN, PRIVATE, Caller
from shared.web.wire.answer import Answer, encode, header
from shared.web.wire.preferred import prefers

LONGEST_WAIT = 20
BATCH = "application/cloudevents-batch+json"
SUBJECT = rf"^[a-z_]+/{UUID_FORM[1:]}"
_subject = re.compile(SUBJECT)
router = APIRouter(tags=["events"])


Types = Annotated[str | None, Query(max_length=4000, description="Names of events by comma: `DealSigned`")]
Subject = Annotated[str | None, Query(pattern=SUBJECT, description="Only this one: `deal/<id>`")]


class Asked(NamedTuple):
    """Which part of the feed: `after` is a position, `wait` seconds."""

    after: int
    wanted: Wanted
    limit: int
    wait: int


def asked(
    caller: Caller,
    after: Annotated[
        str, Query(pattern=r"^[0-9]{1,20}$", description="`next_after` of the page before, or an event's `sequence`")
    ] = "0",
    types: Types = None,
    subject: Subject = None,
    limit: Annotated[int, Query(ge=1, le=MOST, description="Events on the page")] = 50,
    wait: Annotated[int, Query(ge=0, le=LONGEST_WAIT, description="Seconds to wait for the next event")] = 0,
) -> Asked:
    """The dependency of the feed."""
    return Asked(int(after), wanted_of(caller.running.service, types, subject), limit, wait)


def wanted_of(service: Service, types: str | None, subject: str | None) -> Wanted:
    """Which events are asked for. Raises 422 for a type that is not published here."""
    names = several(types, "types")
    unknown = sorted(set(names or ()) - nouns(service.name).keys())
    if unknown:
        known = ", ".join(sorted(nouns(service.name))) or "none"
        fault = Fault("parameter", "types", "not_published", values={"service": service.name, "known": known})
        raise Problem("validation_failed", f"types {fault.english}.", errors=[fault])
    return Wanted(names, subject, _stream(service, subject))


@router.get(
    "/events",
    operation_id="listEvents",
    response_model=CloudEventPage,
    responses={
        200: {
            "description": "CloudEvents 1.0 in structured mode; `next_after` goes on from here, now or later.",
            "content": {BATCH: {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/CloudEvent"}}}},
        }
    },
)
async def list_events(caller: Caller, question: Annotated[Asked, Depends(asked)]) -> Response:
    """The published events behind a position, oldest first; none is ever skipped.

    A page may be empty and still have more behind it: go on with `next_after`, or the `Link` header's `next`.
    `Accept: application/cloudevents-batch+json` gives the bare array.
    """
    running = caller.running
    log = running.store.log
    if question.after >= log.head:
        await _refuse_unknown(log, question.after)
        if question.wait:
            await _until_there_is_one(log, question, running.stopping)
    head = max(log.head, question.after)
    async with running.pool.acquire(timeout=ACQUIRE_WITHIN) as db:
        piece = await published(db, question.after, head, question.wanted, question.limit)
    items = [structured(running.service.name, one, log.log_id, log.generation) for one in piece.messages]
    following = urlencode({**caller.query, "after": piece.upto}, safe="/,")
    more = [PRIVATE, (b"vary", b"accept"), header("link", f'<{caller.path}?{following}>; rel="next"')]
    if prefers(caller.header(b"accept"), BATCH):
        answer = Answer(encode(items), headers=more)
        answer.raw_headers[0] = header("content-type", BATCH)
        return answer
    body: dict[str, Any] = {"items": items, "next_after": piece.upto, "has_more": piece.upto < head}
    return Answer(encode(body), headers=more)


def _stream(service: Service, subject: str | None) -> UUID | None:
    """The stream of a subject, where the noun's streams speak of nothing but themselves."""
    if subject is None or not _subject.fullmatch(subject):
        return None
    name, _, subject_id = subject.partition("/")
    own = any(noun.name == name and noun.subject is None for noun in service.nouns)
    return UUID(subject_id) if own else None


async def _refuse_unknown(log: Log, after: int) -> None:
    try:
        await log.read(after, 1)
    except LogTooShort:
        detail = "The log was restored from a backup or is another one: read it again from after=0."
        raise Problem("log_too_short", detail) from None


async def _until_there_is_one(log: Log, question: Asked, stopping: asyncio.Event) -> None:
    """Until the log has an event that is wanted, the time is over, or the process is asked to stop."""
    arriving = asyncio.create_task(_arrive(log, question), name=f"feed of {log.service}")
    ending = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait((arriving, ending), return_when=asyncio.FIRST_COMPLETED)
        if arriving.done():
            arriving.result()
    finally:
        arriving.cancel()
        ending.cancel()


async def _arrive(log: Log, question: Asked) -> None:
    after, deadline = question.after, time.monotonic() + question.wait
    while await log.wait(after, deadline - time.monotonic()):
        messages = await log.read(after)
        if not messages or any(question.wanted.has(one) for one in messages):
            return
        after = messages[-1].position

"""The change stream: published events as they happen, for screens that show them (server-sent events)."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Header
from starlette.responses import Response, StreamingResponse

from shared.actor import Actor
from shared.authority.authority import Authority, Stale
from shared.decider import Noun, Refused
from shared.flow.wire.cloudevent import structured
from shared.store.log import Log
from shared.store.message import Message
from shared.store.reading.published import Wanted
from shared.store.store import Store
from shared.store.values import LogTooShort
from shared.web.feeds.feed import Subject, Types, wanted_of
from shared.web.read.reading import Caller
from shared.web.wire.answer import encode
from shared.web.wire.exchange import Exchange

KEEP_ALIVE = 15.0
LIFETIME = 900.0
PAGE = 200
EVENT_ID = r"^[0-9]{1,19}-[0-9]{1,19}$"
HEADERS = {"cache-control": "no-store", "x-accel-buffering": "no"}
RECONNECT = b"event: reconnect\ndata: {}\n\n"
RESET = b"event: reset\ndata: {}\n\n"
BEGIN = b"retry: 2000\n\n"
DESCRIBED: dict[str, Any] = {
    "description": "Server-sent events: `event` is the type's name, `data` a CloudEvent in structured mode, `id` goes "
    "into Last-Event-ID. `reset`: the log is another one, load anew; `reconnect`: come again.",
    "content": {"text/event-stream": {"schema": {"type": "string"}}},
}

router = APIRouter(tags=["events"])


@router.get("/stream", operation_id="streamChanges", response_class=StreamingResponse, responses={200: DESCRIBED})
async def stream_changes(
    caller: Caller,
    types: Types = None,
    subject: Subject = None,
    last_event_id: Annotated[str | None, Header(alias="Last-Event-ID", pattern=EVENT_ID)] = None,
) -> Response:
    """What happens from now on, or after `Last-Event-ID`, of what the caller may read; a comment each 15 s."""
    changes = Changes(caller, wanted_of(caller.running.service, types, subject))
    return StreamingResponse(changes.told(last_event_id), media_type="text/event-stream", headers=HEADERS)


class Changes:
    """One client's stream."""

    def __init__(self, caller: Exchange, wanted: Wanted) -> None:
        assert caller.actor is not None
        running = caller.running
        self._actor: Actor = caller.actor
        self._service, self._stopping = running.service, running.stopping
        self._store: Store = running.store
        self._log: Log = running.store.log
        self._authority: Authority = running.authority
        self._nouns: dict[str, Noun] = {noun.name: noun for noun in running.service.nouns}
        self._wanted = wanted

    async def told(self, last_event_id: str | None) -> AsyncIterator[bytes]:
        """The stream's bytes, until the process stops, the caller may no more, or a quarter of an hour is over."""
        yield BEGIN
        after, ends = self._log.head, time.monotonic() + LIFETIME
        if last_event_id is not None:
            log_id, _, position = last_event_id.partition("-")
            if int(log_id) == self._log.log_id and int(position) <= after:
                after = int(position)
            else:
                yield RESET
        while not self._stopping.is_set() and time.monotonic() < ends:
            try:
                messages = await self._log.read(after, PAGE)
                self._actor = await self._authority.who(self._actor)
            except LogTooShort:
                yield RESET
                after = self._log.head
                continue
            except (Refused, Stale):
                break
            for message in messages:
                if self._wanted.has(message) and await self._sees(message):
                    yield self._event(message)
            if messages:
                after = messages[-1].position
            elif not await self._more(after):
                yield b"id: %s\n: keep-alive\n\n" % self._id(after)
        yield RECONNECT

    async def _more(self, after: int) -> bool:
        """Whether there is more before a comment is due; the process's stop ends the waiting."""
        arriving = asyncio.create_task(self._log.wait(after, KEEP_ALIVE), name=f"stream of {self._service.name}")
        ending = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait((arriving, ending), return_when=asyncio.FIRST_COMPLETED)
            return ending.done() or arriving.result()
        finally:
            arriving.cancel()
            ending.cancel()

    async def _sees(self, message: Message) -> bool:
        """Whether the caller may read what the event is about, as it is now."""
        name = message.subject.partition("/")[0]
        action = self._service.subjects.get(name)
        if action is None:
            return False
        reach = self._authority.reach(self._actor, action)
        if reach.people is None:
            return True
        noun = self._nouns.get(name)
        if noun is None or not reach.people:
            return False
        return reach.covers(noun.owners((await self._store.load(noun, message.stream_id)).state))

    def _event(self, message: Message) -> bytes:
        log = self._log
        told = encode(structured(self._service.name, message, log.log_id, log.generation))
        return b"id: %s\nevent: %s\ndata: %s\n\n" % (self._id(message.position), message.type.encode(), told)

    def _id(self, position: int) -> bytes:
        return b"%d-%d" % (self._log.log_id, position)

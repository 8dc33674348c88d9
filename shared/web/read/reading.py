"""One query's request: a connection to read views with, fresh enough for what the caller has just done."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime
from typing import Annotated, Any, NamedTuple

from asyncpg import Connection
from fastapi import Depends
from starlette.requests import Request

from shared.authority.permit import Permit
from shared.authority.reach import Reach
from shared.flow.freshness import wait_for
from shared.flow.view import View
from shared.web.errors import Problem
from shared.web.read.where import Where
from shared.web.sealed.consistency import read_tokens
from shared.web.sealed.seal import Seal
from shared.web.wire.answer import Answer, etag
from shared.web.wire.exchange import Exchange, exchange_of

LONGEST_WAIT = 10.0
ACQUIRE_WITHIN = 5.0
WAIT = re.compile(r"\d{1,4}(\.\d{1,3})?", re.ASCII)
PRIVATE = (b"cache-control", b"private, no-cache")


class Reading:
    """A query's caller and its connection `db`, which goes back to the pool when the endpoint returns.

    `now` is UTC. `permit` says how far the caller reads: a query asks `within` for the rows' owners, or its answer is
    not sent.
    """

    __slots__ = ("_scoped", "actor", "currency", "db", "exchange", "now", "permit")

    def __init__(self, exchange: Exchange, permit: Permit, db: Connection) -> None:
        running = exchange.running
        self.exchange, self.permit, self.actor, self.db = exchange, permit, permit.actor, db
        self._scoped = permit.reach.people is None
        self.now: datetime = running.clock()
        self.currency: str = running.currency

    @property
    def today(self) -> date:
        """The date in the company's time zone."""
        return self.exchange.running.date_of(self.now)

    @property
    def seal(self) -> Seal:
        """Signs cursors."""
        return self.exchange.running.seal

    def reach(self) -> Reach:
        """How far the caller reads, for a query that heeds it in a way of its own."""
        self._scoped = True
        return self.permit.reach

    def scope(self) -> dict[str, Any]:
        """What a figure says of whose rows it has: how far it reaches, and over how many persons (null: everybody)."""
        reach = self.reach()
        return {"reach": reach.scope, "persons": None if reach.people is None else len(reach.people)}

    def within(self, where: Where, owner: str) -> Where:
        """The conditions and one more: the column `owner` is an employee within the caller's reach."""
        return where.within(owner, self.reach())

    def confirm_scoped(self) -> None:
        """Raises RuntimeError when rows were read for a caller of limited reach by a query that did not ask for it."""
        if not self._scoped:
            raise RuntimeError(f"{self.exchange.operation} does not say whose its rows are")

    def one(self, found: Sequence[Any] | None, missing: str, *, derived: bool = False) -> Answer:
        """One resource from its stored JSON text and its version; None is answered 404 with the code `missing`.

        The version is the ETag: what If-Match of a command on it is held against. If-None-Match of it is answered 304,
        unless the answer is `derived`: it shows more than the version is about, like a price of today or a unit's name.
        """
        if found is None:
            raise Problem(missing, "There is nothing with this id.", status=404)
        item, version = found
        tag = etag(version)
        if not derived and _is_known(tag[1], self.exchange.headers.get(b"if-none-match", b"")):
            return not_modified(tag)
        return Answer(item.encode(), headers=[PRIVATE, tag])


class Preference(NamedTuple):
    """What `Prefer` asks: seconds to wait (None: not asked), and whether a stale answer is better than none."""

    wait: float | None
    strict: bool


class OpenReading:
    """The dependency behind `reading`: opens a Reading and gives its connection back."""

    def __init__(self, views: tuple[View, ...]) -> None:
        self.views = views

    async def __call__(self, request: Request) -> AsyncIterator[Reading]:
        """One Reading, open while the endpoint runs."""
        exchange = exchange_of(request)
        permit = exchange.permit
        assert permit is not None
        if b"consistency-token" in exchange.headers:
            await _freshen(exchange, self.views)
        pool = exchange.running.store.pool
        db = await pool.acquire(timeout=ACQUIRE_WITHIN)
        try:
            reader = Reading(exchange, permit, db)
            yield reader
            reader.confirm_scoped()
        finally:
            pool.release(db)


async def caller(request: Request) -> Exchange:
    """The dependency behind `Caller`; the front has authorised the request."""
    return exchange_of(request)


Caller = Annotated[Exchange, Depends(caller)]
"""The exchange of an operation that reads no view."""


def reading(*views: View) -> Any:
    """The dependency of a query over `views`.

    Declared as `reader: Annotated[Reading, reading(BOARD)]`. With a Consistency-Token and
    `Prefer: wait=2` it waits until the views have seen the token's position, at most 10 s; 503 `not_fresh` when they
    have not and `handling=strict` is asked.
    """
    return Depends(OpenReading(views))


def preference(text: str) -> Preference:
    """What a request prefers (RFC 7240); what cannot be read is ignored, as that asks."""
    wait, strict = None, False
    for part in text.split(","):
        name, _, value = part.strip().partition("=")
        value = value.strip().strip('"')
        if name.strip().lower() == "wait" and WAIT.fullmatch(value) and wait is None:
            wait = min(float(value), LONGEST_WAIT)
        elif name.strip().lower() == "handling":
            strict = value.lower() == "strict"
    return Preference(wait, strict)


async def _freshen(exchange: Exchange, views: tuple[View, ...]) -> None:
    """Wait as long as is asked for the views to see the tokens; a log that a view does not read is seen."""
    running = exchange.running
    tokens = read_tokens(running.seal, exchange.headers[b"consistency-token"].decode("latin-1"))
    asked = preference(exchange.headers.get(b"prefer", b"").decode("latin-1"))
    if asked.wait is None and not asked.strict:
        return
    progress = running.workers.progress if running.workers else None
    waits = [
        wait_for(
            running.pool,
            view.name,
            token.service,
            token.position,
            asked.wait or 0.0,
            log_id=token.log_id,
            progress=progress,
        )
        for view in views
        for token in tokens
        if token.service in view.reads
    ]
    seen = all(await asyncio.gather(*waits))
    if not seen and asked.strict:
        raise Problem("not_fresh", "Ask again, or without handling=strict.", retry_after=1)
    if seen:
        applied = [f"wait={asked.wait:g}"] * (asked.wait is not None) + ["handling=strict"] * asked.strict
        exchange.answer_headers.append((b"preference-applied", ", ".join(applied).encode()))


def _is_known(tag: bytes, held: bytes) -> bool:
    """Whether an ETag is among those of If-None-Match; one that a proxy has weakened is the same (RFC 9110)."""
    return tag in {one.strip().removeprefix(b"W/") for one in held.split(b",")}


def not_modified(tag: tuple[bytes, bytes]) -> Answer:
    """304 with the ETag."""
    answer = Answer(b"", status=304)
    answer.raw_headers = [tag, PRIVATE]
    return answer

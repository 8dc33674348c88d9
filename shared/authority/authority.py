"""What one service knows of who may do what: the table, and the organisation as its own view has it."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

import asyncpg

from shared.actor import Actor
from shared.authority.organisation import NOBODY, Organisation, load
from shared.authority.permit import Permit
from shared.authority.policy import ASSISTING, IMPORTING, POLICY, Row
from shared.authority.reach import EVERYTHING, NOTHING, Reach
from shared.decider import Refused

ABOUT = 1.0
STALE_AFTER = 60.0
PATIENCE = 2.0
LOOK_AGAIN = 0.05
SEEN = """
SELECT v.build::text || coalesce(string_agg(concat_ws('/', c.log_id, c.topic, c.partition, c.position), ' '
        ORDER BY c.topic, c.partition), ''),
    extract(epoch FROM clock_timestamp() - nullif(min(c.settled_until), '-infinity'))::float8
FROM public.views AS v LEFT JOIN public.checkpoints AS c ON c.consumer = v.name AND c.build = v.build
WHERE v.name = $1 GROUP BY v.build
"""


class Stale(Exception):  # noqa: N818 - an answer: ask again
    """What is known of the organisation is older than this action allows, or nothing is known yet."""


class Known(NamedTuple):
    """The organisation with the day and the checkpoints it was read at; `settled_at` (monotonic) is how new it is."""

    organisation: Organisation
    day: date
    seen: str
    settled_at: float
    read_at: float


UNKNOWN = Known(NOBODY, date.min, "", float("-inf"), float("-inf"))


class Authority:
    """Answers for one service in one process.

    `view` is the service's view of the organisation; without one (None) a token's own role counts. What is known is
    looked at again by `who` when it is a second old, or when the view's position in this process has moved; the rest of
    a request goes by what was seen then.
    """

    def __init__(
        self,
        pool: Any,
        view: str | None,
        today: Callable[[], date],
        *,
        policy: Mapping[str, Row] = POLICY,
        position: Callable[[], int | None] = lambda: None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pool, self._view, self._today, self._position, self._now = pool, view, today, position, now
        self.policy = policy
        self._known = UNKNOWN
        self._at: int | None = None
        self._reading: asyncio.Task[Known] | None = None

    @property
    def now(self) -> Organisation:
        """The organisation of today as this service last saw it."""
        return self._known.organisation

    async def organisation(self) -> Organisation:
        """The same, looked at again where that is due."""
        return (await self._current()).organisation

    async def who(self, actor: Actor, patience: float = PATIENCE) -> Actor:
        """The actor with the role that the organisation gives an employee now.

        Raises Refused (`not_an_employee`) for whoever does not work here today: who has left at once, who is not heard
        of after `patience` seconds in which people's events may arrive. Raises Stale while there is no organisation.
        """
        if actor.employee_id is None or self._view is None:
            return actor
        deadline = self._now() + patience
        while True:
            known = await self._current()
            place = known.organisation.place(actor.employee_id)
            if place is not None:
                return actor if actor.role == place.post else replace(actor, role=place.post)
            if actor.employee_id in known.organisation.places or self._now() >= deadline:
                break
            await asyncio.sleep(LOOK_AGAIN)
            self._known = self._known._replace(read_at=float("-inf"))
        if known.seen == "":
            raise Stale
        raise Refused("not_an_employee", "Nobody by this id works here today.", kind="forbidden")

    def permit(self, actor: Actor, action: str) -> Permit:
        """What `actor` (as `who` or `acting_for` gives it) may reach by an action such as 'deals.sign'.

        Raises Refused (`forbidden`), and Stale where the row asks for fresh knowledge and it is not.
        """
        known, row = self._known, self.policy[action]
        reach = _reach(known.organisation, actor, row)
        if reach is None:
            role = _role(known.organisation, actor)
            raise Refused("forbidden", f"{role} is not allowed {action}.", kind="forbidden")
        if row.fresh and self._view is not None and self._now() - known.settled_at > STALE_AFTER:
            raise Stale
        reading = self.policy.get(f"{action.partition('.')[0]}.read", row)
        sees = reach if reading is row else _reach(known.organisation, actor, reading) or NOTHING
        return Permit(action, actor, reach, sees, row.apart)

    def reach(self, actor: Actor, action: str) -> Reach:
        """How far another action of the same actor goes; NOTHING when it is not allowed."""
        return _reach(self.now, actor, self.policy[action]) or NOTHING

    def acting_for(self, actor: Actor, principal: UUID) -> Actor:
        """The actor on behalf of somebody: both are named, and that person's role is judged.

        Raises Refused (`on_behalf_not_allowed`) unless it is sales support, and the person within its team.
        """
        organisation = self.now
        place = organisation.place(principal)
        own = actor.employee_id if actor.role == ASSISTING else None
        if own is None or place is None or principal not in organisation.reached(own, "team"):
            detail = "Only sales support acts on behalf of others, and of those it works with."
            raise Refused("on_behalf_not_allowed", detail, kind="forbidden")
        return replace(actor, on_behalf_of=principal)

    def importing(self, actor: Actor, action: str) -> Permit:
        """What an import may do, whose commands enter history: everything. Raises Refused (`import_not_allowed`)."""
        if actor.role != IMPORTING:
            raise Refused("import_not_allowed", "Only admin imports.", kind="forbidden")
        return Permit(action, actor, EVERYTHING, EVERYTHING, apart=False)

    async def _current(self) -> Known:
        known = self._known
        if self._now() - known.read_at < ABOUT and self._position() == self._at and known.day == self._today():
            return known
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read(), name="organisation of now")
        return await asyncio.shield(self._reading)

    async def _read(self) -> Known:
        """Look at the checkpoints, and at the organisation when they or the day have moved."""
        position, read_at, day, known = self._position(), self._now(), self._today(), self._known
        async with self._pool.acquire(timeout=PATIENCE) as db:
            try:
                async with db.transaction(isolation="repeatable_read", readonly=True):
                    found = await db.fetchrow(SEEN, self._view)
                    if found is not None and (found[0] != known.seen or day != known.day):
                        known = Known(await load(db, day), day, found[0], read_at, read_at)
            except asyncpg.UndefinedTableError:
                found = None
        if found is None:
            self._known = UNKNOWN._replace(day=day, read_at=read_at)
        else:
            age = float("inf") if found[1] is None else found[1]
            self._known = known._replace(settled_at=read_at - age, read_at=read_at)
        self._at = position
        return self._known


def _role(organisation: Organisation, actor: Actor) -> str:
    """The role that is judged: of whom one acts for, else one's own."""
    place = organisation.place(actor.on_behalf_of) if actor.on_behalf_of else None
    return actor.role if place is None else place.post


def _reach(organisation: Organisation, actor: Actor, row: Row) -> Reach | None:
    scope = row.scopes.get(_role(organisation, actor))
    if scope is None:
        return None
    if scope == "all":
        return EVERYTHING
    person = actor.on_behalf_of or actor.employee_id
    people = frozenset[UUID]() if person is None else organisation.reached(person, scope)
    return Reach(scope, people, row.unowned)

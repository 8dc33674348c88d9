"""A small company to ask who may do what: two regions with a team each, and every post held by somebody.

Written into people's log as people would: `firm = await settled_in(here)`, then
`here.http.get(path, auth=firm.auth("north_rep"))`.
"""

import asyncio
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx

from services.people.domain.organisation import ORGANISATION, ORGANISATION_ID
from shared.actor import Actor
from shared.authority.organisation import Organisation
from shared.contracts.people import EmployeeAssigned, EmployeeHired, EmployeeLeft, UnitManagerAppointed, UnitOpened
from shared.decider import whole_stream
from shared.ids import new_id
from shared.settings import Settings
from shared.store.handle import Context, handle
from shared.store.store import Store
from shared.web.identity.tokens import issue_token
from shared.web.serving.running import Running
from tests.support.fresh import WITHIN, until_fresh
from tests.support.installation import Installation

SINCE = date(2010, 1, 1)
LEFT_ON = date(2016, 6, 30)
UNITS: Mapping[str, tuple[Any, str | None]] = {
    "company": ("company", None),
    "north": ("region", "company"),
    "south": ("region", "company"),
    "north_team": ("team", "north"),
    "south_team": ("team", "south"),
}
"""Kind and parent of each unit by name."""

PEOPLE: Mapping[str, tuple[str, str]] = {
    "gm": ("general_manager", "company"),
    "director": ("sales_director", "company"),
    "finance": ("finance", "company"),
    "hr": ("hr", "company"),
    "delivery": ("delivery", "company"),
    "north_manager": ("regional_manager", "north"),
    "north_rep": ("sales_rep", "north_team"),
    "north_colleague": ("sales_rep", "north_team"),
    "north_account": ("account_manager", "north_team"),
    "north_support": ("sales_support", "north_team"),
    "north_leaver": ("sales_rep", "north_team"),
    "south_manager": ("regional_manager", "south"),
    "south_rep": ("sales_rep", "south_team"),
    "south_account": ("account_manager", "south_team"),
    "south_support": ("sales_support", "south_team"),
}
"""Post and unit of each person by name; `north_leaver` left long ago."""

MANAGERS = {"company": "gm", "north": "north_manager", "south": "south_manager"}
OF_INSTALLATION = ("admin", "integrator")
AS_TOLD = replace(ORGANISATION, decide=lambda events, _state: events, version_of=whole_stream)


class Bearer(httpx.Auth):
    """Sends requests with a token."""

    def __init__(self, token: str) -> None:
        self.header = f"Bearer {token}"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """The request with the token."""
        request.headers["authorization"] = self.header
        yield request


@dataclass(frozen=True)
class Firm:
    """The ids of units and people by name."""

    settings: Settings
    units: Mapping[str, UUID] = field(default_factory=lambda: {name: new_id() for name in UNITS})
    people: Mapping[str, UUID] = field(default_factory=lambda: {name: new_id() for name in PEOPLE})

    def token(self, name: str) -> str:
        """The access token of a person by name, or of `admin` or `integrator`; a person's names no post."""
        if name in OF_INSTALLATION:
            return issue_token(self.settings, name)
        return issue_token(self.settings, employee=self.people[name])

    def auth(self, name: str) -> httpx.Auth:
        """What makes a request of theirs: `client.get(path, auth=firm.auth("north_rep"))`."""
        return Bearer(self.token(name))

    def among(self, unit: str) -> set[UUID]:
        """Everybody who works, or worked last, in or below a unit."""
        return {self.people[name] for name, (_, at) in PEOPLE.items() if unit in _upwards(at)}

    def events(self) -> Iterator[Any]:
        """What people tells of them."""
        for name, (kind, parent) in UNITS.items():
            yield UnitOpened(self.units[name], name.replace("_", " "), kind, self.units.get(parent or ""), SINCE)
        for name, (post, unit) in PEOPLE.items():
            person, at = self.people[name], self.units[unit]
            yield EmployeeHired(person, SINCE)
            yield EmployeeAssigned(person, at, unit.replace("_", " "), UNITS[unit][0], post, None, (), SINCE)
        for unit, manager in MANAGERS.items():
            yield UnitManagerAppointed(self.units[unit], self.people[manager], None, SINCE)
        yield EmployeeLeft(self.people["north_leaver"], LEFT_ON, self.units["north_team"])


async def tell(people_url: str, events: Iterable[Any]) -> None:
    """Published events of people in its log, in their order."""
    now = datetime.now(UTC) - timedelta(seconds=1)
    context = Context(Actor("persona/admin", "admin"), now, now.date(), "test")
    store = await Store.open(people_url, "people", pool_size=1)
    try:
        await handle(store, AS_TOLD, ORGANISATION_ID, list(events), context=context)
    finally:
        await store.close()


async def known(running: Running, firm: Firm) -> Organisation:
    """The organisation as a service knows it, once it knows the whole firm, and well enough to publish and to pay."""
    people = {*firm.people.values()}
    await until_fresh(running, firm.people["gm"])
    async with asyncio.timeout(WITHIN):
        while True:
            organisation = await running.authority.organisation()
            leaver = organisation.places.get(firm.people["north_leaver"])
            if organisation.places.keys() >= people and leaver is not None and leaver.has_left:
                return organisation
            await asyncio.sleep(0.05)


async def settled_in(here: Installation) -> Firm:
    """A firm in people's log, known to every service that is open."""
    firm = Firm(here.settings)
    await tell(here.urls["people"], firm.events())
    for running in here.running.values():
        await known(running, firm)
    return firm


def _upwards(unit: str | None) -> Iterator[str]:
    while unit is not None:
        yield unit
        unit = UNITS[unit][1]

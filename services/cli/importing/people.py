"""Enters the sales teams: the company, its regions, a team per manager, and everybody in them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from services.cli.client import Refusal
from services.cli.importing.crm.company import Company, Person, Team
from services.cli.importing.crm.files import TEAMS
from services.cli.importing.intake import Intake, Item, reference

ROOT = "Company"
CYCLE = "reporting_cycle"


async def load_people(company: Company, since: date, intake: Intake) -> dict[str, str]:
    """Employees by name, in their units from `since` on. Raises Refusal when there is no company to put them in."""
    root = await _root(since, intake)
    lines = _first_lines(company)
    since = _begins(since, intake, root)
    regions = [_unit(name, "region", root, since, reference("region", name), lines[name]) for name in company.regions]
    region_ids = await intake.create("people/units", regions)
    homes = {team: region_ids.get(_region(team), root) for team in company.teams.values()}
    teams = [
        _unit(team.name, "team", home, _begins(since, intake, home), _team(team), lines[team])
        for team, home in homes.items()
    ]
    units = region_ids | await intake.create("people/units", teams)
    ids: dict[str, str] = {}
    for rank in _ranks(company):
        items = []
        for person in rank:
            item = _employee(person, units, ids, since, intake)
            if item.body["assignment"]["unit_id"] is None:
                intake.refuse_with("team", item)
            else:
                items.append(item)
        found = await intake.create("people/employees", items)
        ids |= {item.value: found[item.reference] for item in items if item.reference in found}
    for team, item in zip(company.teams.values(), teams, strict=True):
        if team.manager in ids and item.reference in units:
            await _appoint(units[item.reference], ids[team.manager], since, item, intake)
    return ids


async def _appoint(unit: str, manager: str, since: date, team: Item, intake: Intake) -> None:
    """A manager for a team that has none; one who would come to report to themselves is refused.

    Who has left since an earlier run is not appointed again.
    """
    if intake.people[unit]["manager_id"] is not None or intake.people.get(manager, {}).get("left_on"):
        return
    body = {"manager_id": manager, "effective_from": _begins(since, intake, unit, manager).isoformat()}
    try:
        await intake.post(f"/people/v1/units/{unit}/appoint-manager", body)
    except Refusal as refusal:
        if refusal.code != CYCLE:
            raise
        intake.refuse(team, refusal.problem)


async def _root(since: date, intake: Intake) -> str:
    """The company's unit: the one that is there, else a new one."""
    intake.step(1)
    there = (await intake.client.get("/people/v1/units", kind="company"))["items"]
    if there:
        intake.people[there[0]["id"]] = there[0]
        return str(there[0]["id"])
    body = {"name": ROOT, "kind": "company", "effective_from": since.isoformat(), "external_reference": "company"}
    intake.created["units"] = 1
    return str((await intake.post("/people/v1/units", body))["id"])


def _begins(since: date, intake: Intake, *named: str | None) -> date:
    """From when on something can name these units and people: `since`, or when the last of them is there."""
    shown = [intake.people[id] for id in named if id in intake.people]
    return max([since, *(date.fromisoformat(one.get("hired_on") or one["effective_from"]) for one in shown)])


def _unit(name: str, kind: str, parent: str, since: date, known_as: str, line: int) -> Item:
    body = {
        "name": name,
        "kind": kind,
        "parent_id": parent,
        "effective_from": since.isoformat(),
        "external_reference": known_as,
    }
    return Item(known_as, body, TEAMS, line, "regional_office" if kind == "region" else "manager", name)


def _employee(person: Person, units: dict[str, str], managers: dict[str, str], since: date, intake: Intake) -> Item:
    known_as, unit, manager = reference(person.name), units.get(_team(person.team)), managers.get(person.manager or "")
    assignment: dict[str, Any] = {"unit_id": unit, "post": person.post}
    if person.manager:
        assignment["manager_id"] = manager
    body = {
        "name": person.name,
        "hired_on": _begins(since, intake, unit, manager).isoformat(),
        "external_reference": known_as,
        "assignment": assignment,
    }
    column = "manager" if person.manager is None else "sales_agent"
    return Item(
        known_as,
        body,
        TEAMS,
        person.line,
        column,
        person.name,
        {"manager": ("assignment.unit_id", unit, person.team.name)},
    )


def _region(team: Team) -> str:
    return reference("region", team.region or "")


def _team(team: Team) -> str:
    return reference("team", team.region or "", team.name)


def _first_lines(company: Company) -> dict[str | Team | None, int]:
    """The first line that names a region or a team."""
    lines: dict[str | Team | None, int] = {}
    for person in company.people.values():
        lines[person.team] = min(person.line, lines.get(person.team, person.line))
        lines[person.team.region] = min(person.line, lines.get(person.team.region, person.line))
    return lines


def _ranks(company: Company) -> Sequence[list[Person]]:
    """Those without a manager, then whom they manage, and so on."""
    depth: dict[str | None, int] = {None: -1}
    ranks: list[list[Person]] = []
    for person in company.in_order:
        depth[person.name] = place = depth[person.manager] + 1
        if place == len(ranks):
            ranks.append([])
        ranks[place].append(person)
    return ranks

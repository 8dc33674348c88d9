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
    regions = [_unit(name, "region", root, since, reference("region", name), lines[name]) for name in company.regions]
    region_ids = await intake.create("people/units", regions)
    teams = [
        _unit(team.name, "team", region_ids.get(_region(team), root), since, _team(team), lines[team])
        for team in company.teams.values()
    ]
    units = region_ids | await intake.create("people/units", teams)
    ids: dict[str, str] = {}
    for rank in _ranks(company):
        items = [_employee(person, units, ids, since) for person in rank]
        found = await intake.create("people/employees", items)
        ids |= {item.value: found[item.reference] for item in items if item.reference in found}
    for team, item in zip(company.teams.values(), teams, strict=True):
        if team.manager in ids and item.reference in units:
            await _appoint(units[item.reference], ids[team.manager], since, item, intake)
    return ids


async def _appoint(unit: str, manager: str, since: date, team: Item, intake: Intake) -> None:
    """The team's manager; one who would come to report to themselves is refused, and the team has none."""
    body = {"manager_id": manager, "effective_from": since.isoformat()}
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
        return str(there[0]["id"])
    body = {"name": ROOT, "kind": "company", "effective_from": since.isoformat(), "external_reference": "company"}
    intake.created["units"] = 1
    return str((await intake.post("/people/v1/units", body))["id"])


def _unit(name: str, kind: str, parent: str, since: date, known_as: str, line: int) -> Item:
    body = {
        "name": name,
        "kind": kind,
        "parent_id": parent,
        "effective_from": since.isoformat(),
        "external_reference": known_as,
    }
    return Item(known_as, body, TEAMS, line, "regional_office" if kind == "region" else "manager", name)


def _employee(person: Person, units: dict[str, str], managers: dict[str, str], since: date) -> Item:
    known_as = reference(person.name)
    assignment: dict[str, Any] = {"unit_id": units.get(_team(person.team)), "post": person.post}
    if person.manager:
        assignment["manager_id"] = managers.get(person.manager)
    body = {
        "name": person.name,
        "hired_on": since.isoformat(),
        "external_reference": known_as,
        "assignment": assignment,
    }
    return Item(known_as, body, TEAMS, person.line, "manager" if person.manager is None else "sales_agent", person.name)


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

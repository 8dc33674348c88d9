"""Who works in the demo company, and where."""

from typing import Any

from services.cli.demo import names
from services.cli.demo.load import Company, Step

HEAD_OFFICE = ("general_manager", "sales_director", "finance", "hr", "delivery", "sales_support")
TEAMS_PER_REGION = 2
TEAM = ("sales_rep", "sales_rep", "sales_rep", "sales_rep", "account_manager")


async def load_people(company: Company, step: Step) -> None:
    """A company of three regions with two teams each; 40 people, of whom 30 sell."""
    units = [{"name": "Aurora Automation", "kind": "company"}]
    root = (await _units(company, units, step))[0]
    regions = await _units(
        company, [{"name": name, "kind": "region", "parent_id": root} for name, _ in names.REGIONS], step
    )
    teams = await _units(
        company,
        [
            {"name": f"{name} {number}", "kind": "team", "parent_id": region}
            for region, (name, _) in zip(regions, names.REGIONS, strict=True)
            for number in range(1, TEAMS_PER_REGION + 1)
        ],
        step,
    )
    seats = [(root, post) for post in HEAD_OFFICE]
    seats += [(region, "regional_manager") for region in regions]
    seats += [(team, post) for team in teams for post in TEAM]
    seats.append((root, "sales_support"))
    company.sellers = [number for number, (_, post) in enumerate(seats) if post in set(TEAM)]
    bodies = [_employee(company, number, unit, post) for number, (unit, post) in enumerate(seats)]
    company.people = [each["id"] for each in await company.batch("/people/v1/employees/batch", bodies, step)]
    posts = [post for _, post in seats]
    managers = {root: company.people[posts.index("sales_director")]}
    managers |= dict(
        zip(regions, (company.people[n] for n, post in enumerate(posts) if post == "regional_manager"), strict=True)
    )
    for unit, manager in managers.items():
        body = {"manager_id": manager, "effective_from": company.start.isoformat()}
        await company.post(f"/people/v1/units/{unit}/appoint-manager", body)
        step(1)


async def _units(company: Company, units: list[dict[str, Any]], step: Step) -> list[str]:
    bodies = [
        unit | {"effective_from": company.start.isoformat(), "external_reference": f"demo:{unit['name']}"}
        for unit in units
    ]
    return [each["id"] for each in await company.batch("/people/v1/units/batch", bodies, step)]


def _employee(company: Company, number: int, unit: str, post: str) -> dict[str, Any]:
    name = names.PEOPLE[number]
    return {
        "name": name,
        "email": f"{name.lower().replace(' ', '.')}@aurora.example",
        "hired_on": company.start.isoformat(),
        "external_reference": f"demo:{number + 1:02}",
        "assignment": {"unit_id": unit, "post": post},
    }

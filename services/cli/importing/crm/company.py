"""Reads the sales teams: a company of regions, of a team per manager, and the people in them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from services.cli.importing.crm.files import TEAMS, Row
from services.cli.importing.crm.names import normal, tidy
from services.cli.importing.findings import Findings


@dataclass(frozen=True, slots=True)
class Team:
    """A unit named as its manager is, in a region (none: directly below the company)."""

    name: str
    region: str | None
    manager: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """An employee; `team` is the one this person belongs to, `manager` the name of whom they report to."""

    name: str
    post: str
    team: Team
    manager: str | None
    line: int


@dataclass(slots=True)
class Company:
    """Everyone and every unit, in the order of the file; managers stand before those they manage."""

    regions: list[str] = field(default_factory=list)
    teams: dict[tuple[str | None, str | None], Team] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    agents: dict[str, int] = field(default_factory=dict)

    @property
    def only_managers(self) -> set[str]:
        """Managers who are not listed as agents."""
        return self.people.keys() - self.agents.keys()

    @property
    def in_order(self) -> list[Person]:
        """The people, whoever manages them first."""
        placed: dict[str, Person] = {}

        def place(person: Person) -> None:
            if person.name not in placed:
                if person.manager:
                    place(self.people[person.manager])
                placed[person.name] = person

        for person in self.people.values():
            place(person)
        return list(placed.values())


class Spellings:
    """The first way a name is written stands for all of its normal form; others are reported."""

    def __init__(self, findings: Findings) -> None:
        self._first: dict[str, str] = {}
        self._findings = findings

    def of(self, file: str, row: Row, column: str) -> str | None:
        """The name in this cell as it was first written; nothing when the cell is empty."""
        written = row[column]
        name = tidy(written)
        if not name:
            return None
        first = self._first.setdefault(normal(name), name)
        if first != written:
            self._findings.add("interpreted", "spelling", file, row.line, column, written, first)
        return first


def read_company(rows: Iterable[Row], findings: Findings) -> Company:
    """The organisation; a row without an agent, or naming an agent again in another place, is refused."""
    company = Company()
    people, places = Spellings(findings), Spellings(findings)
    homes: list[tuple[str, Team, int]] = []
    for row in rows:
        agent, manager = people.of(TEAMS, row, "sales_agent"), people.of(TEAMS, row, "manager")
        region = places.of(TEAMS, row, "regional_office")
        if agent is None:
            findings.add("refused", "agent_missing", TEAMS, row.line, "sales_agent", row["sales_agent"])
            continue
        for column, value in (("manager", manager), ("regional_office", region)):
            if value is None:
                findings.add("interpreted", f"{column}_missing", TEAMS, row.line, column, row[column])
        team = company.teams.get((region, manager)) or Team(manager or region or "Sales", region, manager)
        known = next((home for name, home, _ in homes if name == agent), None)
        if known is not None:
            same = known == team
            findings.add("interpreted" if same else "refused", "agent_repeated", TEAMS, row.line, "sales_agent",
                         row["sales_agent"], f"{agent} in {known.name}" if same else None)  # fmt: skip
            continue
        if region is not None and region not in company.regions:
            company.regions.append(region)
        company.teams[region, manager] = team
        company.agents[agent] = row.line
        homes.append((agent, team, row.line))
    _place(company, homes, findings)
    return company


def _place(company: Company, homes: list[tuple[str, Team, int]], findings: Findings) -> None:
    """Managers first, in their own team; one who is also listed as an agent belongs where that line says."""
    first_line = {team: line for _, team, line in reversed(homes)}
    for team in company.teams.values():
        if team.manager is not None and team.manager not in company.people:
            company.people[team.manager] = Person(team.manager, "regional_manager", team, None, first_line[team])
    for agent, team, line in homes:
        above = team.manager
        post = "sales_rep"
        if agent in company.people:
            post = "regional_manager"
            if above == agent or (above and _reports_to(company, above, agent)):
                code = "own_manager" if above == agent else "manager_cycle"
                findings.add("interpreted", code, TEAMS, line, "manager", above)
                above = None
        company.people[agent] = Person(agent, post, team, above, line)


def _reports_to(company: Company, person: str, manager: str) -> bool:
    """Whether `manager` stands anywhere above `person`."""
    seen = person
    while (above := company.people[seen].manager) is not None:
        if above == manager:
            return True
        seen = above
    return False

"""A small company as people tells of it: two regions, two teams, Ann who moves and Ben who leaves."""

from datetime import date
from typing import Any
from uuid import UUID

import asyncpg

from services.targets.views.organisation import ORGANISATION
from shared.contracts.people import EmployeeAssigned, EmployeeHired, EmployeeLeft, UnitOpened
from tests.targets.logs import messages
from tests.targets.trees import uid

COMPANY, EAST, WEST, TEAM, OTHER_TEAM, ANN, BEN, LINE = (uid(number) for number in range(1, 9))
START = date(2026, 1, 1)


def placed(person: UUID, unit: UUID, on: date) -> EmployeeAssigned:
    return EmployeeAssigned(person, unit, "", "team", "sales_rep", None, (), on)


PEOPLE: tuple[tuple[UUID, Any], ...] = (
    (COMPANY, UnitOpened(COMPANY, "All", "company", None, START)),
    (EAST, UnitOpened(EAST, "East", "region", COMPANY, START)),
    (WEST, UnitOpened(WEST, "West", "region", COMPANY, START)),
    (TEAM, UnitOpened(TEAM, "Team", "team", EAST, START)),
    (OTHER_TEAM, UnitOpened(OTHER_TEAM, "Other", "team", WEST, START)),
    (ANN, EmployeeHired(ANN, START)),
    (ANN, placed(ANN, TEAM, START)),
    (ANN, placed(ANN, OTHER_TEAM, date(2027, 2, 15))),
    (BEN, EmployeeHired(BEN, START)),
    (BEN, placed(BEN, TEAM, START)),
    (BEN, EmployeeLeft(BEN, date(2027, 1, 31), TEAM)),
)


async def project_people(db: asyncpg.Connection) -> None:
    """The company in the organisation's tables."""
    log = [
        message._replace(stream_id=subject, subject=f"x/{subject}")
        for message, (subject, _) in zip(messages(uid(99), (event for _, event in PEOPLE)), PEOPLE, strict=True)
    ]
    await ORGANISATION.project(db, "people", log)

"""The organisation's bitemporal tables against PostgreSQL."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.contracts.people import EmployeeAssigned, EmployeeHired, EmployeeLeft, UnitMoved
from shared.flow.message import Message
from shared.organisation.placements import manager_sql, placements_sql
from shared.organisation.view import organisation_view
from tests.shared.organisation.histories import (
    COMPANY,
    DAYS,
    EAST,
    PEOPLE,
    TEAMS,
    WEST,
    Place,
    day,
    employed,
    histories,
    message,
    moment,
    opening,
    place,
)

VIEW = organisation_view()
given_histories = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def project(db: asyncpg.Connection, *batches: Sequence[Message]) -> None:
    for batch in batches:
        if batch:
            await VIEW.project(db, "people", batch)


async def content(db: asyncpg.Connection) -> dict[str, list[Any]]:
    return {table: await db.fetch(f"SELECT * FROM {table} t ORDER BY t") for table in VIEW.tables}


async def places(db: asyncpg.Connection, known_at: datetime) -> dict[tuple[UUID, date], Place]:
    """Every person's place on every day, from the intervals."""
    found: dict[tuple[UUID, date], Place] = {}
    for row in await db.fetch(placements_sql("$1::timestamptz"), known_at):
        for number in range(DAYS + 1):
            if row["valid_from"] <= day(number) < row["valid_to"]:
                team = (row["team_id"], row["team_name"]) if row["team_id"] else None
                region = (row["region_id"], row["region_name"]) if row["region_id"] else None
                key = (row["employee_id"], day(number))
                assert key not in found, "intervals of one person overlap"
                managers = tuple(one for one in row["managers"] if one)
                found[key] = Place(row["unit_id"], row["post"], team, region, managers)
    return found


@given_histories
@given(data=st.data())
async def test_the_intervals_say_what_reading_every_event_for_every_day_says(
    db: asyncpg.Connection, data: st.DataObject
) -> None:
    messages = data.draw(histories())
    moments = sorted({one.recorded_at for one in messages})
    async with rolled_back(db):
        await project(db, messages)
        for known_at in {moments[0] - timedelta(seconds=1), moments[len(moments) // 2], moments[-1]}:
            slow = {
                (person, day(number)): found
                for person in PEOPLE
                for number in range(DAYS + 1)
                if (found := place(messages, person, day(number), known_at))
            }
            assert await places(db, known_at) == slow


@given_histories
@given(data=st.data())
async def test_of_several_managers_the_first_who_is_employed_on_the_day_is_reported_to(
    db: asyncpg.Connection, data: st.DataObject
) -> None:
    messages = data.draw(histories())
    moments = sorted({one.recorded_at for one in messages})
    manager = f"SELECT id FROM {manager_sql('$1::uuid[]', '$2::date', '$3::timestamptz')} AS manager"
    async with rolled_back(db):
        await project(db, messages)
        for known_at in {moments[len(moments) // 2], moments[-1]}:
            managers = data.draw(st.permutations(PEOPLE))
            for number in range(DAYS + 1):
                there = [one for one in managers if employed(messages, one, day(number), known_at)]
                assert await db.fetchval(manager, managers, day(number), known_at) == next(iter(there), None)


@given_histories
@given(data=st.data())
async def test_the_order_in_which_units_and_employees_arrive_leaves_no_trace(
    db: asyncpg.Connection, data: st.DataObject
) -> None:
    messages = data.draw(histories())
    units = [one for one in messages if one.subject.startswith("unit/")]
    employees = [one for one in messages if one.subject.startswith("employee/")]
    async with rolled_back(db):
        await project(db, messages)
        expected = await content(db)
    async with rolled_back(db):
        while units or employees:
            topic = data.draw(st.sampled_from([topic for topic in (units, employees) if topic]))
            size = data.draw(st.integers(1, len(topic)))
            await project(db, topic[:size])
            del topic[:size]
        assert await content(db) == expected


async def test_a_back_dated_assignment_changes_todays_answer_and_not_yesterdays(db: asyncpg.Connection) -> None:
    ann = PEOPLE[0]
    first = EmployeeAssigned(ann, TEAMS[0], "", "team", "sales_rep", None, (), day(0))
    later = EmployeeAssigned(ann, TEAMS[1], "", "team", "sales_rep", None, (), day(3))
    async with rolled_back(db):
        await project(db, log(*opening(), first, later))
        before, after = await places(db, moment(10)), await places(db, moment(11))
    assert before[ann, day(5)].region == (EAST, the(before[ann, day(2)].region)[1])
    assert after[ann, day(2)] == before[ann, day(2)]
    assert the(after[ann, day(5)].region)[0] == WEST


async def test_a_moved_team_takes_its_people_along_from_the_day_of_the_move(db: asyncpg.Connection) -> None:
    ann = PEOPLE[0]
    assigned = EmployeeAssigned(ann, TEAMS[0], "", "team", "sales_rep", None, (), day(0))
    async with rolled_back(db):
        await project(db, log(*opening(), assigned, UnitMoved(TEAMS[0], COMPANY, EAST, day(4))))
        found = await places(db, moment(99))
    assert the(found[ann, day(3)].region)[0] == EAST
    assert found[ann, day(4)].region is None
    assert the(found[ann, day(4)].team)[0] == TEAMS[0]


async def test_leaving_keeps_the_last_placement_and_ends_the_employment(db: asyncpg.Connection) -> None:
    ann = PEOPLE[0]
    assigned = EmployeeAssigned(ann, TEAMS[0], "", "team", "sales_rep", None, (), day(0))
    async with rolled_back(db):
        await project(db, log(EmployeeHired(ann, day(0)), assigned, EmployeeLeft(ann, day(6), TEAMS[0])))
        await project(db, log(*opening()[:6], after=3))
        employment = await db.fetch("SELECT left_on FROM employment_history WHERE recorded_to = 'infinity'")
        found = await places(db, moment(99))
    assert [row["left_on"] for row in employment] == [day(6)]
    assert the(found[ann, day(9)].team)[0] == TEAMS[0]


def the(unit: tuple[UUID, str] | None) -> tuple[UUID, str]:
    assert unit is not None
    return unit


def log(*events: Any, after: int = 0) -> list[Message]:
    return [message(position, event, moment(position)) for position, event in enumerate(events, after + 1)]


@asynccontextmanager
async def rolled_back(db: asyncpg.Connection) -> AsyncIterator[None]:
    """The view's empty tables for the length of a block."""
    transaction = db.transaction()
    await transaction.start()
    await db.execute(VIEW.ddl)
    try:
        yield
    finally:
        await transaction.rollback()

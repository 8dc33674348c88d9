"""What holds for every organisation, however it came about."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from services.people.domain.checks import PARENTS
from services.people.domain.organisation import ORGANISATION
from services.people.domain.organisation_commands import AppointManager, MoveUnit, RecordLeaving, RenameUnit
from services.people.domain.organisation_state import Organisation
from services.people.domain.reporting import reports_to
from shared.decider import fold
from shared.organisation.timeline import on
from tests.people.company import (
    ANN,
    BLUE,
    BO,
    CAI,
    COMPANY,
    DIDI,
    EAST,
    FIRST,
    RED,
    WEST,
    assign,
    company,
    day,
    hire,
    id_of,
)

LATER = [id_of(f"later {number}") for number in range(3)]
UNIT_IDS, PEOPLE = (COMPANY, EAST, WEST, BLUE, RED), (ANN, BO, CAI, DIDI, *LATER)
units, people, days = st.sampled_from(UNIT_IDS), st.sampled_from(PEOPLE), st.integers(1, 14).map(day)
commands = st.one_of(
    st.builds(RenameUnit, units, st.sampled_from("xyz"), days),
    st.builds(MoveUnit, units, units, days),
    st.builds(AppointManager, units, people, days),
    st.builds(
        lambda person, unit, manager, on: hire(person, unit, manager, on), people, units, st.none() | people, days
    ),
    st.builds(
        lambda person, unit, manager, on: assign(person, unit, manager, on), people, units, st.none() | people, days
    ),
    st.builds(RecordLeaving, people, days),
)
histories = st.lists(commands, max_size=40)
DAYS = [FIRST + timedelta(days=number) for number in range(-1, 16)]


@settings(deadline=None)
@for_all(histories)
def test_the_tree_is_one_company_of_regions_of_teams_on_every_day(history: list[Any]) -> None:
    now: Organisation = company(*history).state
    for today in DAYS[1:]:
        for id, unit in now.units.items():
            parent_id = on(unit.parents, today)
            assert (parent_id is None) == (unit.kind == "company") == (id == COMPANY)
            assert parent_id is None or now.units[parent_id].kind in PARENTS[unit.kind]


@settings(deadline=None)
@for_all(histories)
def test_every_line_of_reporting_ends_on_every_day(history: list[Any]) -> None:
    now: Organisation = company(*history).state
    for today in DAYS:
        for person in now.employees:
            line, above = [person], reports_to(now, person, today).manager_id
            while above is not None:
                assert above not in line
                line.append(above)
                above = reports_to(now, above, today).manager_id


@settings(deadline=None)
@for_all(histories)
def test_everyone_has_one_assignment_on_every_day_of_employment(history: list[Any]) -> None:
    now: Organisation = company(*history).state
    for today in DAYS:
        for employee in now.employees.values():
            assert on(employee.assignments, today) is not None or not employee.employed_on(today)
            assert today >= employee.hired_on or on(employee.assignments, today) is None


@settings(deadline=None, max_examples=30)
@for_all(histories)
def test_a_stored_state_comes_back_as_it_was(history: list[Any]) -> None:
    past = company(*history)
    stored = msgspec.json.encode(past.state)
    assert msgspec.json.decode(stored, type=Organisation) == past.state == fold(ORGANISATION, past.past)


def test_fifty_people_are_hired_at_once() -> None:
    from time import perf_counter

    staff = [hire(id_of(str(number)), BLUE, CAI, day(2)) for number in range(50)]
    began = perf_counter()
    hired = company(*staff)
    assert len(hired.state.employees) == 54
    assert perf_counter() - began < 10


def test_subjects_name_the_unit_or_the_person() -> None:
    named = {ORGANISATION.subject(UUID(int=0), event) for event in company().past} if ORGANISATION.subject else set()
    assert named == {("unit", id) for id in UNIT_IDS} | {("employee", id) for id in (ANN, BO, CAI, DIDI)}

"""Random histories of an organisation, as the messages a consumer gets, and the slow way to read them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import msgspec
from hypothesis import strategies as st

from shared.contracts.people import (
    EmployeeAssigned,
    EmployeeHired,
    EmployeeLeft,
    UnitKind,
    UnitManagerAppointed,
    UnitMoved,
    UnitOpened,
    UnitRenamed,
)
from shared.flow.message import Message

START = date(2026, 1, 1)
DAYS = 12
COMPANY, EAST, WEST, *TEAMS = UNITS = [uuid5(UUID(int=0), name) for name in ("all", "east", "west", "a", "b", "c")]
PEOPLE = [uuid5(UUID(int=1), str(number)) for number in range(3)]
KINDS: dict[UUID, UnitKind] = dict(zip(UNITS, ("company", "region", "region", "team", "team", "team"), strict=True))


class Place(NamedTuple):
    """What is true of one person on one day."""

    unit_id: UUID
    post: str
    team: tuple[UUID, str] | None
    region: tuple[UUID, str] | None
    managers: tuple[UUID, ...]


def day(number: int) -> date:
    return START + timedelta(days=number)


def moment(number: int) -> datetime:
    return datetime(2026, 6, 1, tzinfo=UTC) + timedelta(seconds=number)


days = st.integers(0, DAYS - 1).map(day)
people = st.sampled_from(PEOPLE)
facts = st.one_of(
    st.builds(UnitRenamed, st.sampled_from(UNITS), st.sampled_from("xyz"), st.just(""), days),
    st.builds(UnitMoved, st.sampled_from(TEAMS), st.sampled_from((COMPANY, EAST, WEST)), st.just(COMPANY), days),
    st.builds(UnitManagerAppointed, st.sampled_from(UNITS), people, st.none(), days),
    st.builds(
        EmployeeAssigned,
        people,
        st.sampled_from(UNITS),
        st.just(""),
        st.just("team"),
        st.sampled_from(("sales_rep", "account_manager")),
        st.none() | people,
        st.just(()),
        days,
    ),
    st.builds(EmployeeLeft, people, days, st.none()),
)


def opening() -> list[Any]:
    parents = dict(zip(UNITS, (None, COMPANY, COMPANY, EAST, WEST, COMPANY), strict=True))
    units = [UnitOpened(unit, f"unit {unit.hex[:4]}", KINDS[unit], parents[unit], START) for unit in UNITS]
    return [*units, *(EmployeeHired(person, START) for person in PEOPLE)]


@st.composite
def histories(draw: st.DrawFn) -> list[Message]:
    """Messages in the order of the log; several may be recorded at the same moment."""
    events = [*opening(), *draw(st.lists(facts, max_size=25))]
    recorded, messages = 0, []
    for position, event in enumerate(events, 1):
        recorded += draw(st.integers(0, 1)) if position > len(opening()) else 0
        messages.append(message(position, event, moment(recorded)))
    return messages


def message(position: int, event: Any, recorded_at: datetime) -> Message:
    noun = "unit" if type(event).__name__.startswith("Unit") else "employee"
    subject_id = event.unit_id if noun == "unit" else event.employee_id
    return Message(
        position=position,
        previous=0,
        stream_id=UUID(int=7),
        version=position,
        event_id=UUID(int=position),
        type=type(event).__name__,
        schema_version=1,
        subject=f"{noun}/{subject_id}",
        data=msgspec.json.encode(event).decode(),
        meta="{}",
        occurred_on=START,
        occurred_at=recorded_at,
        recorded_at=recorded_at,
    )


def event_of(one: Message) -> Any:
    classes = (UnitOpened, UnitRenamed, UnitMoved, UnitManagerAppointed, EmployeeHired, EmployeeAssigned, EmployeeLeft)
    return msgspec.json.decode(one.data, type={cls.__name__: cls for cls in classes}[one.type])


def latest(events: Sequence[Any], on: date) -> Any:
    """The fact in force: the latest date at or before `on`, of that date the last one recorded."""
    best = None
    for event in events:
        if event.effective_from <= on and (best is None or event.effective_from >= best.effective_from):
            best = event
    return best


def place(messages: Sequence[Message], person: UUID, on: date, known_at: datetime) -> Place | None:
    """One person's place on one day by reading every event that was recorded by then."""
    events = [event_of(one) for one in messages if one.recorded_at <= known_at]
    assigned = latest([e for e in events if isinstance(e, EmployeeAssigned) and e.employee_id == person], on)
    if assigned is None:
        return None
    named, unit = [assigned.manager_id], assigned.unit_id
    found: dict[str, tuple[UUID, str]] = {}
    while unit is not None:
        mine = [e for e in events if getattr(e, "unit_id", None) == unit and not hasattr(e, "employee_id")]
        name = latest([e for e in mine if isinstance(e, UnitOpened | UnitRenamed)], on).name
        found.setdefault(KINDS[unit], (unit, name))
        appointed = latest([e for e in mine if isinstance(e, UnitManagerAppointed)], on)
        named.append(appointed.manager_id if appointed and appointed.manager_id != person else None)
        unit = latest([e for e in mine if isinstance(e, UnitOpened | UnitMoved)], on).parent_id
    managers = tuple(one for one in named if one)
    return Place(assigned.unit_id, assigned.post, found.get("team"), found.get("region"), managers)


def employed(messages: Sequence[Message], person: UUID, on: date, known_at: datetime) -> bool:
    """Whether somebody was hired by a day and had not left before it, by every event that was recorded by a moment."""
    events = [
        e for one in messages if one.recorded_at <= known_at if getattr(e := event_of(one), "employee_id", 0) == person
    ]
    left = [e.left_on for e in events if isinstance(e, EmployeeLeft)]
    hired = any(isinstance(e, EmployeeHired) and e.hired_on <= on for e in events)
    return hired and not (left and left[-1] < on)

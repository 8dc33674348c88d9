"""Hiring, assignments, leaving, and lines of reporting."""

from uuid import UUID

from services.people.domain.organisation_commands import (
    AppointManager,
    AssignEmployee,
    MoveUnit,
    NotePersonalChange,
    OpenUnit,
    RecordLeaving,
    RenameUnit,
)
from services.people.domain.organisation_state import EmployeeReferenced, PersonalDetailsChanged
from services.people.domain.reporting import manager_of, reports_to
from shared.contracts.people import EmployeeAssigned, EmployeeHired, EmployeeLeft
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

EVE, FAY = id_of("eve"), id_of("fay")
NOBODY = UUID(int=9)


def test_hiring_takes_a_first_assignment_from_the_same_day() -> None:
    company(RenameUnit(BLUE, "Sky", day(4))).when(hire(EVE, BLUE, CAI, on=day(5), origin="import")).then(
        EmployeeHired(EVE, day(5), "import"), EmployeeAssigned(EVE, BLUE, "Sky", "team", "sales_rep", CAI, (), day(5))
    )


def test_what_another_system_calls_a_person_names_one_person_and_is_kept_as_a_hash() -> None:
    known = company(hire(EVE, BLUE, reference_digest="abc"))
    assert EmployeeReferenced(EVE, "abc") in known.past
    known.when(hire(id_of("other"), BLUE, reference_digest="abc")).then_refused("external_reference_taken")
    assert known.state.employees_referenced == {"abc": EVE}


def test_nobody_is_hired_into_a_unit_or_below_a_manager_that_is_not_there() -> None:
    company().when(hire(EVE, NOBODY)).then_refused("unknown_unit", pointer="/assignment/unit_id")
    company().when(hire(EVE, BLUE, NOBODY)).then_refused("unknown_employee", pointer="/assignment/manager_id")
    company().when(hire(EVE, BLUE, EVE)).then_refused("unknown_employee")
    company().when(hire(EVE, BLUE, on=FIRST.replace(month=2))).then_refused("unit_not_open_yet")


def test_an_assignment_of_the_same_day_replaces_the_one_known_before() -> None:
    moved = company(assign(CAI, RED, BO, day(5)), assign(CAI, EAST, BO, day(5)))
    assert moved.state.employees[CAI].assignments[day(5)].unit_id == EAST
    moved.when(assign(CAI, EAST, BO, day(5))).then_nothing()


def test_a_back_dated_assignment_ends_where_the_next_one_begins() -> None:
    moved = company(assign(DIDI, EAST, on=day(20)), AppointManager(EAST, BO, FIRST), AppointManager(WEST, CAI, FIRST))
    moved = moved.after([assign(DIDI, COMPANY, ANN, on=day(10))])
    managers = [reports_to(moved.state, DIDI, day(number)).manager_id for number in (9, 10, 19, 20)]
    assert managers == [CAI, ANN, ANN, BO]


def test_nobody_is_assigned_outside_their_employment() -> None:
    left = company(hire(EVE, BLUE, on=day(5)), RecordLeaving(EVE, day(9)))
    left.when(assign(EVE, RED, on=day(4))).then_refused("before_hiring", pointer="/effective_from")
    left.when(assign(EVE, RED, on=day(10))).then_refused("employee_left")
    left.when(assign(NOBODY, RED, on=day(10))).then_refused("employee_not_found")
    assert left.when(assign(EVE, RED, on=day(9))).events


def test_leaving_names_the_last_unit_and_can_be_corrected() -> None:
    moved = company(assign(CAI, RED, on=day(5)))
    moved.when(RecordLeaving(CAI, day(4))).then(EmployeeLeft(CAI, day(4), BLUE))
    moved.when(RecordLeaving(CAI, day(5))).then(EmployeeLeft(CAI, day(5), RED))
    gone = moved.after([RecordLeaving(CAI, day(9))])
    gone.when(RecordLeaving(CAI, day(9))).then_nothing()
    gone.when(RecordLeaving(CAI, day(8))).then(EmployeeLeft(CAI, day(8), RED))
    gone.when(RecordLeaving(CAI, FIRST.replace(month=2))).then_refused("before_hiring")
    gone.when(RecordLeaving(NOBODY, day(8))).then_refused("employee_not_found")


def test_nobody_reports_to_themselves_however_long_the_way() -> None:
    company().when(assign(ANN, COMPANY, CAI, day(5))).then_refused("reporting_cycle")
    company().when(assign(ANN, COMPANY, ANN, day(5))).then_refused("reporting_cycle")


def test_a_circle_that_would_close_only_later_is_refused_too() -> None:
    """From day 9 Bo reports to Didi, whose region Cai manages from day 12."""
    later = company(assign(BO, EAST, DIDI, day(9)), AppointManager(WEST, ANN, FIRST))
    later.when(AppointManager(WEST, CAI, day(12))).then_refused("reporting_cycle")
    later.when(assign(DIDI, BLUE, CAI, day(3))).then_refused("reporting_cycle")


def test_a_circle_that_ended_before_it_would_close_is_none() -> None:
    ended = company(assign(BO, EAST, DIDI, day(9)), assign(BO, EAST, ANN, day(11)))
    assert ended.when(AppointManager(WEST, CAI, day(11))).events
    ended.when(AppointManager(WEST, CAI, day(10))).then_refused("reporting_cycle")


def test_a_moved_team_may_not_bring_its_new_managers_below_itself() -> None:
    """Didi reports to the manager of West, Ann; Blue's Eve has nobody named, and Ann reports to Eve."""
    ready = company(hire(EVE, BLUE), assign(ANN, COMPANY, EVE, day(4)), AppointManager(WEST, ANN, day(4)))
    ready.when(MoveUnit(BLUE, WEST, day(6))).then_refused("reporting_cycle")
    ready.when(MoveUnit(BLUE, WEST, day(2))).then_refused("reporting_cycle")
    assert company(hire(EVE, BLUE), AppointManager(WEST, ANN, day(4))).when(MoveUnit(BLUE, WEST, day(6))).events


def test_whoever_has_left_reports_to_nobody_until_the_leaving_is_corrected() -> None:
    """Cai reports to Bo and left on day 8; Bo then came to report to Didi, and Didi's region to be Cai's no more."""
    gone = company(AppointManager(WEST, CAI, FIRST), RecordLeaving(CAI, day(8)), assign(BO, EAST, DIDI, day(10)))
    assert reports_to(gone.state, BO, day(10)).manager_id == DIDI
    assert reports_to(gone.state, CAI, day(10)).manager_id is None
    gone.when(RecordLeaving(CAI, day(20))).then_refused("reporting_cycle")
    assert gone.when(RecordLeaving(CAI, day(9))).events


def test_for_a_manager_who_has_left_the_next_one_up_answers_until_another_is_appointed() -> None:
    """Cai, who names Bo, manages Blue, where Eve works; Ann manages the company, and nobody East."""
    led = company(hire(EVE, BLUE), AppointManager(BLUE, CAI, FIRST), AppointManager(COMPANY, ANN, FIRST))
    gone = led.after([RecordLeaving(CAI, day(8)), RecordLeaving(BO, day(5)), AppointManager(BLUE, EVE, day(12))])
    above = [reports_to(gone.state, EVE, day(number)).manager_id for number in (8, 9, 11, 12)]
    assert above == [CAI, ANN, ANN, ANN], "nobody reports to themselves"
    assert [reports_to(gone.state, CAI, day(number)).manager_id for number in (5, 6, 8, 9)] == [BO, ANN, ANN, None]
    assert [manager_of(gone.state, BLUE, day(number)) for number in (8, 9, 11, 12)] == [CAI, None, None, EVE]
    assert reports_to(gone.after([RecordLeaving(CAI, day(10))]).state, EVE, day(10)).manager_id == CAI


def test_nobody_leaves_as_long_as_those_below_would_report_to_themselves() -> None:
    """Eve in Blue reports to Cai; Didi, who manages East, to Eve. Without Cai, Eve would report to Didi."""
    tied = company(hire(EVE, BLUE), AppointManager(BLUE, CAI, FIRST), AppointManager(EAST, DIDI, FIRST))
    tied = tied.after([assign(DIDI, RED, EVE, day(4))])
    tied.when(RecordLeaving(CAI, day(8))).then_refused("reporting_cycle")
    succeeded = tied.after([AppointManager(BLUE, BO, day(9))])
    assert succeeded.when(RecordLeaving(CAI, day(8))).events
    succeeded.when(RecordLeaving(CAI, day(7))).then_refused("reporting_cycle")


def test_whoever_is_appointed_until_they_leave_brings_no_circle_after_that() -> None:
    tied = company(hire(EVE, BLUE), AppointManager(BLUE, CAI, FIRST), AppointManager(EAST, DIDI, FIRST))
    tied = tied.after([assign(DIDI, RED, EVE, day(4)), AppointManager(BLUE, BO, day(9)), RecordLeaving(CAI, day(8))])
    leaving = tied.after([hire(FAY, COMPANY), AppointManager(BLUE, ANN, day(20)), RecordLeaving(FAY, day(10))])
    leaving.when(AppointManager(BLUE, FAY, day(9))).then_refused("reporting_cycle")


def test_a_change_of_personal_details_leaves_only_its_trace() -> None:
    company().when(NotePersonalChange(CAI, ("name",))).then(PersonalDetailsChanged(CAI, ("name",)))
    company().when(NotePersonalChange(CAI, ())).then_nothing()
    company().when(NotePersonalChange(NOBODY, ("name",))).then_refused("employee_not_found")


def test_product_lines_and_post_are_part_of_the_assignment() -> None:
    lines = (id_of("line"),)
    command = AssignEmployee(CAI, BLUE, "account_manager", BO, lines, day(5))
    company().when(command).then(EmployeeAssigned(CAI, BLUE, "Blue", "team", "account_manager", BO, lines, day(5)))


def test_asking_twice_does_nothing() -> None:
    commands = (
        OpenUnit(id_of("green"), "Green", "team", EAST, FIRST),
        assign(CAI, RED, BO, day(5)),
        AppointManager(WEST, ANN, day(6)),
        MoveUnit(BLUE, COMPANY, day(7)),
        RecordLeaving(DIDI, day(9)),
    )
    done = company(*commands)
    assert done.after(commands) == done

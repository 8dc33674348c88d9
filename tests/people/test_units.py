"""The tree of units."""

from uuid import UUID

from services.people.domain.organisation import ORGANISATION
from services.people.domain.organisation_commands import AppointManager, MoveUnit, OpenUnit, RenameUnit
from services.people.domain.organisation_state import UnitReferenced
from shared.contracts.people import UnitManagerAppointed, UnitMoved, UnitOpened, UnitRenamed
from tests.people.company import ANN, BLUE, BO, CAI, COMPANY, EAST, FIRST, WEST, company, day, hire, id_of
from tests.support.deciding import given

NEW = id_of("new")
NOBODY = UUID(int=9)


def test_the_company_comes_first() -> None:
    opened = OpenUnit(COMPANY, "All", "company", None, FIRST)
    given(ORGANISATION).when(opened).then(UnitOpened(COMPANY, "All", "company", None, FIRST))


def test_there_is_one_company() -> None:
    company().when(OpenUnit(NEW, "Other", "company", None, FIRST)).then_refused("company_exists")


def test_the_company_has_no_parent() -> None:
    given(ORGANISATION).when(OpenUnit(COMPANY, "All", "company", NEW, FIRST)).then_refused("wrong_parent")


def test_a_region_stands_below_the_company_and_nowhere_else() -> None:
    company().when(OpenUnit(NEW, "North", "region", EAST, FIRST)).then_refused("wrong_parent", pointer="/parent_id")


def test_a_team_does_not_stand_below_a_team() -> None:
    company().when(OpenUnit(NEW, "Green", "team", BLUE, FIRST)).then_refused("wrong_parent")


def test_a_unit_names_a_parent_that_is_there() -> None:
    company().when(OpenUnit(NEW, "Green", "team", NOBODY, FIRST)).then_refused("unknown_unit", pointer="/parent_id")
    company().when(OpenUnit(NEW, "Green", "team", None, FIRST)).then_refused("unknown_unit")


def test_a_parent_opens_before_its_child() -> None:
    later = company(OpenUnit(NEW, "North", "region", COMPANY, day(9)))
    later.when(OpenUnit(id_of("green"), "Green", "team", NEW, day(8))).then_refused("unit_not_open_yet")
    later.when(MoveUnit(BLUE, NEW, day(8))).then_refused("unit_not_open_yet")


def test_what_another_system_calls_a_unit_names_one_unit() -> None:
    green = OpenUnit(NEW, "Green", "team", EAST, FIRST, "crm-7")
    company().when(green).then(UnitOpened(NEW, "Green", "team", EAST, FIRST), UnitReferenced(NEW, "crm-7"))
    company(green).when(OpenUnit(id_of("other"), "Other", "team", EAST, FIRST, "crm-7")).then_refused(
        "external_reference_taken"
    )


def test_a_renamed_unit_says_what_it_was_called_on_that_day() -> None:
    renamed = company(RenameUnit(BLUE, "Sky", day(5)))
    renamed.when(RenameUnit(BLUE, "Sea", day(4))).then(UnitRenamed(BLUE, "Sea", "Blue", day(4)))
    renamed.when(RenameUnit(BLUE, "Sea", day(6))).then(UnitRenamed(BLUE, "Sea", "Sky", day(6)))
    renamed.when(RenameUnit(BLUE, "Sky", day(5))).then_nothing()


def test_a_unit_has_no_life_before_it_opened() -> None:
    before = FIRST.replace(month=2)
    company().when(RenameUnit(BLUE, "Sky", before)).then_refused("unit_not_open_yet", pointer="/effective_from")
    company().when(RenameUnit(NOBODY, "Sky", FIRST)).then_refused("unit_not_found")


def test_a_team_moves_to_another_region_from_a_day_on() -> None:
    company().when(MoveUnit(BLUE, WEST, day(7))).then(UnitMoved(BLUE, WEST, EAST, day(7)))
    company(MoveUnit(BLUE, WEST, day(7))).when(MoveUnit(BLUE, WEST, day(7))).then_nothing()


def test_a_unit_never_stands_below_itself() -> None:
    company().when(MoveUnit(EAST, BLUE, day(7))).then_refused("unit_cycle")
    company().when(MoveUnit(EAST, EAST, day(7))).then_refused("unit_cycle")
    company().when(MoveUnit(COMPANY, EAST, day(7))).then_refused("unit_cycle")


def test_a_region_does_not_move_below_another() -> None:
    company().when(MoveUnit(EAST, WEST, day(7))).then_refused("wrong_parent")


def test_a_manager_is_appointed_over_the_one_of_that_day() -> None:
    appointed = company(AppointManager(EAST, BO, FIRST))
    appointed.when(AppointManager(EAST, ANN, day(3))).then(UnitManagerAppointed(EAST, ANN, BO, day(3)))
    appointed.when(AppointManager(EAST, BO, FIRST)).then_nothing()


def test_a_manager_is_employed_on_the_day_of_the_appointment() -> None:
    late = company(hire(NEW, EAST, on=day(9)))
    late.when(AppointManager(EAST, NEW, day(8))).then_refused("manager_not_employed")
    late.when(AppointManager(EAST, NOBODY, day(8))).then_refused("unknown_employee", pointer="/manager_id")


def test_nobody_manages_those_they_report_to() -> None:
    """New manages East and names no manager; Eve reports to New."""
    eve = id_of("eve")
    ready = company(hire(NEW, EAST), AppointManager(EAST, NEW, day(2)), hire(eve, BLUE, NEW, on=day(3)))
    ready.when(AppointManager(COMPANY, eve, day(4))).then_refused("reporting_cycle", pointer="/manager_id")
    ready.when(AppointManager(COMPANY, CAI, day(4))).then_refused("reporting_cycle")
    assert ready.when(AppointManager(COMPANY, ANN, day(4))).events

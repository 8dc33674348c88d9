"""Requests of people."""

from collections.abc import Iterator
from typing import Any

from shared.ids import new_id
from tests.authority.asking import Ask, Check
from tests.authority.oracle import MISSING
from tests.authority.world import OWNERS, World

AT = "/people/v1"
NO_UNIT, NO_EMPLOYEE = (404, "unit_not_found"), (404, "employee_not_found")
UNKNOWN_UNIT = (Check("read", MISSING, (422, "unknown_unit")),)
UNKNOWN_EMPLOYEE = (422, "unknown_employee")


def requests(world: World) -> Iterator[Ask]:
    """Every operation about units and about everybody."""
    for operation, path in (
        ("listPosts", "posts"),
        ("listUnits", "units"),
        ("getOrgTree", "org-tree"),
        ("listEmployees", "employees"),
    ):
        yield Ask(operation, "GET", f"{AT}/{path}")
    yield from _units(world)
    yield from _hiring(world)
    for name in (*OWNERS, "gm", "hr", "director", MISSING):
        yield from _employee(world, name, str(new_id()) if name == MISSING else world.id(name))


def _units(world: World) -> Iterator[Ask]:
    north, south_team = world.id("north"), f"{AT}/units/{world.id('south_team')}"
    nowhere, gone = f"{AT}/units/{new_id()}", (Check("of", MISSING, NO_UNIT),)
    new = {"name": "Another", "kind": "team", "parent_id": north}
    lost = new | {"parent_id": str(new_id())}
    yield Ask("getUnit", "GET", south_team)
    yield Ask("getUnit", "GET", nowhere, MISSING, gone)
    yield Ask("openUnit", "POST", f"{AT}/units", body=new)
    yield Ask("openUnit", "POST", f"{AT}/units", "below nothing there is", UNKNOWN_UNIT, lost)
    both = {"items": [new, lost]}
    yield Ask("openUnits", "POST", f"{AT}/units/batch", "two", (), both, (207, ""), ((), UNKNOWN_UNIT))
    for operation, verb, body in (("renameUnit", "rename", {"name": "S"}), ("moveUnit", "move", {"parent_id": north})):
        yield Ask(operation, "POST", f"{south_team}/{verb}", body=body)
        yield Ask(operation, "POST", f"{nowhere}/{verb}", MISSING, gone, body)
    for name in ("gm", "hr", "south_rep", MISSING):
        manager = {"manager_id": str(new_id()) if name == MISSING else world.id(name)}
        checks = (Check("apart", name), Check("read", name, UNKNOWN_EMPLOYEE, "see the organisation"))
        yield Ask("appointManager", "POST", f"{south_team}/appoint-manager", f"appointing {name}", checks, manager)


def _hiring(world: World) -> Iterator[Ask]:
    place = {"unit_id": world.id("north_team"), "post": "sales_rep"}
    new = {"name": "Somebody", "assignment": place}
    lost = new | {"assignment": place | {"unit_id": str(new_id())}}
    yield Ask("hireEmployee", "POST", f"{AT}/employees", body=new)
    yield Ask("hireEmployee", "POST", f"{AT}/employees", "into nothing there is", UNKNOWN_UNIT, lost)
    both = {"items": [new, lost]}
    yield Ask("hireEmployees", "POST", f"{AT}/employees/batch", "two", (), both, (207, ""), ((), UNKNOWN_UNIT))


def _employee(world: World, name: str, id: str) -> Iterator[Ask]:
    """What is done with somebody; who left is assigned nowhere any more."""
    path, gone = f"{AT}/employees/{id}", (Check("about", name, NO_EMPLOYEE),)
    yield Ask("getEmployee", "GET", path, name, (Check("read", name, NO_EMPLOYEE),))
    yield Ask("getReportingLine", "GET", f"{path}/reporting-line", name, (Check("read", name, NO_EMPLOYEE),))
    apart = (Check("apart", name), *gone)
    place: Any = {"unit_id": world.id("company"), "post": "sales_rep"}
    if name != "north_leaver":
        yield Ask("assignEmployee", "POST", f"{path}/assign", name, apart, place)
    yield Ask("recordLeaving", "POST", f"{path}/leave", name, apart, {})
    yield Ask("changeEmployeeDetails", "PATCH", path, name, gone, {"email": "new@example.com"})

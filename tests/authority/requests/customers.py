"""Requests of customers."""

from collections.abc import Iterator
from typing import Any

from shared.ids import new_id
from tests.authority.asking import Ask, Check, Checks
from tests.authority.oracle import MISSING
from tests.authority.world import World

AT = "/customers/v1/customers"
GONE = (404, "customer_not_found")
PARENT = (422, "unknown_parent")
EMPLOYEE = (422, "unknown_employee")


def requests(world: World) -> Iterator[Ask]:
    """Every operation about a customer of everybody's."""
    yield Ask("listCustomers", "GET", AT)
    yield Ask("searchCustomers", "POST", f"{AT}/search", body={})
    targets = {**world.customers, MISSING: str(new_id())}
    for owner, id in targets.items():
        about, path = f"customer of {owner}", f"{AT}/{id}"
        mine: Checks = (Check("of", owner, GONE),)
        yield Ask("getCustomer", "GET", path, about, mine)
        yield Ask("listCustomerHistory", "GET", f"{path}/history", about, mine)
        yield Ask("updateCustomer", "PATCH", path, about, mine, {"industry": "food"})
        yield Ask("classifyCustomer", "POST", f"{path}/classify", about, mine, {"grade": "key", "reason": "large"})
        kept = {"owner_id": world.id("north_colleague")}
        yield Ask(
            "handOverCustomer",
            "POST",
            f"{path}/hand-over",
            f"{about} to north_colleague",
            (*mine, Check("leave", "north_colleague")),
            kept,
        )
        child = {"name": f"Branch of {owner}", "parent_id": id}
        yield Ask("registerCustomer", "POST", AT, f"below {about}", (Check("read", owner, PARENT),), child)
    given = {"owner_id": world.id("south_rep")}
    yield Ask(
        "handOverCustomer",
        "POST",
        f"{AT}/{world.customers['north_rep']}/hand-over",
        "customer of north_rep to south_rep",
        (Check("of", "north_rep", GONE), Check("leave", "south_rep")),
        given,
    )
    yield from _registrations(world)


def _registrations(world: World) -> Iterator[Ask]:
    owners = {**{name: world.id(name) if name else None for name in world.customers}, MISSING: str(new_id())}
    items: list[Any] = []
    checks: list[Checks] = []
    for owner, id in owners.items():
        body = {"name": f"Newcomer of {owner}", "owner_id": id}
        whose: Checks = (Check("read", owner, EMPLOYEE, "see the organisation"), Check("leave", owner))
        yield Ask("registerCustomer", "POST", AT, f"for {owner}", whose, body)
        items.append(body)
        checks.append(whose)
    yield Ask("registerCustomers", "POST", f"{AT}/batch", "for each", (), {"items": items}, (207, ""), tuple(checks))

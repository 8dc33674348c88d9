"""A list shows exactly what a read allows, however it is filtered, searched, sorted and paged."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import httpx
import pytest

from tests.authority.asking import CALLERS, LEFT, NOBODY
from tests.authority.oracle import FIRM, RIGHTS
from tests.authority.world import DEALS, OWNERS, PLANS, World

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]
ASKING = [who for who in CALLERS if who not in {NOBODY, LEFT}]
Rows = dict[str, tuple[str | None, ...] | None]
"""Whose each row is, by its id; None: it is for whoever may read the list at all."""


class Listed(NamedTuple):
    """A list: its path, the right that reads it, its rows, and what it is sorted by."""

    path: str
    right: str
    rows: Callable[[World], Rows]
    sorts: tuple[str, ...]


LISTS = (
    Listed(
        "/customers/v1/customers",
        "see customers",
        lambda world: {id: (owner,) for owner, id in world.customers.items()},
        ("name", "-registered_on"),
    ),
    Listed(
        "/pipeline/v1/deals",
        "see deals",
        lambda world: {id: (deal.owner,) for deal, id in world.deals.items()},
        ("net", "-changed_at", "expected_close_on,-net"),
    ),
    Listed(
        "/pipeline/v1/orders",
        "see deals",
        lambda world: {id: (deal.owner,) for deal, id in world.orders.items()},
        ("received_on",),
    ),
    Listed(
        "/pipeline/v1/invoices",
        "see money",
        lambda world: {one["id"]: (deal.owner,) for deal, each in world.invoices.items() for one in each},
        ("-due_on", "issued_on"),
    ),
    Listed(
        "/pipeline/v1/payments",
        "see money",
        lambda world: {id: (deal.customer,) for deal, id in world.payments.items()},
        ("received_on",),
    ),
    Listed(
        "/targets/v1/targets",
        "see figures",
        lambda world: {world.targets["draft"]: (None,), world.targets["published"]: None},
        ("measure", "-year,-measure"),
    ),
    Listed(
        "/performance/v1/incentive-plans",
        "see pay",
        lambda world: {world.plans[name]: paid for name, paid in PLANS.items()},
        ("created_at",),
    ),
    Listed(
        "/pipeline/v1/products",
        "see products",
        lambda world: dict.fromkeys(world.products),
        ("-name",),
    ),
    Listed(
        "/people/v1/units",
        "see the organisation",
        lambda world: {str(id): None for id in world.firm.units.values()},
        ("name",),
    ),
    Listed(
        "/pipeline/v1/tasks",
        "see tasks",
        lambda world: {world.tasks[order]: (deal.owner,) for deal, order in world.orders.items()},
        ("due_on", "-due_on"),
    ),
    Listed(
        "/pipeline/v1/tickets",
        "see tickets",
        lambda world: {world.tickets[order]: (deal.owner,) for deal, order in world.orders.items()},
        ("opened_at", "-opened_at"),
    ),
)


def visible(world: World, who: str, listed: Listed) -> set[str]:
    """The ids of the rows that somebody is to see."""
    right = RIGHTS[listed.right]
    return {
        id
        for id, owners in listed.rows(world).items()
        if owners is None or any(FIRM.reaches(who, right, owner) for owner in owners)
    }


def readers(listed: Listed) -> list[str]:
    """Those who may read the list at all."""
    return [who for who in ASKING if FIRM.roles[who] in RIGHTS[listed.right].scopes]


async def pages(world: World, who: str, path: str, **parameters: Any) -> list[Any]:
    """Every item of a list, two at a time."""
    page = await world.get(who, path, limit=2, **parameters)
    items: list[Any] = page["items"]
    while page["has_more"]:
        page = await world.get(who, path, limit=2, cursor=page["next_cursor"], **parameters)
        items += page["items"]
    return items


def ids(items: Iterable[Any]) -> list[str]:
    return sorted(item["id"] for item in items)


@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.path)
async def test_a_list_its_count_and_its_pages_are_of_what_is_visible(world: World, listed: Listed) -> None:
    wrong = {}
    for who in readers(listed):
        expected = sorted(visible(world, who, listed))
        whole = await world.get(who, listed.path, limit=200, include_total=True)
        found = [(ids(whole["items"]), whole["total"], whole["has_more"])]
        found += [(ids(await pages(world, who, listed.path, sort=sort)), len(expected), False) for sort in listed.sorts]
        if any(one != (expected, len(expected), False) for one in found):
            wrong[who] = found
    assert not wrong


@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.path)
async def test_a_cursor_of_somebody_else_shows_nothing_that_is_not_visible(world: World, listed: Listed) -> None:
    cursors = {}
    for who in readers(listed):
        page = await world.get(who, listed.path, limit=1)
        cursors[who] = page["next_cursor"]
    assert cursors["gm"] is not None
    wrong = {}
    for whose, cursor in cursors.items():
        for who in readers(listed) if cursor else ():
            answer = await world.here.http.get(
                listed.path, params={"limit": 200, "cursor": cursor}, auth=world.auth(who)
            )
            if answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY:
                assert answer.json()["code"] == "cursor_mismatch"
            elif not {*ids(answer.json()["items"])} <= visible(world, who, listed):
                wrong[whose, who] = answer.text
    assert not wrong


async def test_a_filter_that_names_another_owner_finds_only_what_is_visible(world: World) -> None:
    owned: dict[str, tuple[str, dict[str, str | None]]] = {
        "/customers/v1/customers": ("see customers", {id: owner for owner, id in world.customers.items()}),
        "/pipeline/v1/deals": ("see deals", {id: deal.owner for deal, id in world.deals.items()}),
        "/pipeline/v1/orders": ("see deals", {id: deal.owner for deal, id in world.orders.items()}),
        "/pipeline/v1/invoices": (
            "see money",
            {one["id"]: deal.owner for deal, each in world.invoices.items() for one in each},
        ),
    }
    wrong = []
    for path, (right, rows) in owned.items():
        for who in (one for one in ASKING if FIRM.roles[one] in RIGHTS[right].scopes):
            for owner in OWNERS:
                reached = FIRM.reaches(who, RIGHTS[right], owner)
                expected = sorted(id for id, of in rows.items() if of == owner and reached)
                found = await world.get(who, path, owner_id=world.id(owner), limit=200, include_total=True)
                if (ids(found["items"]), found["total"]) != (expected, len(expected)):
                    wrong.append((path, who, owner))
    assert not wrong


async def test_a_filter_by_customer_finds_only_what_is_visible(world: World) -> None:
    wrong = []
    for who in readers(LISTS[2]):
        for owner, customer in world.customers.items():
            for listed, of in ((LISTS[1], world.deals), (LISTS[2], world.orders)):
                expected = visible(world, who, listed) & {id for deal, id in of.items() if deal.customer == owner}
                found = await world.get(who, listed.path, customer_id=customer, limit=200)
                if ids(found["items"]) != sorted(expected):
                    wrong.append((listed.path, who, owner))
    assert not wrong


async def test_a_search_finds_only_what_is_visible(world: World) -> None:
    wrong = []
    for who in readers(LISTS[0]):
        for owner in (*OWNERS, None):
            text = f"customer of {owner}"
            of_deals = {id for deal, id in world.deals.items() if deal.customer == owner}
            for listed, matching in ((LISTS[0], {world.customers[owner]}), (LISTS[1], of_deals)):
                found = await world.get(who, listed.path, q=text, limit=200, include_total=True)
                expected = sorted(visible(world, who, listed) & matching)
                if (ids(found["items"]), found["total"]) != (expected, len(expected)):
                    wrong.append((listed.path, who, text))
    assert len(DEALS) > len(OWNERS)
    assert not wrong


@pytest.mark.parametrize("listed", LISTS[:5], ids=lambda listed: listed.path)
async def test_a_search_by_conditions_that_everything_meets_finds_only_what_is_visible(
    world: World, listed: Listed
) -> None:
    either = [{"filters": [{"field": "customer_id", "op": "is_null", "value": nothing}]} for nothing in (True, False)]
    owners = [
        {"filters": [{"field": "owner_id", "op": "ne", "value": world.id("gm")}]},
        {"filters": [{"field": "owner_id", "op": "is_null", "value": True}]},
    ]
    wrong = {}
    for who in readers(listed):
        expected = sorted(visible(world, who, listed))
        for groups in ([], owners if listed is LISTS[0] else either):
            body = {"filter_groups": groups, "limit": 200, "include_total": True}
            answer = await world.here.http.post(f"{listed.path}/search", json=body, auth=world.auth(who))
            found = answer.json()
            if not answer.is_success or (ids(found["items"]), found["total"]) != (expected, len(expected)):
                wrong[who] = answer.text
    assert not wrong


async def test_personal_data_is_shown_of_those_whose_it_may_be_read(world: World) -> None:
    right, path, wrong = RIGHTS["see personal data"], "/people/v1/employees", []
    for who in readers(LISTS[-1]):
        expected = {str(id) for name, id in world.firm.people.items() if FIRM.reaches(who, right, name)}
        listed = (await world.get(who, path, status="any", limit=200))["items"]
        single = [await world.get(who, f"{path}/{world.id(name)}") for name in (*OWNERS, "gm", who) if name != "admin"]
        for found, all_of in ((listed, {str(id) for id in world.firm.people.values()}), (single, ids(single))):
            mailed = {one["id"] for one in found if one["email"] is not None}
            referenced = {one["id"] for one in found if one["external_reference"] is not None}
            if not mailed == referenced == expected & {*all_of} or {*ids(found)} != {*all_of}:
                wrong.append((who, mailed ^ expected))
    assert not wrong

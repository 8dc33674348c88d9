"""Who is moved takes their deals along: what a manager sees follows people's word of it."""

import asyncio
from datetime import UTC, date, datetime
from typing import Any

from services.pipeline.app import SERVICE
from shared.contracts.people import EmployeeAssigned, EmployeeLeft
from tests.support.alone import here
from tests.support.installation import Installation
from tests.support.organisation import Firm, settled_in, tell

__all__ = ["SERVICE", "here"]

DEALS, BOARD = "/pipeline/v1/deals", "/pipeline/v1/board"
WITHIN = 20.0


async def seen(here: Installation, firm: Firm, who: str) -> tuple[int, int]:
    """How many deals somebody sees listed, and how many are on the board."""
    listed = await here.http.get(DEALS, auth=firm.auth(who), params={"include_total": True})
    board = await here.http.get(BOARD, auth=firm.auth(who))
    assert listed.is_success, listed.text
    assert board.is_success, board.text
    return listed.json()["total"], sum(stage["count"] for stage in board.json()["stages"])


async def becomes(here: Installation, firm: Firm, who: str, expected: Any) -> None:
    """Until somebody sees so many."""
    found = None
    try:
        async with asyncio.timeout(WITHIN):
            while True:
                found = await seen(here, firm, who)
                if found == expected:
                    return
                await asyncio.sleep(0.05)
    except TimeoutError:
        raise AssertionError(f"{who} sees {found}, not {expected}") from None


async def deal_of(here: Installation, firm: Firm, name: str) -> str:
    """A deal that an import brought, as everybody who sees all knows it already."""
    body = {"owner_id": str(firm.people[name]), "stage": "contact"}
    answer = await here.http.post(f"{DEALS}/import", json={"items": [body]}, auth=firm.auth("admin"))
    (item,) = answer.json()["items"]
    assert item["status"] == 201, item
    fresh = {"consistency-token": answer.headers["consistency-token"], "prefer": "wait=10, handling=strict"}
    shown = await here.http.get(f"{DEALS}/{item['body']['id']}", auth=firm.auth("gm"), headers=fresh)
    assert shown.is_success, shown.text
    return str(item["body"]["id"])


async def test_a_new_assignment_shows_the_deals_to_the_new_manager_and_hides_them_from_the_old_one(
    here: Installation,
) -> None:
    firm = await settled_in(here)
    deal, rep = await deal_of(here, firm, "north_rep"), firm.people["north_rep"]
    before = {"north_manager": (1, 1), "north_support": (1, 1), "south_manager": (0, 0), "south_support": (0, 0)}
    for who, counts in before.items():
        assert await seen(here, firm, who) == counts, who
    today = here.running["pipeline"].date_of(datetime.now(UTC))
    moved = EmployeeAssigned(rep, firm.units["south_team"], "south team", "team", "sales_rep", None, (), today)
    await tell(here.urls["people"], [moved])
    for who, (count, _) in before.items():
        await becomes(here, firm, who, (1 - count, 1 - count))
    for who, status in (("south_manager", 200), ("north_manager", 404), ("north_rep", 200), ("gm", 200)):
        assert (await here.http.get(f"{DEALS}/{deal}", auth=firm.auth(who))).status_code == status, who
        lost = await here.http.post(
            f"{DEALS}/{deal}/lose", json={"reason": "price"}, params={"validate_only": True}, auth=firm.auth(who)
        )
        assert lost.status_code == status, who


async def test_whoever_leaves_may_do_nothing_any_more_and_the_deals_stay_with_the_manager(here: Installation) -> None:
    firm = await settled_in(here)
    await deal_of(here, firm, "south_rep")
    assert await seen(here, firm, "south_rep") == (1, 1)
    await tell(
        here.urls["people"], [EmployeeLeft(firm.people["south_rep"], date(2020, 1, 1), firm.units["south_team"])]
    )
    async with asyncio.timeout(WITHIN):
        while True:
            refused = await here.http.get(DEALS, auth=firm.auth("south_rep"))
            if not refused.is_success:
                break
            await asyncio.sleep(0.05)
    assert (refused.status_code, refused.json()["code"]) == (403, "not_an_employee")
    await becomes(here, firm, "south_manager", (1, 1))

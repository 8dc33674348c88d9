"""The forecast once more from the deals as their list shows them: what stands of each, however it came about."""

from collections import defaultdict
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest

from tests.pipeline.company import Company, usd

EAST, NORTH_TEAM, WEST = UUID(int=81), UUID(int=82), UUID(int=83)
MOVED_ON = date(2024, 7, 1)
UNITS = "INSERT INTO unit_history VALUES ($1, $2, $3, $4, NULL, '2016-01-01', 'infinity', '2016-01-01', 'infinity')"
PLACES = "INSERT INTO assignment_history VALUES ($1, $2, 'sales_rep', NULL, '{}', $3, $4, '2016-01-01', 'infinity')"
Sums = tuple[int, int, int]


async def settle_in(api: Company) -> None:
    """Anna worked in a team of East, and works in West since; Ben works nowhere."""
    db = await api.known(api.anna)
    for unit, name, kind, parent in ((EAST, "East", "region", None), (NORTH_TEAM, "Team", "team", EAST)):
        await db.execute(UNITS, unit, name, kind, parent)
    await db.execute(UNITS, WEST, "West", "region", None)
    await db.execute(PLACES, UUID(api.anna), NORTH_TEAM, date(2016, 1, 1), MOVED_ON)
    await db.execute(PLACES, UUID(api.anna), WEST, MOVED_ON, date.max)


async def anything(api: Company, random: Random) -> None:
    """A deal that is open, lost or signed, and of one that is signed what may become of it."""
    nets = [random.randint(500_00, 900_00) for _ in range(random.randint(1, 3))]
    opened = date(2024, 1, 1) + timedelta(days=random.randint(0, 100))
    closes = random.choice([None, "2024-12-01", "2090-02-01", "2090-05-01", "2090-11-30"])
    owner = random.choice([api.anna, api.ben])
    about = {"opened_on": opened.isoformat(), "expected_close_on": closes, "owner_id": owner}
    deal = await api.negotiated(*nets, **about)
    path = f"/deals/{deal}"
    end = random.choice(["open", "said", "lost", "signed", "amended", "cut", "cancelled", "given"])
    if end == "said":
        await api.post(f"{path}/override-forecast", {"category": random.choice(["pipeline", "best_case"])})
    elif end == "lost":
        await api.post(f"{path}/lose", {"reason": "price"})
    elif end != "open":
        day = (opened + timedelta(days=random.randint(1, 300))).isoformat()
        await api.post(f"{path}/sign", {"signed_on": day, "schedule": [part(sum(nets))]})
        await api.everything_done()
        await afterwards(api, random, path, end, nets)
    await api.everything_done()


async def afterwards(api: Company, random: Random, path: str, end: str, nets: list[int]) -> None:
    (order,) = (await api.get("/orders", deal_id=path.rpartition("/")[2]))["items"]
    if end == "amended":
        more = [*nets, random.randint(500_00, 700_00)]
        lines = [{"product_id": api.product, "quantity": 1, "net": usd(net)} for net in more]
        await api.post(f"{path}/contract/amend", {"lines": lines, "schedule": [part(sum(more))]})
        await api.everything_done()
    if end in {"amended", "cut"} and len(nets) > 1:
        await api.post(f"/orders/{order['id']}/cancel", {"lines": [1], "reason": "mistake"})
    if end == "cancelled":
        await api.post(f"/orders/{order['id']}/cancel", {"reason": "mistake"})
        await api.everything_done()
    if end in {"given", "cancelled"}:
        body = {"owner_id": api.ben, "reason": "Moved", "overlay": [{"employee_id": api.anna, "share_bp": 100}]}
        await api.post(f"{path}/change-credit", body)


def part(net: int) -> dict[str, Any]:
    return {"net": usd(net), "due_on": "2090-12-31"}


def region_of(deal: dict[str, Any], anna: str, today: date) -> str | None:
    day = date.fromisoformat(deal["closed_on"]) if deal["closed_on"] else today
    if deal["owner_id"] != anna:
        return None
    return str(EAST) if day < MOVED_ON else str(WEST)


def keys(deal: dict[str, Any], day: str, anna: str, today: date) -> dict[str, str | None]:
    """What one deal, or one of its lines, is counted at, by what is asked."""
    return {
        "none": None,
        "owner": deal["owner_id"],
        "region": region_of(deal, anna, today),
        "month": day[:7],
        "quarter": f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}",
    }


def added(sums: Sums, deal: dict[str, Any]) -> Sums:
    count, net, weighted = sums
    return count + 1, net + deal["net"]["amount_minor"], weighted + deal["weighted"]["amount_minor"]


@pytest.mark.parametrize("seed", range(2))
async def test_it_is_what_stands_of_each_deal_by_whatever_it_is_cut(api: Company, seed: int) -> None:
    await settle_in(api)
    random = Random(seed)
    for _ in range(16):
        await anything(api, random)
    deals = (await api.get("/deals", limit=200))["items"]
    today = date.fromisoformat((await api.get("/order-book"))["as_of"])
    found: dict[str, dict[Any, dict[str, Sums]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(lambda: (0, 0, 0)))
    )
    apart: dict[str, Sums] = {"slipped": (0, 0, 0), "undated": (0, 0, 0)}
    for deal in deals:
        if deal["stage"] == "lost" or deal["contract_cancelled_on"]:
            continue
        day = deal["closed_on"] or deal["expected_close_on"]
        if day is None or (deal["stage"] != "signed" and day < today.isoformat()):
            place = "undated" if day is None else "slipped"
            apart[place] = added(apart[place], deal)
            continue
        for by, key in keys(deal, day, api.anna, today).items():
            cell = found[by][key]
            cell[deal["forecast_category"]] = added(cell[deal["forecast_category"]], deal)
    assert {"closed"} < {*found["none"][None]}
    for by, expected in found.items():
        answer = await api.get("/forecast", by=by)
        items = {one["key"] and one["key"]["id"]: one for one in answer["items"]}
        assert {key: shown(one["categories"]) for key, one in items.items()} == expected, by
        for key, one in items.items():
            whole = tuple(map(sum, zip(*expected[key].values(), strict=True)))
            assert (one["count"], one["net"]["amount_minor"], one["weighted"]["amount_minor"]) == whole, (by, key)
        assert {place: sums_of(answer[place]) for place in apart} == apart
    names = {one["key"]["id"]: one["key"]["name"] for one in (await api.get("/forecast", by="region"))["items"]}
    assert names == {key: {str(EAST): "East", str(WEST): "West"}.get(str(key)) for key in found["region"]}


def shown(categories: dict[str, Any]) -> dict[str, Sums]:
    return {name: sums_of(one) for name, one in categories.items() if one["count"]}


def sums_of(one: dict[str, Any]) -> Sums:
    return one["count"], one["net"]["amount_minor"], one["weighted"]["amount_minor"]

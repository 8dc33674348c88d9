"""A figure is the sum over what the caller may see, and says how far that reaches."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest

from tests.authority.asking import CALLERS, LEFT, NOBODY
from tests.authority.oracle import FIRM, NORTH, RIGHTS, SOUTH
from tests.authority.world import DEALS, OWNERS, PLANS, Deal, World

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]
KPIS = "/performance/v1/kpis"
PROBABILITY = {"research": Fraction(0), "negotiation": Fraction(3, 4), "signed": Fraction(1), "lost": Fraction(0)}
SIGNED = [deal for deal in DEALS if deal.stage == "signed"]


def readers(right: str) -> list[str]:
    """Those who may read at all."""
    return [who for who in CALLERS if who not in {NOBODY, LEFT} and FIRM.roles[who] in RIGHTS[right].scopes]


def scope(who: str, right: str) -> dict[str, Any]:
    """What a figure is to say of whose it is."""
    reach = RIGHTS[right].scopes[FIRM.roles[who]]
    return {"reach": reach, "persons": None if reach == "all" else len(FIRM.people(who, reach))}


def seen(who: str, right: str, deals: Iterable[Deal] = DEALS) -> list[Deal]:
    """The deals whose owner somebody reaches."""
    return [deal for deal in deals if FIRM.reaches(who, RIGHTS[right], deal.owner)]


def credited(who: str, right: str, amount: Callable[[Deal], int]) -> int | None:
    """What the persons within reach are credited with of the signed deals; None of none."""
    parts = [
        amount(deal) * share // 10_000
        for deal in SIGNED
        for name, share in deal.credits or ((deal.owner, 10_000),)
        if FIRM.reaches(who, RIGHTS[right], name)
    ]
    return sum(parts) if parts else None


async def test_the_board_counts_and_sums_the_visible_deals_of_each_stage(world: World) -> None:
    for who in readers("see deals"):
        board = await world.get(who, "/pipeline/v1/board")
        assert board["scope"] == scope(who, "see deals"), who
        for stage in board["stages"]:
            deals = [deal for deal in seen(who, "see deals") if deal.stage == stage["stage"]]
            found = stage["count"], stage["net"]["amount_minor"], stage["weighted"]["amount_minor"]
            assert found == (len(deals), *sums(deals)), (who, stage)
    for who, owner in (
        ("north_rep", "north_colleague"),
        ("south_manager", "north_rep"),
        ("north_support", "south_rep"),
    ):
        board = await world.get(who, "/pipeline/v1/board", owner_id=world.id(owner))
        assert {stage["count"] for stage in board["stages"]} == {0}, who


def sums(deals: Iterable[Deal]) -> tuple[int, int]:
    """Net and weighted."""
    deals = list(deals)
    return sum(deal.net for deal in deals), int(sum(deal.net * PROBABILITY[deal.stage] for deal in deals))


async def test_the_forecast_is_of_the_visible_deals_in_total_and_by_owner(world: World) -> None:
    for who in readers("see deals"):
        deals = [deal for deal in seen(who, "see deals") if deal.stage != "lost"]
        total = await world.get(who, "/pipeline/v1/forecast")
        assert total["scope"] == scope(who, "see deals"), who
        found = [(one["count"], one["net"]["amount_minor"], one["weighted"]["amount_minor"]) for one in total["items"]]
        assert found == ([(len(deals), *sums(deals))] if deals else []), who
        by_owner = (await world.get(who, "/pipeline/v1/forecast", by="owner"))["items"]
        expected = {world.id(owner): sums(deal for deal in deals if deal.owner == owner) for owner in OWNERS}
        assert {
            one["key"]["id"]: (one["net"]["amount_minor"], one["weighted"]["amount_minor"]) for one in by_owner
        } == {id: sum_of for id, sum_of in expected.items() if sum_of[0]}, who
        by_region = (await world.get(who, "/pipeline/v1/forecast", by="region"))["items"]
        assert {(one["key"]["kind"], one["key"]["id"], one["net"]["amount_minor"]) for one in by_region} == {
            ("region", world.id(region), net)
            for region, people in (("north", NORTH), ("south", SOUTH))
            if (net := sums(deal for deal in deals if deal.owner in people)[0])
        }, who
        assert total["slipped"]["count"] == total["undated"]["count"] == 0


async def test_ageing_is_of_the_visible_invoices(world: World) -> None:
    """The first half of each is paid, the second is due in a hundred days."""
    late = (world.today + timedelta(days=120)).isoformat()
    for who in readers("see money"):
        deals = seen(who, "see money", SIGNED)
        owed = sum(world.invoices[deal][1]["gross"]["amount_minor"] for deal in deals)
        for asked, age in (({}, "not_due"), ({"as_of": late}, "days_1_30")):
            ageing = await world.get(who, "/pipeline/v1/ageing", **asked)
            assert ageing["scope"] == scope(who, "see money"), who
            found = [(one["outstanding"]["amount_minor"], one[age]["amount_minor"]) for one in ageing["items"]]
            assert found == ([(owed, owed)] if owed else []), (who, age)
        by_owner = (await world.get(who, "/pipeline/v1/ageing", by="owner"))["items"]
        assert {one["key"]["id"] for one in by_owner} == {world.id(deal.owner) for deal in deals}, who


async def kpi(world: World, who: str, name: str, **parameters: Any) -> tuple[Any, Any]:
    """The items of a KPI and what it says of whose they are."""
    answer = await world.get(who, f"{KPIS}/{name}", **parameters)
    return answer["items"], answer["scope"]


async def test_kpis_are_sums_over_what_is_credited_within_reach(world: World) -> None:
    right = "see figures"
    for who in readers(right):
        own = {stage: len([d for d in seen(who, right) if d.stage == stage]) for stage in PROBABILITY}
        expected = {
            "signed_amount": credited(who, right, lambda deal: deal.net),
            "received_amount": credited(who, right, lambda deal: deal.net // 2),
            "signed_deals": own["signed"] or None,
            "lost_deals": own["lost"] or None,
            "opened_deals": sum(own.values()) or None,
        }
        for name, value in expected.items():
            (item,), whose = await kpi(world, who, name)
            assert (item["value"], whose) == (value, scope(who, right)), (who, name)
        (rate,), _ = await kpi(world, who, "win_rate")
        signed, closed = own["signed"], own["signed"] + own["lost"]
        assert (rate["numerator"], rate["denominator"], rate["value"] is None) == (signed, closed, not closed), who


async def test_by_person_and_by_customer_show_what_is_within_reach_and_sum_to_the_total(world: World) -> None:
    right = "see figures"
    for who in readers(right):
        total = credited(who, right, lambda deal: deal.net) or 0
        persons, _ = await kpi(world, who, "signed_amount", by="person")
        names = {name for deal in SIGNED for name, _ in deal.credits or ((deal.owner, 10_000),)}
        expected = {world.id(name) for name in names if FIRM.reaches(who, RIGHTS[right], name)}
        assert {one["key"]["id"] for one in persons} == expected, who
        customers, _ = await kpi(world, who, "signed_amount", by="customer")
        assert sum(one["value"] for one in persons) == sum(one["value"] for one in customers) == total, who
        explained = await world.get(who, f"{KPIS}/signed_amount/explain", limit=200)
        assert (explained["value"] or 0, sum(one["amount"] for one in explained["items"])) == (total, total), who
        assert explained["scope"] == scope(who, right)


async def test_a_filter_that_names_somebody_out_of_reach_is_of_nothing(world: World) -> None:
    right = "see figures"
    for who in readers(right):
        for owner in OWNERS:
            (item,), _ = await kpi(world, who, "signed_deals", person=world.id(owner))
            reached = FIRM.reaches(who, RIGHTS[right], owner)
            assert (item["value"] is not None) == reached, (who, owner)


async def test_attainment_is_of_the_same_persons_in_both_services(world: World) -> None:
    right, asked = "see figures", {"year": world.today.year, "measure": "signed_amount"}
    sellers = {"north_rep", "north_colleague", "north_account", "south_rep", "south_account"}
    tree = (await world.get("gm", f"/targets/v1/targets/{world.targets['published']}"))["nodes"]
    promised = {node["node_id"] for node in tree}
    assert {world.id(name) for name in sellers} <= promised
    for who in readers(right):
        answer = await world.get(who, "/targets/v1/attainment", **asked)
        assert answer["scope"] == scope(who, right), who
        persons = {item["node"]["node_id"]: item for item in answer["items"] if item["node"]["kind"] == "person"}
        reached = {world.id(name) for name in world.firm.people if FIRM.reaches(who, RIGHTS[right], name)} & promised
        assert persons.keys() == reached, who
        by_person, _ = await kpi(world, who, "attainment", by="person", measure="signed_amount")
        numbers = {one["key"]["id"]: (one["numerator"] or 0, one["denominator"]) for one in by_person}
        assert {id: (item["actual"], item["target"]) for id, item in persons.items()} == {
            id: numbers[id] for id in persons
        }, who


async def test_a_commission_is_what_the_visible_plans_pay_on_what_a_person_received(world: World) -> None:
    for who in readers("see pay"):
        for owner in OWNERS:
            if not FIRM.reaches(who, RIGHTS["see pay"], owner):
                continue
            received = sum(
                deal.net // 2 * share // 10_000
                for deal in SIGNED
                for name, share in deal.credits or ((deal.owner, 10_000),)
                if name == owner
            )
            paying = sum(paid is None or owner in paid for paid in PLANS.values())
            answer = await world.get(
                who, "/performance/v1/commissions", person=world.id(owner), period=str(world.today.year)
            )
            assert (answer["total"], answer["scope"]) == (received // 10 * paying, scope(who, "see pay")), (who, owner)

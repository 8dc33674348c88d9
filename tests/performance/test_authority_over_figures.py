"""Whose figures a caller gets: a seller's own, a manager's region's, everybody's for whoever leads or pays."""

from datetime import date
from typing import Any
from uuid import UUID

from services.performance.app import SERVICE
from shared.contracts import pipeline, targets
from shared.ids import new_id
from shared.store.connect import connect
from tests.performance.projecting import feed
from tests.performance.stories import BASIC, CANCITY, LINE, PRO, Story
from tests.support.alone import firm, here
from tests.support.installation import Installation
from tests.support.organisation import Firm

__all__ = ["SERVICE", "firm", "here"]

KPIS, COMMISSIONS = "/performance/v1/kpis", "/performance/v1/commissions"
FEBRUARY, MARCH = date(2017, 2, 15), date(2017, 3, 15)
OTHER = UUID("00000000-0000-7000-8000-000000000099")
EVERYBODY = {"reach": "all", "persons": None}


async def told(here: Installation, story: Story) -> None:
    """Bring a story into the ledger."""
    db = await connect(here.urls["performance"])
    await feed(db, story.events)
    await db.close()


async def asked(here: Installation, firm: Firm, who: str, path: str, **parameters: Any) -> Any:
    """The answer somebody gets."""
    answer = await here.http.get(path, params=parameters, auth=firm.auth(who))
    assert answer.status_code == 200, answer.text
    return answer.json()


async def problem(here: Installation, firm: Firm, who: str, path: str, **parameters: Any) -> Any:
    """The problem somebody gets, without what differs from request to request."""
    answer = await here.http.get(path, params=parameters, auth=firm.auth(who))
    assert not answer.is_success, answer.text
    return {name: value for name, value in answer.json().items() if name != "trace_id"}


def value(answer: Any) -> Any:
    """The only number of an answer."""
    (item,) = answer["items"]
    return item["value"]


def by_key(answer: Any, ids: dict[str, UUID]) -> dict[str, Any]:
    names = {str(id): name for name, id in ids.items()}
    return {names[item["key"]["id"]]: item["value"] for item in answer["items"]}


def sales(firm: Firm) -> Story:
    """Each seller's own deal, one that a seller of the north shares with one of the south, and two in the north."""
    people, story = firm.people, Story()
    for amount, name in ((1, "north_rep"), (20, "north_colleague"), (300, "south_rep"), (7000, "north_leaver")):
        story.signed(amount, MARCH, (people[name], 10_000))
    story.signed(40_000, MARCH, (people["north_rep"], 5_000), (people["south_rep"], 5_000))
    return story.signed(600_000, MARCH, (people["north_rep"], 5_000), (people["north_colleague"], 5_000))


async def test_a_total_is_what_the_caller_may_see_and_says_so(here: Installation, firm: Firm) -> None:
    await told(here, sales(firm))
    expected = {
        "north_rep": (320_001, "own", 1),
        "south_account": (None, "own", 1),
        "north_support": (627_021, "team", 5),
        "north_manager": (627_021, "region", 6),
        "south_manager": (20_300, "region", 4),
        **dict.fromkeys(("gm", "director", "finance", "hr", "admin"), (647321, "all", None)),
    }
    for who, (amount, reach, persons) in expected.items():
        answer = await asked(here, firm, who, f"{KPIS}/signed_amount")
        assert (value(answer), answer["scope"]) == (amount, {"reach": reach, "persons": persons}), who
    for who, code in (("delivery", "forbidden"), ("integrator", "forbidden"), ("north_leaver", "not_an_employee")):
        assert (await problem(here, firm, who, f"{KPIS}/signed_amount"))["code"] == code
    assert "items" in await asked(here, firm, "delivery", KPIS)


async def test_a_deal_that_visible_persons_share_is_one_deal_in_total_and_one_at_each(
    here: Installation, firm: Firm
) -> None:
    await told(here, sales(firm))
    for who, n in (("north_rep", 3), ("north_manager", 5), ("south_manager", 2), ("gm", 6)):
        (total,) = (await asked(here, firm, who, f"{KPIS}/signed_amount"))["items"]
        assert total["n"] == n, who
    persons = await asked(here, firm, "north_manager", f"{KPIS}/signed_amount", by="person")
    names = {str(id): name for name, id in firm.people.items()}
    assert {names[item["key"]["id"]]: (item["value"], item["n"]) for item in persons["items"]} == {
        "north_rep": (320_001, 3),
        "north_colleague": (300_020, 2),
        "north_leaver": (7000, 1),
    }
    assert value(await asked(here, firm, "north_manager", f"{KPIS}/signed_deals")) == 5
    assert value(await asked(here, firm, "south_manager", f"{KPIS}/signed_deals")) == 1


async def test_by_person_shows_a_seller_and_by_unit_what_the_seller_did_there(here: Installation, firm: Firm) -> None:
    await told(here, sales(firm))
    by_person = await asked(here, firm, "north_rep", f"{KPIS}/signed_amount", by="person")
    assert by_key(by_person, dict(firm.people)) == {"north_rep": 320_001}
    by_region = await asked(here, firm, "north_rep", f"{KPIS}/signed_amount", by="region")
    assert by_key(by_region, dict(firm.units)) == {"north": 320_001}
    by_region = await asked(here, firm, "gm", f"{KPIS}/signed_amount", by="region")
    assert by_key(by_region, dict(firm.units)) == {"north": 627_021, "south": 20_300}
    for person in (firm.people["south_rep"], new_id()):
        answer = await asked(here, firm, "north_rep", f"{KPIS}/signed_amount", person=person)
        assert answer["items"] == [{"period": None, "key": None, "value": None, "numerator": None, "denominator": None, "n": 0}]  # fmt: skip


async def test_what_nobody_is_credited_with_is_seen_by_whoever_sees_all(here: Installation, firm: Firm) -> None:
    rep = firm.people["north_rep"]
    story = Story().paid(100, MARCH, rep)
    about = pipeline.Dimensions(CANCITY, None)
    on_account = pipeline.PaymentReceived(new_id(), "r", about, 9, "USD", MARCH, (), 9)
    await told(here, story.tell("pipeline", "account", CANCITY, on_account))
    for who, amount in (("gm", 109), ("north_manager", 100), ("north_rep", 100), ("south_manager", None)):
        assert value(await asked(here, firm, who, f"{KPIS}/received_amount")) == amount
    answer = await asked(here, firm, "north_manager", f"{KPIS}/received_amount", person="none")
    assert (answer["items"][0]["value"], answer["items"][0]["n"]) == (None, 0)


async def test_money_that_only_moved_between_products_of_a_seller_is_no_receipt_of_theirs(
    here: Installation, firm: Firm
) -> None:
    rep, colleague = firm.people["north_rep"], firm.people["north_colleague"]

    def covering(product: UUID, theirs: int) -> pipeline.Allocation:
        credits = (pipeline.CreditAmount(rep, 100), pipeline.CreditAmount(colleague, theirs))
        line = pipeline.AllocatedLine(1, product, LINE, 100 + theirs, 0, 0, credits)
        return pipeline.Allocation(OTHER, OTHER, OTHER, line.net, (line,))

    moved = pipeline.PaymentRefunded(
        new_id(), new_id(), "r", pipeline.Dimensions(CANCITY, None), 10, "USD", MARCH,
        (covering(PRO, 50),), (covering(BASIC, 40),), 0, 0,
    )  # fmt: skip
    await told(here, Story().tell("pipeline", "account", CANCITY, moved))
    (own,) = (await asked(here, firm, "north_rep", f"{KPIS}/received_amount"))["items"]
    assert (own["value"], own["n"]) == (None, 0)
    (region,) = (await asked(here, firm, "north_manager", f"{KPIS}/received_amount"))["items"]
    assert (region["value"], region["n"]) == (-10, 1)


async def test_a_customer_is_new_to_the_company_whoever_asks(here: Installation, firm: Firm) -> None:
    people = firm.people
    story = Story().signed(1, FEBRUARY, (people["south_rep"], 10_000)).signed(1, MARCH, (people["north_rep"], 10_000))
    await told(here, story.signed(1, MARCH, (people["north_rep"], 10_000), customer=OTHER))
    for who, count in (
        ("gm", 2),
        ("north_rep", 1),
        ("north_manager", 1),
        ("south_manager", 1),
        ("south_account", None),
    ):
        assert value(await asked(here, firm, who, f"{KPIS}/new_customers")) == count, who


async def test_attainment_is_of_the_nodes_within_reach_and_in_total_of_the_persons(
    here: Installation, firm: Firm
) -> None:
    story, nodes = sales(firm), {**firm.units, **firm.people}
    promised = {"company": 900_000, "north": 600_000, "south": 300_000, "north_team": 600_000, "north_rep": 400_000}
    for name, amount in {**promised, "north_colleague": 100_000, "south_rep": 300_000}.items():
        kind: Any = {"company": "company", "north": "region", "south": "region", "north_team": "team"}
        promise = targets.Node(nodes[name], kind.get(name, "person"), "", None)
        cells = (targets.Cell(date(2017, 3, 1), None, amount),)
        story.tell("targets", "target", nodes[name], targets.TargetPublished(promise, 2017, "signed_amount", "money", "USD", cells, 1, MARCH))  # fmt: skip
    await told(here, story)
    path, measure = f"{KPIS}/attainment", "signed_amount"

    async def parts(who: str, **parameters: Any) -> Any:
        (item,) = (await asked(here, firm, who, path, measure=measure, **parameters))["items"]
        return item["numerator"] or 0, item["denominator"] or 0

    assert await parts("gm") == (647_321, 900_000)
    assert await parts("north_rep") == (320_001, 400_000)
    assert await parts("north_manager") == (627_021, 500_000)
    assert await parts("north_manager", region=firm.units["north"]) == (627_021, 600_000)
    assert await parts("north_manager", region=firm.units["south"]) == (0, 0)
    assert await parts("north_support", team=firm.units["north_team"]) == (627_021, 600_000)
    assert await parts("north_rep", region=firm.units["north"]) == (320_001, 0), "the unit's target is not a seller's"
    for who, regions in (("gm", {"north", "south"}), ("north_manager", {"north"}), ("north_rep", set())):
        answer = await asked(here, firm, who, path, measure=measure, by="region")
        assert by_key(answer, dict(firm.units)).keys() == regions
    answer = await asked(here, firm, "north_manager", path, measure=measure, by="person")
    assert by_key(answer, dict(firm.people)).keys() == {"north_rep", "north_colleague"}


async def test_explained_rows_are_those_within_reach_and_a_cursor_belongs_to_it(here: Installation, firm: Firm) -> None:
    await told(here, sales(firm))
    path = f"{KPIS}/signed_amount/explain"
    for who, amount in (("north_rep", 320_001), ("north_manager", 627_021), ("gm", 647_321)):
        answer = await asked(here, firm, who, path)
        assert (answer["value"], sum(item["amount"] for item in answer["items"])) == (amount, amount)
        assert answer["items"][-1]["running"] == amount
    first = await asked(here, firm, "north_manager", path, limit=2)
    assert first["scope"] == {"reach": "region", "persons": 6}
    second = await asked(here, firm, "north_manager", path, limit=200, cursor=first["next_cursor"])
    assert second["items"][-1]["running"] == 627_021
    for who in ("south_manager", "gm", "north_support", "north_rep"):
        refused = await problem(here, firm, who, path, limit=2, cursor=first["next_cursor"])
        assert (refused["status"], refused["code"]) == (422, "cursor_mismatch")


async def test_a_commission_of_somebody_out_of_reach_is_not_found_as_if_nobody_had_that_id(
    here: Installation, firm: Firm
) -> None:
    await told(here, Story().paid(1_000, MARCH, firm.people["north_rep"]))
    asking: Any = {"person": firm.people["north_rep"], "period": "2017"}
    for path in (COMMISSIONS, f"{COMMISSIONS}/explain"):
        for who, scope in (
            ("north_rep", {"reach": "own", "persons": 1}),
            ("north_manager", {"reach": "region", "persons": 6}),
            ("finance", EVERYBODY),
        ):
            answer = await asked(here, firm, who, path, **asking)
            assert (answer["person"], answer["scope"]) == (str(asking["person"]), scope)
        for who in ("north_colleague", "north_support", "south_manager"):
            hidden = await problem(here, firm, who, path, **asking)
            assert (hidden["status"], hidden["code"]) == (404, "employee_not_found")
            assert hidden == await problem(here, firm, who, path, **asking | {"person": new_id()})
        assert (await problem(here, firm, "delivery", path, **asking))["code"] == "forbidden"

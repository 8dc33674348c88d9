"""Attainment over HTTP as of a date and as known at a moment, and explained: pages add up, and nobody sees more."""

from datetime import date, datetime, timedelta
from typing import Any

from services.targets.app import SERVICE
from services.targets.views.actuals import ACTUALS
from shared.contracts.pipeline import Credit, DealSigned, Dimensions, Line, Terms
from shared.ids import new_id
from shared.store.connect import connect
from tests.support.alone import firm, here
from tests.support.store import template
from tests.targets.logs import messages
from tests.targets.test_authority import ATTAINMENT, YEAR, Company, code, company

__all__ = ["SERVICE", "company", "firm", "here", "template"]
EXPLAIN = f"{ATTAINMENT}/explain"
ASKED: Any = {"year": YEAR, "measure": "signed_amount"}
HIDDEN = (404, "target_not_found")


def deal(day: date, amount: int, person: Any) -> DealSigned:
    lines = (Line(1, new_id(), "P", new_id(), "L", 1, amount, 0),)
    terms = Terms(person, (Credit(person, 10_000),), lines, amount, "USD", None)
    return DealSigned(Dimensions(None, None), terms, None, day, None, None, ())


async def record(company: Company, recorded_at: datetime, day: date, amount: int, name: str) -> None:
    """A deal that was written down at some moment."""
    db = await connect(company.here.urls["targets"])
    (message,) = messages(new_id(), [deal(day, amount, company.firm.people[name])], noun="deal")
    await ACTUALS.project(db, "pipeline", [message._replace(recorded_at=recorded_at)])
    await db.close()


async def by_name(company: Company, **asked: Any) -> dict[str, tuple[int, int]]:
    """Actual and target by the node's name, of those that attained something."""
    answer = await company.get("gm", ATTAINMENT, **ASKED, **asked)
    assert answer.status_code == 200, answer.text
    return {
        name: (item["actual"], item["target"])
        for item in answer.json()["items"]
        for name in company.names([item["node"]["node_id"]])
        if item["actual"]
    }


async def test_a_deal_that_is_learnt_of_later_changes_its_day_s_answer_and_none_as_known_before(
    company: Company,
) -> None:
    await company.published()
    then = datetime.fromisoformat((await company.get("gm", ATTAINMENT, **ASKED)).json()["known_at"])
    await record(company, then, date(YEAR, 3, 5), 100, "north_rep")
    before = await by_name(company, known_at=then.isoformat(), as_of=f"{YEAR}-03-05")
    assert {name: actual for name, (actual, _) in before.items()} == dict.fromkeys(
        ("company", "north", "north_team", "north_rep"), 100
    )
    later = then + timedelta(seconds=1)
    await record(company, later, date(YEAR, 3, 4), 10, "south_rep")
    assert await by_name(company, known_at=then.isoformat(), as_of=f"{YEAR}-03-05") == before
    known_now = await by_name(company, known_at=later.isoformat(), as_of=f"{YEAR}-03-05")
    assert (known_now["company"][0], known_now["south_rep"][0]) == (110, 10)
    day_before = await by_name(company, known_at=later.isoformat(), as_of=f"{YEAR}-03-04")
    assert {name: actual for name, (actual, _) in day_before.items()} == dict.fromkeys(
        ("company", "south", "south_team", "south_rep"), 10
    )


async def test_before_it_was_published_or_known_there_is_no_target(company: Company) -> None:
    unknown = (await company.get("gm", ATTAINMENT, **ASKED)).json()
    await company.published()
    for bounds in ({"as_of": f"{YEAR - 1}-12-31"}, {"known_at": unknown["known_at"]}):
        shown = (await company.get("gm", ATTAINMENT, **ASKED, **bounds)).json()
        assert (shown["items"], shown["unit"], shown["currency"]) == ([], "count", None)
        node = str(company.firm.people["north_rep"])
        assert code(await company.get("gm", EXPLAIN, **ASKED, node_id=node, **bounds)) == HIDDEN


async def test_the_pages_of_an_explanation_stay_in_their_moment_and_add_up(company: Company) -> None:
    await company.published()
    since = datetime.fromisoformat((await company.get("gm", ATTAINMENT, **ASKED)).json()["known_at"])
    for number, name in enumerate(("north_rep", "south_rep", "north_colleague", "north_rep")):
        await record(company, since, date(YEAR, 3, 1 + number), 10**number, name)
    company_node = str(company.firm.units["company"])
    asked = ASKED | {"node_id": company_node}
    (shown,) = (await company.get("gm", ATTAINMENT, **asked)).json()["items"]
    first = (await company.get("gm", EXPLAIN, **asked, limit=3)).json()
    assert (first["node"], first["value"]) == (shown["node"], shown["attainment"])
    assert (first["numerator"], first["denominator"]) == (shown["actual"], shown["target"]) == (1_111, 13_200_00)
    await record(company, since + timedelta(hours=1), date(YEAR, 3, 3), 5, "north_rep")
    second = (await company.get("gm", EXPLAIN, **asked, limit=3, cursor=first["next_cursor"])).json()
    assert {first[name] for name in ("known_at", "as_of")} == {second[name] for name in ("known_at", "as_of")}
    assert (first["has_more"], second["has_more"], second["next_cursor"]) == (True, False, None)
    told = [
        (row["role"], row["amount"], row["running"], row["event_type"], row["source"])
        for row in first["items"] + second["items"]
    ]
    assert told == [
        *(
            ("numerator", amount, running, "DealSigned", "pipeline")
            for amount, running in ((1, 1), (10, 11), (100, 111), (1_000, 1_111))
        ),
        ("denominator", 13_200_00, 13_200_00, "TargetPublished", "targets"),
    ]
    changed = await company.get("gm", EXPLAIN, **asked, to=f"{YEAR}-03-31", cursor=first["next_cursor"])
    assert code(changed) == (422, "cursor_mismatch")
    spoilt = await company.get("gm", EXPLAIN, **asked, cursor=f"x{first['next_cursor']}")
    assert code(spoilt) == (422, "invalid_cursor")


async def test_a_node_out_of_reach_is_explained_as_one_that_there_is_not(company: Company) -> None:
    await company.published()
    await company.sign(1_000, "north_rep", "south_rep")
    await company.sign(10, "north_colleague")
    ids = {**company.firm.units, **company.firm.people}
    for who, names in (
        ("north_rep", {"north_rep": 500}),
        ("north_manager", {"north": 510, "north_team": 510, "north_rep": 500, "north_colleague": 10}),
        ("gm", {"company": 1_010, "south": 500, "south_rep": 500, "north_team": 510}),
    ):
        for name, amount in names.items():
            shown = (await company.get(who, EXPLAIN, **ASKED, node_id=str(ids[name]))).json()
            added = sum(row["amount"] for row in shown["items"] if row["role"] == "numerator")
            assert (shown["numerator"], added) == (amount, amount), (who, name)
    nothing = await company.get("north_rep", EXPLAIN, **ASKED, node_id=str(new_id()))
    assert code(nothing) == HIDDEN
    for name in ("company", "north", "south_rep", "north_colleague"):
        hidden = await company.get("north_rep", EXPLAIN, **ASKED, node_id=str(ids[name]))
        assert (code(hidden), hidden.json()["detail"]) == (HIDDEN, nothing.json()["detail"]), name
    assert (await company.get("gm", EXPLAIN, **ASKED)).json()["errors"][0]["parameter"] == "node_id"

"""Who was where and reported to whom: by the day it was so, and by the moment it was known."""

from datetime import UTC, datetime
from typing import Any

from tests.people.over_http import START, People, Staffed, staffed


async def line(api: People, person: str, **when: str) -> list[str]:
    found = await api.get(f"/employees/{person}/reporting-line", **when)
    return [item["name"] for item in found["items"]]


async def reassigned(api: People, at: Staffed) -> str:
    """Li moves to Eve in Red from 1 March, which becomes known only now; the answer is a moment before."""
    moment = (await api.fetch("SELECT clock_timestamp()"))[0][0].astimezone(UTC)
    body = {"unit_id": at.red, "post": "sales_rep", "manager_id": at.eve, "effective_from": "2021-03-01"}
    await api.post(f"/employees/{at.li}/assign", body)
    return str(moment.isoformat())


async def test_who_reported_to_whom_on_a_day_as_known_before_and_after_it_was_corrected(api: People) -> None:
    at = await staffed(api)
    before = await reassigned(api, at)
    assert await line(api, at.li, as_of="2021-02-28") == ["王小明", "Ann"]
    assert await line(api, at.li, as_of="2021-03-01") == ["Eve", "Ann"]
    assert await line(api, at.li, as_of="2021-03-01", known_at=before) == ["王小明", "Ann"]
    assert await line(api, at.li, as_of="2020-12-31") == []
    assert await line(api, at.ann) == []


async def test_the_tree_of_a_day_as_known_at_a_moment(api: People) -> None:
    at = await staffed(api)
    before = await reassigned(api, at)

    async def people(**when: str) -> dict[str, list[str]]:
        return names((await api.get("/org-tree", **when))["root"])

    assert await people(as_of="2021-03-01") == {
        "All": ["Ann"],
        "East": [],
        "Blue": ["王小明"],
        "West": [],
        "Red": ["Eve", "李雷"],
    }
    known = await people(as_of="2021-03-01", known_at=before)
    assert (known["Blue"], known["Red"]) == (["李雷", "王小明"], ["Eve"])
    tree = (await api.get("/org-tree", as_of="2021-03-01"))["root"]
    assert tree["manager"] == {"id": at.ann, "name": "Ann"}
    assert tree["employees"] == [{"id": at.ann, "name": "Ann", "post": "sales_director", "reports_to": None}]
    assert (await api.get("/org-tree", as_of="2020-12-31"))["root"] is None


def names(unit: Any) -> dict[str, list[str]]:
    found = {unit["name"]: [person["name"] for person in unit["employees"]]}
    for below in unit["units"]:
        found |= names(below)
    return found


async def test_after_leaving_the_last_place_is_still_shown_and_nobody_is_above(api: People) -> None:
    at = await staffed(api)
    left = await api.post(f"/employees/{at.li}/leave", {"left_on": "2021-05-31"})
    shown = await api.get(f"/employees/{at.li}", as_of="2021-06-01")
    assert (shown["status"], shown["left_on"]) == ("left", "2021-05-31")
    assert shown["assignment"] == left["assignment"]
    assert shown["assignment"]["unit_id"] == at.blue
    assert await line(api, at.li, as_of="2021-05-31") == ["王小明", "Ann"]
    assert await line(api, at.li, as_of="2021-06-01") == []


async def test_a_unit_whose_manager_has_left_has_none_and_the_next_one_up_answers(api: People) -> None:
    at = await staffed(api)
    before = datetime.now(UTC).isoformat()
    await api.post(f"/employees/{at.wang}/leave", {"left_on": "2021-05-31"})

    async def shown(day: str, **known: str) -> Any:
        tree = (await api.get("/org-tree", as_of=day, **known))["root"]
        (blue,) = (team for region in tree["units"] for team in region["units"] if team["id"] == at.blue)
        return blue["manager"] and blue["manager"]["id"], {one["reports_to"] for one in blue["employees"]}

    assert await shown("2021-05-31") == (at.wang, {at.wang, at.ann})
    assert await shown("2021-06-01") == (None, {at.ann})
    assert await shown("2021-06-01", known_at=before) == (at.wang, {at.wang, at.ann})
    assert await line(api, at.li, as_of="2021-06-01") == ["Ann"]
    assert await line(api, at.li, as_of="2021-06-01", known_at=before) == ["王小明", "Ann"]
    for day, manager, above in (("2021-05-31", at.wang, at.wang), ("2021-06-01", None, at.ann)):
        assert (await api.get(f"/units/{at.blue}", as_of=day))["manager_id"] == manager
        (listed,) = (unit for unit in await api.items("/units", as_of=day) if unit["id"] == at.blue)
        assert listed["manager_id"] == manager
        assert (await api.get(f"/employees/{at.li}", as_of=day))["assignment"]["reports_to"] == above
    renamed = await api.post(f"/units/{at.blue}/rename", {"name": "Azure", "effective_from": "2021-08-01"})
    assert renamed["manager_id"] is None
    appointed = {"manager_id": at.li, "effective_from": "2021-07-01"}
    await api.post(f"/units/{at.blue}/appoint-manager", appointed)
    assert await shown("2021-07-01") == (at.li, {at.ann})


async def test_reporting_to_oneself_is_refused_and_changes_nothing(api: People) -> None:
    at = await staffed(api)
    body = {"unit_id": at.company, "post": "sales_director", "manager_id": at.li, "effective_from": "2021-07-01"}
    await api.refused(f"/employees/{at.ann}/assign", body, 409, "reporting_cycle")
    assert await line(api, at.ann, as_of="2021-07-01") == []


async def test_what_commands_answer_is_what_queries_answer(api: People) -> None:
    at = await staffed(api)
    await reassigned(api, at)
    await api.post(f"/units/{at.red}/rename", {"name": "Rouge", "effective_from": "2021-08-01"})
    answered = await api.post(
        f"/employees/{at.li}/assign", {"unit_id": at.east, "post": "account_manager", "effective_from": "2099-01-01"}
    )
    found = await api.get(f"/employees/{at.li}")
    assert {key: found[key] for key in answered} == answered
    assert [each["effective_to"] for each in found["assignments"]] == ["2021-02-28", "2098-12-31", None]
    assert datetime.fromisoformat(found["assignments"][0]["effective_from"]).date().isoformat() == START

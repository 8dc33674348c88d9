"""Customers over HTTP: registered, found, changed, and nothing twice by accident."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from services.customers.app import SERVICE
from shared.embedded import Server
from tests.support.installation import Installation, installation


@pytest.fixture
async def api(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(postgres, template, tmp_path, [SERVICE]) as opened:
        yield opened


async def registered(api: Installation, name: str, **more: object) -> dict[str, object]:
    answer = await api.http.post("/customers/v1/customers", json={"name": name, **more})
    assert answer.status_code == 201, answer.text
    await listed(api, answer)
    return dict(answer.json())


async def listed(api: Installation, answer: httpx.Response) -> None:
    """Until the list, which the check for duplicates reads, shows what was done."""
    api.http.headers["consistency-token"] = answer.headers["consistency-token"]
    api.http.headers["prefer"] = "wait=5, handling=strict"
    await api.get("/customers/v1/customers", limit=1)


async def test_what_a_command_answers_is_what_the_list_shows(api: Installation) -> None:
    made = await registered(api, "Harbour Foods", industry="food", tags=["cold chain"], grade="key")
    assert await api.get(f"/customers/v1/customers/{made['id']}") == made
    assert (await api.get("/customers/v1/customers"))["items"] == [made]


@pytest.mark.parametrize(
    ("q", "found"), [("东方", True), ("科技", True), ("方科", True), ("南方", False), ("东技", False)]
)
async def test_two_chinese_characters_find_a_customer(api: Installation, q: str, found: bool) -> None:
    await registered(api, "上海东方科技")
    await registered(api, "Harbour Foods")
    items = (await api.get("/customers/v1/customers", q=q))["items"]
    assert [item["name"] for item in items] == (["上海东方科技"] if found else [])


async def test_a_likely_duplicate_is_listed_and_can_be_overruled(api: Installation) -> None:
    made = await registered(api, "Harbour Foods Ltd")
    refused = await api.http.post("/customers/v1/customers", json={"name": "HARBOUR FOODS"})
    assert refused.status_code == 409
    assert refused.json()["code"] == "likely_duplicates"
    assert f"Harbour Foods Ltd ({made['id']})" in refused.json()["detail"]
    assert refused.json()["candidates"] == [{"id": made["id"], "name": "Harbour Foods Ltd", "because": "name"}]
    forced = await api.http.post("/customers/v1/customers", json={"name": "HARBOUR FOODS", "force": True})
    assert forced.status_code == 201


async def test_a_registration_sent_again_is_answered_as_before_and_is_no_duplicate_of_itself(api: Installation) -> None:
    key, body = {"idempotency-key": "once"}, {"name": "Harbour Foods"}
    first = await api.http.post("/customers/v1/customers", json=body, headers=key)
    await listed(api, first)
    again = await api.http.post("/customers/v1/customers", json=body, headers=key)
    assert (again.status_code, again.content) == (201, first.content)
    assert (again.headers["idempotency-replayed"], again.headers["etag"]) == ("true", first.headers["etag"])
    other = await api.http.post("/customers/v1/customers", json={"name": "HARBOUR FOODS"}, headers=key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    many = {"items": [body | {"force": True}, {"name": "Pier Trading"}]}
    firsts = await api.http.post("/customers/v1/customers/batch", json=many, headers=key)
    await listed(api, firsts)
    agains = await api.http.post("/customers/v1/customers/batch", json=many, headers=key)
    told = [{**one, "idempotency_replayed": True} for one in firsts.json()["items"]]
    assert agains.json()["items"] == told


async def test_a_registration_number_is_unique_even_when_forced(api: Installation) -> None:
    made = await registered(api, "Harbour Foods", registration_number="91-310")
    body = {"name": "Another", "registration_number": "91310", "force": True}
    refused = await api.http.post("/customers/v1/customers", json=body)
    assert (refused.status_code, refused.json()["code"]) == (409, "registration_number_taken")
    assert refused.json()["holder"] == made["id"]


async def test_the_same_external_reference_names_its_holder_again_and_again(api: Installation) -> None:
    made = await registered(api, "Harbour Foods", external_reference="H-1")
    refused = await api.http.post(
        "/customers/v1/customers", json={"name": "Harbour Foods", "external_reference": "H-1"}
    )
    assert (refused.status_code, refused.json()["code"]) == (409, "external_reference_taken")
    assert refused.json()["holder"] == made["id"]
    found = await api.get("/customers/v1/customers", external_reference="H-1,H-2")
    assert [item["id"] for item in found["items"]] == [made["id"]]


async def test_of_two_equal_names_in_a_batch_the_later_one_is_held_back(api: Installation) -> None:
    answer = await api.http.post(
        "/customers/v1/customers/batch", json={"items": [{"name": "Iris"}, {"name": "Delta"}, {"name": "IRIS Ltd"}]}
    )
    assert answer.status_code == 207
    items = answer.json()["items"]
    assert [item["status"] for item in items] == [201, 201, 409]
    assert items[2]["body"]["same_as_index"] == 0
    assert "number 0 of the same request" in items[2]["body"]["detail"]


async def test_an_unknown_owner_or_parent_is_refused_by_name(api: Installation) -> None:
    nobody = "01900000-0000-7000-8000-000000000000"
    owner = await api.http.post("/customers/v1/customers", json={"name": "Iris", "owner_id": nobody})
    parent = await api.http.post("/customers/v1/customers", json={"name": "Iris", "parent_id": nobody})
    assert [(each.status_code, each.json()["code"]) for each in (owner, parent)] == [
        (422, "unknown_employee"),
        (422, "unknown_parent"),
    ]
    assert (await api.get("/customers/v1/customers"))["items"] == []


async def test_no_customer_comes_to_stand_above_itself(api: Installation) -> None:
    top = await registered(api, "Iris")
    middle = await registered(api, "Delta", parent_id=top["id"])
    below = await registered(api, "Lotus", parent_id=middle["id"])
    seen = {"if-match": '"1"'}
    for parent in (top, middle, below):
        body = {"parent_id": parent["id"]}
        refused = await api.http.patch(f"/customers/v1/customers/{top['id']}", json=body, headers=seen)
        assert (refused.status_code, refused.json()["code"]) == (422, "parent_is_itself")
        assert refused.json()["errors"][0]["pointer"] == "/parent_id"
    moved = await api.http.patch(f"/customers/v1/customers/{below['id']}", json={"parent_id": top["id"]}, headers=seen)
    assert moved.json()["parent_id"] == top["id"]


async def test_changing_a_customer_needs_the_version_one_has_seen(api: Installation) -> None:
    made = await registered(api, "Harbour Foods", region="East")
    path = f"/customers/v1/customers/{made['id']}"
    assert (await api.http.patch(path, json={"name": "Harbour Group"})).status_code == 428
    changed = await api.http.patch(path, json={"name": "Harbour Group"}, headers={"if-match": '"1"'})
    assert changed.json() == made | {"name": "Harbour Group", "version": 2}
    assert (await api.http.patch(path, json={"name": "X"}, headers={"if-match": '"1"'})).status_code == 412


async def test_the_history_tells_who_did_what_when(api: Installation) -> None:
    made = await registered(api, "Harbour Foods", registered_on="2026-03-01")
    path = f"/customers/v1/customers/{made['id']}"
    await api.post(f"{path}/classify", {"grade": "major", "reason": "three years", "effective_from": "2026-04-01"})
    items = (await api.get(f"{path}/history"))["items"]
    assert [(item["type"], item["occurred_on"]) for item in items] == [
        ("CustomerRegistered", "2026-03-01"),
        ("CustomerReclassified", "2026-04-01"),
        ("CustomerGradeExplained", "2026-04-01"),
    ]
    assert {item["actor"] for item in items} == {f"employee/{api.general_manager}"}


async def test_a_list_goes_on_where_the_page_before_ended(api: Installation) -> None:
    names = [f"Customer {number:02}" for number in range(7)]
    for name in names:
        await registered(api, name)
    seen, cursor = [], None
    while True:
        page = await api.get("/customers/v1/customers", limit=3, **({"cursor": cursor} if cursor else {}))
        seen += [item["name"] for item in page["items"]]
        cursor = page["next_cursor"]
        if not page["has_more"]:
            break
    assert seen == names


async def test_a_customer_that_is_handed_over_has_another_owner(api: Installation) -> None:
    made = await registered(api, "Harbour Foods", registered_on="2026-03-01")
    body = {"owner_id": api.general_manager, "effective_from": "2026-03-02"}
    after = await api.post(f"/customers/v1/customers/{made['id']}/hand-over", body)
    assert after == made | {"owner_id": api.general_manager, "version": 2}

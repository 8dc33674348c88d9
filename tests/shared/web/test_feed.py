"""The feed: published events over HTTP, in order and whole, for whoever has no Kafka."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from services.customers.app import SERVICE as CUSTOMERS
from services.people.app import SERVICE as PEOPLE
from shared.embedded import Server
from shared.store.reading import published
from tests.shared.flow.waiting import until
from tests.support.installation import Installation, installation

FEED = "/customers/v1/events"


@pytest.fixture
async def api(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(postgres, template, tmp_path, [CUSTOMERS]) as opened:
        yield opened


async def register(api: Installation, *names: str) -> list[str]:
    """The customers' ids."""
    return [(await api.post("/customers/v1/customers", {"name": name, "force": True}))["id"] for name in names]


async def grade(api: Installation, customer: str, grade: str) -> None:
    """One published event and one private."""
    await api.post(f"/customers/v1/customers/{customer}/classify", {"grade": grade, "reason": "free text"})


async def walk(api: Installation, **asked: Any) -> list[list[dict[str, Any]]]:
    """Every page until the feed says that there is no more."""
    pages = []
    while True:
        body = await api.get(FEED, **asked)
        pages.append(body["items"])
        if not body["has_more"]:
            return pages
        asked["after"] = body["next_after"]


def sequences(items: list[dict[str, Any]]) -> list[int]:
    return [int(item["sequence"]) for item in items]


async def somebody_waits() -> bool:
    return any(task.get_name() == "feed of customers" for task in asyncio.all_tasks())


async def test_the_feed_has_what_was_published_oldest_first_and_nothing_private(api: Installation) -> None:
    first, second = await register(api, "Harbour Foods", "Delta Print")
    await grade(api, first, "key")
    await register(api, "East Tools")
    (items,) = await walk(api)
    assert [item["type"].split(".")[2] for item in items] == [
        "CustomerRegistered",
        "CustomerRegistered",
        "CustomerReclassified",
        "CustomerRegistered",
    ]
    assert [item["subject"] for item in items[:3]] == [f"customer/{first}", f"customer/{second}", f"customer/{first}"]
    assert items[0]["data"]["profile"]["name"] == "Harbour Foods"
    assert "free text" not in str(items)


async def test_each_event_names_the_published_one_before_it(api: Installation) -> None:
    first, _ = await register(api, "Harbour Foods", "Delta Print")
    await grade(api, first, "key")
    await grade(api, first, "major")
    for limit in (1, 2, 200):
        items = [item for page in await walk(api, limit=limit) for item in page]
        assert [int(item["previous"]) for item in items] == [0, *sequences(items)[:-1]]
    assert sequences(items)[-1] - sequences(items)[-2] == 2, "a private event lies between them"


async def test_pages_of_any_size_hold_everything_once(api: Installation) -> None:
    await register(api, *(f"Customer {number}" for number in range(7)))
    for limit in (1, 3, 7, 200):
        pages = await walk(api, limit=limit)
        assert all(len(page) == limit for page in pages[:-1])
        found = [item["data"]["profile"]["name"] for page in pages for item in page]
        assert found == [f"Customer {number}" for number in range(7)]


async def test_types_and_a_subject_narrow_it(api: Installation) -> None:
    first, second = await register(api, "Harbour Foods", "Delta Print")
    await grade(api, first, "key")
    await grade(api, second, "key")
    (graded,) = await walk(api, types="CustomerReclassified, CustomerHandedOver")
    assert [item["subject"] for item in graded] == [f"customer/{first}", f"customer/{second}"]
    (of_second,) = await walk(api, subject=f"customer/{second}")
    assert [item["type"].split(".")[2] for item in of_second] == ["CustomerRegistered", "CustomerReclassified"]
    (both,) = await walk(api, subject=f"customer/{second}", types="CustomerReclassified")
    assert sequences(both) == sequences(of_second)[1:]
    (none,) = await walk(api, subject=f"deal/{first}")
    assert none == []


async def test_a_subject_is_found_where_one_stream_speaks_of_several(
    postgres: Server, template: str, tmp_path: Path
) -> None:
    async with installation(postgres, template, tmp_path, [PEOPLE]) as api:
        body = {"name": "Company", "kind": "company", "effective_from": "2026-01-01"}
        company = (await api.post("/people/v1/units", body))["id"]
        region = {"name": "East", "kind": "region", "parent_id": company, "effective_from": "2026-01-01"}
        await api.post("/people/v1/units", region)
        found = (await api.get("/people/v1/events", subject=f"unit/{company}"))["items"]
        assert [(item["subject"], item["data"]["name"]) for item in found] == [(f"unit/{company}", "Company")]


async def test_what_is_rare_is_found_piece_by_piece(api: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    customers = await register(api, *(f"Customer {number}" for number in range(9)))
    await grade(api, customers[4], "key")
    monkeypatch.setattr(published, "WINDOW", 4)
    pages = await walk(api, types="CustomerReclassified")
    assert [len(page) for page in pages] == [0, 0, 1]
    assert [len(page) for page in await walk(api, subject=f"customer/{customers[4]}")] == [2]


async def test_a_sequence_can_be_sent_back_as_it_is(api: Installation) -> None:
    await register(api, "Harbour Foods", "Delta Print")
    (items,) = await walk(api)
    assert (await api.get(FEED, after=items[0]["sequence"]))["items"] == items[1:]


async def test_at_the_end_the_way_on_stays_the_same(api: Installation) -> None:
    await register(api, "Harbour Foods")
    last = await api.get(FEED)
    again = await api.get(FEED, after=last["next_after"])
    assert again == {"items": [], "next_after": last["next_after"], "has_more": False}


async def test_nothing_is_skipped_while_an_append_is_under_way(api: Installation, postgres: Server) -> None:
    """An event drawn earlier and committed later than another one still comes, in its place."""
    await register(api, "Harbour Foods")
    start = (await api.get(FEED))["next_after"]
    insert = """
        INSERT INTO events (stream_id, version, event_id, type, schema_version, subject, data, meta, occurred_on,
                            occurred_at, recorded_at)
        SELECT gen_random_uuid(), 1, gen_random_uuid(), 'CustomerHandedOver', 1, 'customer/' || gen_random_uuid(),
               '{}', '{}', current_date, now(), now()
    """
    slow, fast = [await asyncpg.connect(api.urls["customers"]) for _ in range(2)]
    try:
        under_way = slow.transaction()
        await under_way.start()
        await slow.execute(insert)
        await fast.execute(insert)
        assert await api.get(FEED, after=start, wait=1) == {"items": [], "next_after": start, "has_more": False}
        await under_way.commit()
        body = await api.get(FEED, after=start, wait=10)
    finally:
        await slow.close()
        await fast.close()
    rest = await walk(api, after=body["next_after"]) if len(body["items"]) < 2 else []
    assert sequences(body["items"] + [item for page in rest for item in page]) == [start + 1, start + 2]


async def test_waiting_ends_with_the_next_event_that_is_wanted(api: Installation) -> None:
    (customer,) = await register(api, "Harbour Foods")
    after = (await api.get(FEED))["next_after"]
    waiting = asyncio.create_task(api.get(FEED, after=after, wait=20, types="CustomerReclassified"))
    await until(somebody_waits)
    await register(api, "Delta Print")
    await grade(api, customer, "key")
    began = time.monotonic()
    (item,) = (await waiting)["items"]
    assert time.monotonic() - began < 19
    assert item["type"] == "salesloop.customers.CustomerReclassified.v1"


async def test_waiting_ends_after_its_time_and_when_the_process_stops(api: Installation) -> None:
    began = time.monotonic()
    assert (await api.get(FEED, wait=1))["items"] == []
    assert 0.9 < time.monotonic() - began < 19
    waiting = asyncio.create_task(api.get(FEED, wait=20))
    await until(somebody_waits)
    api.running["customers"].stopping.set()
    assert (await asyncio.wait_for(waiting, 15))["items"] == []


async def test_a_batch_is_the_bare_array_and_the_way_on_is_a_link(api: Installation) -> None:
    await register(api, "Harbour Foods", "Delta Print", "East Tools")
    accept = {"accept": "application/cloudevents-batch+json"}
    answer = await api.http.get(FEED, params={"limit": 2}, headers=accept)
    assert answer.headers["content-type"] == "application/cloudevents-batch+json"
    (items,) = await walk(api)
    assert answer.json() == items[:2]
    following = await api.http.get(answer.links["next"]["url"], headers=accept)
    assert following.json() == items[2:]


@pytest.mark.parametrize(
    ("accept", "bare"),
    [
        ("Application/CloudEvents-Batch+JSON, */*;q=0.1", True),
        ("application/json;q=0.5, application/cloudevents-batch+json", True),
        ("application/cloudevents-batch+json;q=0.5, application/json", False),
        ("application/cloudevents-batch+json;q=0, */*", False),
        ("text/html", False),
    ],
)
async def test_what_is_rather_accepted_is_answered_and_else_the_page(
    api: Installation, accept: str, bare: bool
) -> None:
    answer = await api.http.get(FEED, headers={"accept": accept})
    assert (answer.status_code, isinstance(answer.json(), list)) == (200, bare)
    assert answer.headers["content-type"] == ("application/cloudevents-batch+json" if bare else "application/json")


REFUSED = (
    ({"limit": "201"}, "limit"),
    ({"limit": "0"}, "limit"),
    ({"after": "-1"}, "after"),
    ({"after": "x"}, "after"),
    ({"wait": "21"}, "wait"),
    ({"types": "DealSigned"}, "types"),
    ({"types": "CustomerGradeExplained"}, "types"),
    ({"types": ","}, "types"),
    ({"subject": "customer"}, "subject"),
    ({"subject": "customer/%_"}, "subject"),
    ({"cursor": "x"}, "cursor"),
)


async def test_a_parameter_out_of_form_is_refused_by_name(api: Installation) -> None:
    for asked, parameter in REFUSED:
        answer = await api.http.get(FEED, params=asked)
        assert answer.status_code == 422, answer.text
        assert answer.headers["content-type"] == "application/problem+json"
        assert [error["parameter"] for error in answer.json()["errors"]] == [parameter]


async def test_a_position_beyond_the_log_says_that_this_is_another_log(api: Installation) -> None:
    await register(api, "Harbour Foods")
    for beyond in ("1000", "9" * 20):
        answer = await api.http.get(FEED, params={"after": beyond})
        assert (answer.status_code, answer.json()["code"]) == (409, "log_too_short")


async def test_without_a_token_there_is_no_feed(api: Installation) -> None:
    answer: httpx.Response = await api.http.get(FEED, headers={"authorization": ""})
    assert answer.status_code == 401

"""Deals, products and payments come in as files, and lists are had as files."""

import asyncio
import csv
import io
import json
from collections.abc import Sequence
from typing import Any

import httpx

from tests.pipeline.company import Company, stranger, usd

DEAL = ("external_reference", "customer_id", "owner_id", "stage", "opened_on", "closed_on", "lines", "schedule")
ACTIVITY = ("deal_id", "kind", "outcome", "contact_id", "done_on")
PAYMENT = ("customer_id", "reference", "gross.amount_minor", "gross.currency", "received_on")


def deal(api: Company, number: int, **changes: Any) -> list[Any]:
    """The row of a signed deal over 1 054.00, due in one."""
    row = {
        "external_reference": f"crm-{number}",
        "customer_id": api.acme,
        "owner_id": api.anna,
        "stage": "signed",
        "opened_on": "2016-10-20",
        "closed_on": "2017-03-01",
        "lines": json.dumps([{"product_id": api.product, "quantity": 1, "net": usd(1_054_00)}]),
        "schedule": json.dumps([{"net": usd(1_054_00), "due_on": "2017-04-01"}]),
    }
    return [(row | changes)[name] for name in DEAL]


async def sent(api: Company, plural: str, header: Sequence[str], rows: Sequence[Sequence[Any]]) -> httpx.Response:
    """Send a file."""
    text = io.StringIO()
    csv.writer(text).writerows([header, *rows])
    return await api.installation.http.post(
        f"/pipeline/v1/{plural}/import", content=text.getvalue(), headers={"content-type": "text/csv"}
    )


async def job(api: Company, plural: str, header: Sequence[str], rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
    """The job of a file, when it is over, with its errors."""
    answer = await sent(api, plural, header, rows)
    assert answer.status_code == 202, answer.text
    at = answer.headers["location"].removeprefix("/pipeline/v1")
    async with asyncio.timeout(60):
        while True:
            found: dict[str, Any] = await api.get(at)
            if found["finished_at"]:
                break
            await asyncio.sleep(0.02)
    await api.everything_done()
    return found | {"errors": (await api.get(f"{at}/errors"))["items"]}


async def rows(api: Company, path: str, **query: str) -> list[dict[str, str]]:
    """A list as a file."""
    answer = await api.installation.http.get(f"/pipeline/v1{path}", params=query, headers={"accept": "text/csv"})
    assert answer.headers["content-type"].startswith("text/csv")
    return list(csv.DictReader(io.StringIO(answer.text, newline="")))


async def test_signed_deals_from_a_file_have_their_orders_and_invoices(api: Company) -> None:
    done = await job(api, "deals", DEAL, [deal(api, number) for number in range(1, 251)])
    assert (done["state"], done["progress"]["accepted"]) == ("succeeded", 250)
    async with asyncio.timeout(100):
        while True:
            invoices = await rows(api, "/invoices", customer_id=api.acme)
            if len(invoices) == 250:
                break
            await asyncio.sleep(0.05)
    assert {(row["due_on"], row["gross.amount_minor"]) for row in invoices} == {("2017-04-01", "105400")}
    assert len({row["deal_id"] for row in invoices}) == len(await rows(api, "/orders")) == 250
    (one,) = (await api.get("/deals", external_reference="crm-7"))["items"]
    assert (one["origin"], one["net"], one["owner_id"]) == ("import", usd(1_054_00), api.anna)
    history = (await api.get(f"/deals/{one['id']}/history"))["items"]
    assert {event["actor"] for event in history} == {"persona/admin"}


async def test_what_is_wrong_with_a_deal_is_told_of_its_row(api: Company) -> None:
    bad = json.dumps([{"product_id": stranger(), "quantity": 1}])
    done = await job(
        api,
        "deals",
        DEAL,
        [
            deal(api, 1),
            deal(api, 2, owner_id=stranger()),
            deal(api, 3, lines=bad),
            deal(api, 4, lines="a box"),
            deal(api, 1),
            deal(api, 5, closed_on="1.3.2017"),
        ],
    )
    assert (done["state"], done["progress"]["accepted"], done["progress"]["refused"]) == ("finished_with_errors", 1, 5)
    assert [(one["row"], one["column"], one["code"]) for one in done["errors"]] == [
        (2, "owner_id", "unknown_employee"),
        (3, "lines", "unknown_product"),
        (4, "lines", "wrong_type"),
        (5, None, "external_reference_taken"),
        (6, "closed_on", "wrong_type"),
    ]
    assert done["errors"][1]["pointer"] == "/lines/0/product_id"


async def test_activities_from_a_file_are_of_deals_that_have_ended_too(api: Company) -> None:
    await job(api, "deals", DEAL, [deal(api, 1), deal(api, 2, stage="contact", closed_on="", schedule="[]")])
    (ended,) = (await api.get("/deals", external_reference="crm-1"))["items"]
    (going,) = (await api.get("/deals", external_reference="crm-2"))["items"]
    contact = stranger()
    lines = [(each["id"], "visit", "interested", contact, "2016-11-02") for each in (ended, going)]
    done = await job(api, "activities", ACTIVITY, [*lines, (stranger(), "call", "reached", "", "2016-11-03")])
    assert (done["progress"]["accepted"], done["progress"]["refused"]) == (2, 1)
    assert [(one["row"], one["code"]) for one in done["errors"]] == [(3, "deal_not_found")]
    logged = (await api.get("/activities", deal_id=ended["id"]))["items"]
    assert [(one["kind"], one["contact_id"], one["done_on"]) for one in logged] == [("visit", contact, "2016-11-02")]
    assert (await api.get(f"/deals/{ended['id']}"))["status"] == "signed"
    alone = {"kind": "visit", "outcome": "interested"}
    assert await api.refused(f"/deals/{ended['id']}/activities", alone) == (409, "deal_not_open")


async def test_a_bank_line_that_is_known_is_refused_in_a_file_as_it_is_alone(api: Company) -> None:
    await job(api, "deals", DEAL, [deal(api, 1)])
    lines = [(api.acme, f"bank-{number}", 100_00, "USD", "2017-05-01") for number in range(1, 12)]
    first = await job(api, "payments", PAYMENT, lines[:10])
    assert (first["state"], first["progress"]["accepted"]) == ("succeeded", 10)
    again = await job(api, "payments", PAYMENT, lines)
    assert (again["progress"]["accepted"], again["progress"]["refused"]) == (1, 10)
    assert {(one["column"], one["code"]) for one in again["errors"]} == {("reference", "bank_reference_taken")}
    assert [one["row"] for one in again["errors"]] == list(range(1, 11))
    wrong = await job(api, "payments", PAYMENT, [(api.acme, "bank-0", 0, "USD", "2017-05-01")])
    (error,) = wrong["errors"]
    assert (error["pointer"], error["column"]) == ("/gross", "gross.amount_minor, gross.currency")
    (invoice,) = (await api.get("/invoices"))["items"]
    assert invoice["status"] == "paid"
    assert len(await rows(api, "/payments")) == 11


async def test_json_is_still_answered_at_once_where_files_are_taken_too(api: Company) -> None:
    body = {"owner_id": api.anna, "customer_id": api.acme, "stage": "research"}
    answer = await api.answer("/deals/import", {"items": [body]})
    assert (answer.status_code, answer.json()["items"][0]["status"]) == (207, 201)


async def test_an_exported_list_of_product_lines_can_be_imported_elsewhere(api: Company) -> None:
    done = await job(api, "product-lines", ("name", "external_reference"), [("'=Sum", "a"), ("Service", "b")])
    assert done["state"] == "succeeded"
    names = {row["name"] for row in await rows(api, "/product-lines")}
    assert names == {"GTX", "'=Sum", "Service"}
    assert {one["name"] for one in (await api.get("/product-lines"))["items"]} == {"GTX", "=Sum", "Service"}

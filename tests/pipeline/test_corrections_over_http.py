"""What is taken back, given up or sent back, over HTTP: one person asks, another agrees, and every read adds up."""

import asyncio
from typing import Any

import pytest

from shared.web.identity.tokens import issue_token
from tests.pipeline.company import Company, usd
from tests.shared.flow.waiting import until
from tests.support.staff import hire

Headers = dict[str, str]


async def somebody(api: Company, persona: str, post: Any) -> Headers:
    """Whoever is hired in a post, as a header."""
    employee = await hire(api.installation.urls["people"], post)
    token = issue_token(api.installation.settings, persona, employee=employee)
    headers = {"authorization": f"Bearer {token}"}

    async def known() -> bool:
        return (await api.answer("/invoices/search", {}, **headers)).is_success

    await until(known)
    return headers


async def owed(api: Company, *nets: int, signed_on: str = "2020-01-10") -> dict[str, Any]:
    """The one invoice of a deal signed in the past."""
    deal = await api.negotiated(*nets, opened_on="2020-01-01")
    schedule = [{"net": usd(sum(nets)), "due_on": "2020-03-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": signed_on, "schedule": schedule})
    await api.everything_done()
    (invoice,) = (await api.get("/invoices", deal_id=deal))["items"]
    return dict(invoice)


async def shown(api: Company, invoice: dict[str, Any]) -> dict[str, int]:
    """An invoice's amounts, that add up and are those of its account's page."""
    found = await api.get(f"/invoices/{invoice['id']}")
    page = await api.get(f"/accounts/{api.acme}")
    names = ("paid", "credited", "written_off", "outstanding")
    for one, whole in ((found, "gross"), (page, "invoiced")):
        assert one[whole]["amount_minor"] == sum(one[name]["amount_minor"] for name in names)
    for name in names:
        assert page[name]["amount_minor"] == sum(one[name]["amount_minor"] for one in page["invoices"])
    ages = (await api.get("/ageing"))["items"]
    assert [one["outstanding"] for one in ages] == (
        [page["outstanding"]] if page["outstanding"]["amount_minor"] else []
    )
    return {name: found[name]["amount_minor"] for name in names if found[name]["amount_minor"]}


async def test_a_credit_note_takes_an_invoice_back_by_line_and_then_the_rest(api: Company) -> None:
    invoice = await owed(api, 600_00, 400_00)
    path = f"/invoices/{invoice['id']}/credit"
    lines = [{"line": 2, "gross": usd(150_00)}]
    note = await api.post(path, {"reason": "returned", "lines": lines, "credited_on": "2020-02-01"})
    assert (note["kind"], note["gross"], note["status"], note["decided_on"]) == (
        "credit_note",
        usd(150_00),
        "approved",
        "2020-02-01",
    )
    assert await api.get(f"/corrections/{note['id']}") == note
    assert await shown(api, invoice) == {"credited": 150_00, "outstanding": 850_00}
    too_much = {"reason": "returned", "lines": [{"line": 2, "gross": usd(250_01)}]}
    assert await api.refused(path, too_much) == (409, "correction_exceeds_open")
    await api.post(path, {"reason": "wrong_amount"})
    assert await shown(api, invoice) == {"credited": 1_000_00}
    assert [one["id"] for one in (await api.get("/invoices", status="credited"))["items"]] == [invoice["id"]]
    assert (await api.get("/invoices", status="written_off"))["items"] == []
    assert await api.refused(path, {"reason": "other"}) == (409, "invoice_settled")


async def test_what_one_asks_to_give_up_another_approves_or_rejects(api: Company) -> None:
    invoice = await owed(api, 500_00)
    finance = await somebody(api, "finance", "finance")
    path = f"/invoices/{invoice['id']}/write-off"
    asked = await api.post(path, {"reason": "insolvent", "gross": usd(200_00)}, **finance)
    assert (asked["status"], len(asked["requested_by"])) == ("requested", 1)
    assert (await api.get("/corrections", status="requested"))["items"] == [asked]
    assert await shown(api, invoice) == {"outstanding": 500_00}
    decide = f"/accounts/{api.acme}/write-offs/{asked['id']}"
    for verb in ("approve", "reject"):
        own = await api.answer(f"{decide}/{verb}", {}, **finance)
        assert (own.status_code, own.json()["code"]) == (403, "separation_of_duties")

    async def provided() -> bool:
        """An approval from then on changes the provision too, in a later event of the account."""
        return bool((await api.get(f"/invoices/{invoice['id']}"))["provision"]["amount_minor"])

    await until(provided)
    approved = await api.post(f"{decide}/approve")
    types = [one["type"] for one in (await api.get(f"/accounts/{api.acme}/history", limit=200))["items"]]
    assert types[-2:] == ["InvoiceWrittenOff", "ProvisionChanged"]
    assert await api.post(f"{decide}/approve") == approved
    assert await api.get(f"/corrections/{asked['id']}") == approved
    assert await shown(api, invoice) == {"written_off": 200_00, "outstanding": 300_00}
    assert await api.refused(f"{decide}/reject") == (409, "write_off_decided")
    other = await api.post(path, {"reason": "disputed"})
    rejected = await api.post(f"/accounts/{api.acme}/write-offs/{other['id']}/reject")
    assert (rejected["gross"], rejected["status"]) == (usd(300_00), "rejected")
    assert await api.get(f"/corrections/{other['id']}") == rejected
    assert await shown(api, invoice) == {"written_off": 200_00, "outstanding": 300_00}


async def test_money_goes_back_when_another_agrees_and_only_then(api: Company) -> None:
    invoice = await owed(api, 500_00)
    paid = await api.post(f"/accounts/{api.acme}/payments", {"reference": "in", "gross": usd(600_00)})
    path = f"/accounts/{api.acme}/payments/{paid['id']}"
    asked = await api.post(f"{path}/refund", {"reference": "out", "gross": usd(250_00)})
    (refund,) = asked["refunds"]
    assert (refund["status"], asked["refunded"], asked["on_account"]) == ("requested", usd(0), usd(100_00))
    assert await api.get(f"/payments/{paid['id']}") == asked
    (waiting,) = (await api.get("/corrections", kind="refund", status="requested"))["items"]
    assert (waiting["id"], waiting["payment_id"], waiting["gross"]) == (refund["id"], paid["id"], usd(250_00))
    back = f"{path}/refunds/{refund['id']}"
    finance = {"authorization": "Bearer " + api.installation.http.auth._tokens["finance"]}  # type: ignore[union-attr]
    own = await api.answer(f"{back}/approve", {}, **finance)
    assert (own.status_code, own.json()["code"]) == (403, "separation_of_duties")
    done = await api.post(f"{back}/approve")
    assert (done["refunds"][0]["status"], done["refunded"], done["on_account"]) == ("approved", usd(250_00), usd(0))
    assert await api.get(f"/payments/{paid['id']}") == done
    assert await shown(api, invoice) == {"paid": 350_00, "outstanding": 150_00}
    assert await api.refused(f"{back}/reject") == (409, "refund_decided")
    assert (await api.get(f"/corrections/{refund['id']}"))["status"] == "approved"


async def test_two_refunds_that_race_never_send_back_more_than_was_paid(api: Company) -> None:
    paid = await api.post(f"/accounts/{api.acme}/payments", {"reference": "in", "gross": usd(100_00)})
    path = f"/accounts/{api.acme}/payments/{paid['id']}"
    for number in range(4):
        asked = await api.post(f"{path}/refund", {"reference": f"out-{number}", "gross": usd(40_00)})
    answers = await asyncio.gather(*(api.answer(f"{path}/refunds/{one['id']}/approve") for one in asked["refunds"]))
    assert sorted(answer.status_code for answer in answers) == [200, 200, 409, 409]
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"refund_exceeds_payment"}
    payment = await api.get(f"/payments/{paid['id']}")
    assert (payment["refunded"], payment["on_account"]) == (usd(80_00), usd(20_00))


async def test_what_went_back_elsewhere_is_taken_over_in_an_import(api: Company) -> None:
    paid = await api.post(f"/accounts/{api.acme}/payments", {"reference": "in", "gross": usd(100_00)})
    opened = await api.post("/imports")
    path = f"/accounts/{api.acme}/payments/{paid['id']}/refund"
    back = await api.post(path, {"reference": "out", "gross": usd(30_00)}, **{"import-id": opened["id"]})
    assert (back["refunded"], back["refunds"][0]["status"]) == (usd(30_00), "approved")
    assert await api.get(f"/payments/{paid['id']}") == back
    (event,) = [one for one in (await api.get(f"/accounts/{api.acme}/history"))["items"] if "Refund" in one["type"]]
    assert (event["type"], event["data"]["origin"]) == ("PaymentRefunded", "import")


async def test_the_tax_authoritys_number_is_of_one_invoice(api: Company) -> None:
    first, second = await owed(api, 100_00), await owed(api, 200_00)
    numbered = await api.post(f"/invoices/{first['id']}/register", {"tax_number": "2431"})
    assert (numbered["number"], numbered["tax_number"]) == (first["number"], "2431")
    assert (await api.get(f"/invoices/{first['id']}"))["tax_number"] == "2431"
    path = f"/invoices/{second['id']}/register"
    assert await api.refused(path, {"tax_number": "2431"}) == (409, "tax_number_taken")
    await api.post(f"/invoices/{first['id']}/register", {"tax_number": "2432"})
    await api.post(path, {"tax_number": "2431"})
    assert (await api.get("/invoices", tax_number="2431"))["items"][0]["id"] == second["id"]


@pytest.mark.parametrize("way", ["credit", "write_off"])
async def test_what_is_taken_back_changes_ageing_as_of_its_day_and_not_as_known_before(api: Company, way: str) -> None:
    invoice = await owed(api, 500_00)
    before = (await api.get("/ageing"))["known_at"]
    if way == "credit":
        lines = [{"line": 1, "gross": usd(200_00)}]
        note = {"reason": "discount", "lines": lines, "credited_on": "2020-02-10"}
        await api.post(f"/invoices/{invoice['id']}/credit", note)
    else:
        some = {"reason": "disputed", "gross": usd(200_00)}
        asked = await api.post(f"/invoices/{invoice['id']}/write-off", some)
        await api.post(f"/accounts/{api.acme}/write-offs/{asked['id']}/approve")

    async def outstanding(**asked: str) -> int:
        (item,) = (await api.get("/ageing", **asked))["items"]
        return int(item["outstanding"]["amount_minor"])

    assert await outstanding() == 300_00
    assert await outstanding(known_at=before) == 500_00
    assert await outstanding(as_of="2020-02-09") == 500_00
    assert await outstanding(as_of="2020-02-10") == (300_00 if way == "credit" else 500_00)
    assert await outstanding(as_of="2020-02-10", known_at=before) == 500_00

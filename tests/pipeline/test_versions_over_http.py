"""If-Match on a command about a part of something takes the version that a read of the part says, over HTTP."""

from typing import Any

import httpx

from tests.pipeline.company import Company, stranger, usd
from tests.pipeline.test_corrections_over_http import somebody

Seen = dict[str, str]


async def read(api: Company, path: str) -> Seen:
    """What If-Match says after a read of one thing, which says the same in its ETag and its body."""
    answer = await api.installation.http.get(f"/pipeline/v1{path}", headers=api.seen)
    assert answer.headers["etag"] == f'"{answer.json()["version"]}"'
    return {"if-match": answer.headers["etag"]}


def told(answer: httpx.Response) -> int:
    """The version by which a stale If-Match is refused."""
    assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch"), answer.text
    return int(answer.json()["current_version"])


async def invoices(api: Company) -> tuple[str, str]:
    """Two open invoices of one account."""
    await api.signed(1_000_00, due=("2090-03-01", "2090-04-01"))
    first, second = (await api.get("/invoices"))["items"]
    return first["id"], second["id"]


async def pay(api: Company, reference: str, invoice: str) -> dict[str, Any]:
    """Part of an invoice."""
    line = {"reference": reference, "gross": usd(10_00), "allocations": [{"invoice_id": invoice, "gross": usd(10_00)}]}
    paid: dict[str, Any] = await api.post(f"/accounts/{api.acme}/payments", line)
    return paid


async def test_a_command_on_an_invoice_minds_what_happened_to_it_and_nothing_else(api: Company) -> None:
    mine, other = await invoices(api)
    for verb, body in (
        ("credit", {"reason": "discount", "lines": [{"line": 1, "gross": usd(1_00)}]}),
        ("write-off", {"reason": "disputed", "gross": usd(1_00)}),
        ("register", {"tax_number": "2431"}),
    ):
        path, seen = f"/invoices/{mine}/{verb}", await read(api, f"/invoices/{mine}")
        await pay(api, f"{verb}-1", other)
        await api.post(path, body | {"tax_number": "2430"} if verb == "register" else body, **seen)
        await pay(api, f"{verb}-2", mine)
        current = told(await api.answer(path, body, **seen))
        again = await read(api, f"/invoices/{mine}")
        assert again == {"if-match": f'"{current}"'}
        await api.post(path, body, **again)


async def test_a_write_off_is_decided_on_as_it_was_read(api: Company) -> None:
    mine, other = await invoices(api)
    finance = await somebody(api, "finance", "finance")
    asked = await api.post(f"/invoices/{mine}/write-off", {"reason": "insolvent"}, **finance)
    await pay(api, "b", other)
    (waiting,) = (await api.get("/corrections", status="requested"))["items"]
    assert waiting == asked
    decide = f"/accounts/{api.acme}/write-offs/{asked['id']}"
    seen = await read(api, f"/corrections/{asked['id']}")
    approved = await api.post(f"{decide}/approve", **seen)
    assert told(await api.answer(f"{decide}/approve", **seen)) == approved["version"]
    assert await api.get(f"/corrections/{asked['id']}") == approved


async def test_a_refund_is_decided_on_as_it_or_its_payment_was_read(api: Company) -> None:
    account = f"/accounts/{api.acme}/payments"
    paid = await api.post(account, {"reference": "in", "gross": usd(100_00)})
    asking = [{"reference": f"out-{n}", "gross": usd(10_00)} for n in (1, 2)]
    (one, two) = [(await api.post(f"{account}/{paid['id']}/refund", body))["refunds"][-1]["id"] for body in asking]
    await invoices(api)
    assert await read(api, f"/corrections/{one}") == await read(api, f"/payments/{paid['id']}")
    path, seen = f"{account}/{paid['id']}/refunds", await read(api, f"/corrections/{two}")
    done = await api.post(f"{path}/{one}/approve", **seen)
    assert told(await api.answer(f"{path}/{two}/reject", **seen)) == done["version"]
    again = await read(api, f"/corrections/{two}")
    assert again == await read(api, f"/payments/{paid['id']}") == {"if-match": f'"{done["version"]}"'}
    await api.post(f"{path}/{two}/reject", **again)


async def test_a_quote_is_decided_on_as_its_deal_was_read(api: Company) -> None:
    deal = await api.post("/deals", api.deal())
    path = f"/deals/{deal['id']}/quotes"
    offer = {"lines": [{"product_id": api.product, "quantity": 1}]}
    for _ in "ab":
        await api.post(path, offer)
    await api.post(f"/deals/{deal['id']}/activities", {"kind": "call", "outcome": "reached", "contact_id": stranger()})
    first, second = (await api.get("/quotes", deal_id=deal["id"]))["items"]
    assert first["version"] == second["version"] == (await api.get(f"/deals/{deal['id']}"))["version"]
    seen = {"if-match": f'"{first["version"]}"'}
    accepted = await api.post(f"{path}/{first['number']}/accept", **seen)
    assert told(await api.answer(f"{path}/{second['number']}/withdraw", **seen)) == accepted["version"]


async def test_a_rate_is_held_against_its_own_version_whatever_other_days_were_given(api: Company) -> None:
    def held(version: int) -> dict[str, str]:
        return {"if-match": f'"{version}"'}

    rate = {"rate_bp": 800, "effective_from": "2020-01-01"}
    dry = await api.post("/interest-rates?validate_only=true", rate)
    assert (dry["version"], (await api.get("/interest-rates"))["items"]) == (1, [])
    first = await api.post("/interest-rates", rate)
    assert first == dry
    await api.post("/interest-rates", {"rate_bp": 500, "effective_from": "2021-01-01"})
    again = await api.post("/interest-rates", rate | {"rate_bp": 900}, **held(first["version"]))
    assert (again["id"], again["version"]) == (first["id"], 3)
    late = await api.answer("/interest-rates", rate, **held(first["version"]))
    assert (late.status_code, late.json()["code"], late.json()["current_version"]) == (412, "version_mismatch", 3)
    assert again in (await api.get("/interest-rates"))["items"]

"""Money as a person meets it: a signature becomes invoices, payments meet them, and every read adds up."""

import asyncio
from typing import Any

from shared.ids import new_id
from tests.pipeline.company import Company, usd


async def invoices(api: Company, **parameters: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await api.get("/invoices", **parameters))["items"]
    return found


async def pay(api: Company, number: int, amount: int, **more: Any) -> dict[str, Any]:
    body = {"reference": f"bank-{number}", "gross": usd(amount)} | more
    paid: dict[str, Any] = await api.post(f"/accounts/{api.acme}/payments", body)
    return paid


async def refund(api: Company, payment: str, body: dict[str, Any]) -> Any:
    """Money that goes back: finance asks for it, the general manager approves it."""
    path = f"/accounts/{api.acme}/payments/{payment}"
    asked = await api.post(f"{path}/refund", body)
    return await api.post(f"{path}/refunds/{asked['refunds'][-1]['id']}/approve")


async def totals(api: Company) -> dict[str, int]:
    """The account's totals, after checking that its page adds up."""
    page = await api.get(f"/accounts/{api.acme}")
    amounts = {name: page[name]["amount_minor"] for name in ("invoiced", "paid", "outstanding", "on_account")}
    assert amounts["invoiced"] == amounts["paid"] + amounts["outstanding"]
    for name, each in (("invoiced", "gross"), ("paid", "paid"), ("outstanding", "outstanding")):
        assert amounts[name] == sum(invoice[each]["amount_minor"] for invoice in page["invoices"])
    assert amounts["on_account"] == sum(payment["on_account"]["amount_minor"] for payment in page["payments"])
    return amounts


async def test_a_signature_opens_one_order_and_issues_an_invoice_for_each_instalment(api: Company) -> None:
    deal = await api.signed(600_00, 401_01, due=("2090-03-01", "2090-04-01"))
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    assert (order["customer_id"], order["net"]) == (api.acme, usd(1_001_01))
    assert await api.get(f"/orders/{order['id']}") == order | {"milestones": [], "tasks": []}
    first, second = await invoices(api, deal_id=deal)
    assert [first["gross"], second["gross"]] == [usd(500_50), usd(500_51)]
    assert (first["order_id"], first["due_on"], first["status"]) == (order["id"], "2090-03-01", "open")
    assert first["number"] != second["number"]
    assert await api.get(f"/invoices/{first['id']}") == first
    assert await invoices(api, number=first["number"]) == [first]


async def test_a_deal_signed_in_the_past_has_its_invoices_of_that_day(api: Company) -> None:
    deal = await api.negotiated(opened_on="2020-01-01")
    schedule = [{"net": usd(1_000_00), "due_on": "2020-03-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2020-02-01", "schedule": schedule})
    await api.everything_done()
    (invoice,) = await invoices(api)
    assert (invoice["issued_on"], invoice["due_on"]) == ("2020-02-01", "2020-03-01")


async def test_payments_meet_the_oldest_due_and_the_rest_waits_for_new_invoices(api: Company) -> None:
    await api.signed(1_000_00, due=("2090-03-01", "2090-04-01"))
    first = await pay(api, 1, 600_00)
    assert [one["gross"] for one in first["allocations"]] == [usd(500_00), usd(100_00)]
    second = await pay(api, 2, 700_00)
    assert second["on_account"] == usd(300_00)
    await api.signed(1_000_00, due=("2090-05-01",))
    assert await totals(api) == {"invoiced": 2_000_00, "paid": 1_300_00, "outstanding": 700_00, "on_account": 0}
    (open_one,) = await invoices(api, status="unpaid")
    assert open_one["outstanding"] == usd(700_00)
    assert len(await invoices(api, status="paid")) == 2


async def test_what_a_payment_answers_is_what_the_list_shows(api: Company) -> None:
    await api.signed(1_000_00, due=("2090-03-01", "2090-04-01"))
    later = (await invoices(api))[1]
    told = [{"invoice_id": later["id"], "gross": usd(300_00)}]
    answer = await api.answer(
        f"/accounts/{api.acme}/payments", {"reference": "b", "gross": usd(400_00), "allocations": told}
    )
    paid = answer.json()
    assert answer.headers["location"] == f"/pipeline/v1/payments/{paid['id']}"
    assert await api.get(f"/payments/{paid['id']}") == paid
    assert (paid["on_account"], paid["allocations"]) == (usd(100_00), told)
    refunded = await refund(api, paid["id"], {"reference": "r", "gross": usd(250_00)})
    assert (refunded["refunded"], refunded["on_account"]) == (usd(250_00), usd(0))
    assert refunded["allocations"] == [{"invoice_id": later["id"], "gross": usd(150_00)}]
    assert (await api.get("/payments", reference="b"))["items"] == [refunded]
    assert await totals(api) == {"invoiced": 1_000_00, "paid": 150_00, "outstanding": 850_00, "on_account": 0}
    too_much = {"reference": "r2", "gross": usd(150_01)}
    path = f"/accounts/{api.acme}/payments/{paid['id']}/refund"
    assert await api.refused(path, too_much) == (409, "refund_exceeds_payment")


async def test_a_refund_is_held_against_the_payment_that_was_seen_whatever_else_comes_in(api: Company) -> None:
    account = f"/accounts/{api.acme}/payments"
    first, credited = [await api.post(account, {"reference": f"b{n}", "gross": usd(10_00)}) for n in (1, 2)]
    await api.post(account, {"reference": "b3", "gross": usd(10_00)})
    body = {"reference": "r1", "gross": usd(1_00)}
    back = await api.answer(f"{account}/{first['id']}/refund", body, **{"if-match": f'"{first["version"]}"'})
    assert (back.status_code, back.headers["etag"]) == (200, f'"{back.json()["version"]}"')
    await api.signed(15_00, due=("2090-03-01",))
    late = await api.answer(f"{account}/{credited['id']}/refund", body, **{"if-match": f'"{credited["version"]}"'})
    assert (late.status_code, late.json()["code"]) == (412, "version_mismatch")
    assert late.json()["current_version"] == (await api.get(f"/payments/{credited['id']}"))["version"]


async def test_the_same_bank_line_is_one_payment_whoever_claims_it(api: Company) -> None:
    other = await api.register("Other")
    line = {"reference": "bank-1", "gross": usd(5)}
    await api.post(f"/accounts/{api.acme}/payments", line)
    assert await api.refused(f"/accounts/{api.acme}/payments", line) == (409, "bank_reference_taken")
    assert await api.refused(f"/accounts/{other}/payments", line) == (409, "bank_reference_taken")


async def test_a_repeated_key_repeats_the_answer_and_pays_once(api: Company) -> None:
    line = {"reference": "bank-1", "gross": usd(5)}
    first = await api.answer(f"/accounts/{api.acme}/payments", line, **{"idempotency-key": "k"})
    again = await api.answer(f"/accounts/{api.acme}/payments", line, **{"idempotency-key": "k"})
    assert (again.status_code, again.json(), again.headers["location"]) == (
        201,
        first.json(),
        first.headers["location"],
    )
    assert again.headers["idempotency-replayed"] == "true"
    assert len((await api.get("/payments"))["items"]) == 1


async def test_payments_that_race_never_pay_an_invoice_twice(api: Company) -> None:
    await api.signed(1_000_00, due=("2090-03-01", "2090-04-01"))
    answers = await asyncio.gather(
        *(
            api.answer(f"/accounts/{api.acme}/payments", {"reference": f"race-{n}", "gross": usd(150_00)})
            for n in range(12)
        )
    )
    assert [answer.status_code for answer in answers] == [201] * 12
    await api.everything_done()
    assert await totals(api) == {"invoiced": 1_000_00, "paid": 1_000_00, "outstanding": 0, "on_account": 800_00}


async def test_many_payments_are_recorded_at_once(api: Company) -> None:
    await api.signed(1_000_00)
    items = [{"customer_id": api.acme, "reference": f"b{n}", "gross": usd(10_00)} for n in range(20)]
    answer = await api.post("/payments/batch", {"items": [*items, items[0]]})
    assert sorted(item["status"] for item in answer["items"]) == [201] * 20 + [409]
    assert (await totals(api))["paid"] == 200_00


async def test_an_unpaid_invoice_falls_overdue_and_a_paid_one_does_not(api: Company) -> None:
    deal = await api.negotiated(opened_on="2020-01-01")
    schedule = [{"net": usd(400_00), "due_on": "2020-03-01"}, {"net": usd(600_00), "due_on": "2090-03-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2020-02-01", "schedule": schedule})
    late, _ = await eventually_overdue(api)
    history = (await api.get(f"/accounts/{api.acme}/history"))["items"]
    history = [
        event for event in history if event["type"] not in {"DunningLevelReached", "OrdersStopped", "ProvisionChanged"}
    ]
    assert [event["type"] for event in history] == ["InvoiceIssued", "InvoiceIssued", "InvoiceFellOverdue"]
    assert (history[2]["occurred_on"], history[2]["data"]["invoice_id"]) == ("2020-03-02", late["id"])
    assert history[2]["actor"] == "deadline/when_payment_is_late_then_mark_overdue"
    await pay(api, 1, 400_00)
    assert {invoice["status"] for invoice in await invoices(api)} == {"paid", "open"}


async def eventually_overdue(api: Company) -> list[dict[str, Any]]:
    for _ in range(200):
        found = await invoices(api)
        if any(invoice["status"] == "overdue" for invoice in found):
            return found
        await asyncio.sleep(0.05)
    raise AssertionError("nothing fell overdue")


async def test_during_an_import_nothing_falls_overdue(api: Company) -> None:
    item = {
        "owner_id": api.anna,
        "customer_id": api.acme,
        "lines": [{"product_id": api.product, "quantity": 1, "net": usd(100)}],
        "stage": "signed",
        "opened_on": "2020-01-01",
        "closed_on": "2020-02-01",
        "schedule": [{"net": usd(100), "due_on": "2020-03-01"}],
    }
    opened = await api.post("/imports")
    await api.post("/deals/import", {"items": [item]}, **{"import-id": opened["id"]})
    await api.everything_done()
    await asyncio.sleep(1.5)
    assert [invoice["status"] for invoice in await invoices(api)] == ["open"]
    paid = {"reference": "b", "gross": usd(100), "received_on": "2020-02-20"}
    await api.post(f"/accounts/{api.acme}/payments", paid, **{"import-id": opened["id"]})
    await api.post(f"/imports/{opened['id']}/finish")
    await asyncio.sleep(1.5)
    types = [event["type"] for event in (await api.get(f"/accounts/{api.acme}/history"))["items"]]
    assert types == ["InvoiceIssued", "PaymentReceived"]


async def test_a_payment_to_nobody_is_refused(api: Company) -> None:
    body = {"reference": "b", "gross": usd(5)}
    assert await api.refused(f"/accounts/{new_id()}/payments", body) == (422, "unknown_customer")


AGES = ("not_due", "days_1_30", "days_31_60", "days_61_90", "over_90")


async def ages(api: Company, **parameters: str) -> dict[str, int]:
    """What is owed by age, in whole dollars, without what is zero; it sums to what is outstanding."""
    items = (await api.get("/ageing", **parameters))["items"]
    if not items:
        return {}
    (item,) = items
    assert item["outstanding"]["amount_minor"] == sum(item[age]["amount_minor"] for age in AGES)
    return {age: item[age]["amount_minor"] // 100 for age in AGES if item[age]["amount_minor"]}


async def test_ageing_can_be_asked_for_any_day_and_any_knowledge(api: Company) -> None:
    deal = await api.negotiated(opened_on="2020-01-01")
    due = ("2020-01-31", "2020-03-01", "2020-03-31", "2020-05-01")
    schedule = [
        {"net": usd(net), "due_on": day} for net, day in zip((100_00, 200_00, 300_00, 400_00), due, strict=True)
    ]
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2020-01-10", "schedule": schedule})
    await api.everything_done()
    assert await ages(api, as_of="2020-01-09") == {}
    assert await ages(api, as_of="2020-01-31") == {"not_due": 1_000}
    assert await ages(api, as_of="2020-02-01") == {"days_1_30": 100, "not_due": 900}
    assert await ages(api, as_of="2020-05-01") == {"over_90": 100, "days_61_90": 200, "days_31_60": 300, "not_due": 400}
    assert await ages(api, as_of="2020-04-30") == {
        "days_61_90": 100,
        "days_31_60": 200,
        "days_1_30": 300,
        "not_due": 400,
    }
    before = (await api.get("/ageing"))["known_at"]
    payment = await pay(api, 1, 250_00, received_on="2020-02-15")
    assert await ages(api, as_of="2020-02-14") == {"days_1_30": 100, "not_due": 900}
    assert await ages(api, as_of="2020-02-15") == {"not_due": 750}
    assert await ages(api, as_of="2020-02-15", known_at=before) == {"days_1_30": 100, "not_due": 900}
    back = {"reference": "r", "gross": usd(50_00), "refunded_on": "2020-03-10"}
    await refund(api, payment["id"], back)
    assert await ages(api, as_of="2020-03-09") == {"days_1_30": 50, "not_due": 700}
    assert await ages(api, as_of="2020-03-10") == {"days_1_30": 100, "not_due": 700}
    (owner,) = (await api.get("/ageing", by="owner"))["items"]
    (customer,) = (await api.get("/ageing", by="customer"))["items"]
    assert (owner["key"]["id"], customer["key"]["name"]) == (api.anna, "Acme")
    assert owner["outstanding"] == customer["outstanding"] == usd(800_00)


async def test_money_before_its_invoice_does_not_make_the_debt_negative(api: Company) -> None:
    await pay(api, 1, 400_00, received_on="2020-01-01")
    deal = await api.negotiated(opened_on="2020-01-01")
    schedule = [{"net": usd(1_000_00), "due_on": "2020-04-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2020-03-01", "schedule": schedule})
    await api.everything_done()
    await pay(api, 2, 100_00, received_on="2020-02-01")
    assert await ages(api, as_of="2020-02-15") == {}
    assert await ages(api, as_of="2020-03-01") == {"not_due": 500}


async def test_an_instalment_that_waits_is_not_invoiced_and_what_is_has_vat_by_its_rate(api: Company) -> None:
    line = await api.post("/product-lines", {"name": "Taxed"})
    body = {"name": "Taxed", "product_line_id": line["id"], "list_price": usd(100_00), "vat_bp": 1_300}
    api.product = (product := await api.post("/products", body | {"listed_on": "2016-01-01"}))["id"]
    assert (await api.get(f"/products/{api.product}"))["vat_bp"] == product["vat_bp"] == 1_300
    deal_id = await api.negotiated(100_00)
    waiting: list[dict[str, Any]] = [
        {"net": usd(60_00), "trigger": "signing", "days": 30},
        {"net": usd(40_00), "trigger": "delivery"},
    ]
    both = [waiting[0], {**waiting[1], "due_on": "2090-01-01"}]
    assert await api.refused(f"/deals/{deal_id}/sign", {"schedule": both}) == (422, "instalment_never_due")
    await api.post(f"/deals/{deal_id}/sign", {"schedule": waiting})
    await api.everything_done()
    (invoice,) = (await api.get("/invoices", deal_id=deal_id))["items"]
    assert [invoice[name] for name in ("net", "vat", "gross")] == [usd(60_00), usd(7_80), usd(67_80)]

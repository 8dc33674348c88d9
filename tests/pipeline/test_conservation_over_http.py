"""Whatever is done to customers' money over HTTP, every read adds up: by invoice, order, customer and in total."""

from collections import Counter
from random import Random
from typing import Any

import pytest

from tests.pipeline.company import Company, usd

PARTS = ("paid", "credited", "written_off", "outstanding")
AGES = ("not_due", "days_1_30", "days_31_60", "days_61_90", "over_90")


def amounts(body: dict[str, Any], whole: str) -> Counter[str]:
    """The parts of an amount, after checking that they are it and none is less than nothing."""
    parts = Counter({name: body[name]["amount_minor"] for name in PARTS})
    assert body[whole]["amount_minor"] == parts.total()
    assert min(parts.values()) >= 0
    return parts


async def conserved(api: Company, customers: list[str]) -> Counter[str]:
    """The company's totals, the same by every way of reading them."""
    total: Counter[str] = Counter()
    for customer in customers:
        invoices = (await api.get("/invoices", customer_id=customer, limit=200))["items"]
        by_order: dict[str, Counter[str]] = {}
        for invoice in invoices:
            assert invoice["gross"]["amount_minor"] == sum(invoice[one]["amount_minor"] for one in ("net", "vat"))
            by_order.setdefault(invoice["order_id"], Counter()).update(amounts(invoice, "gross"))
        page = await api.get(f"/accounts/{customer}")
        assert sum(by_order.values(), Counter[str]()) == +amounts(page, "invoiced")
        payments = (await api.get("/payments", customer_id=customer, limit=200))["items"]
        put = sum(part["gross"]["amount_minor"] for one in payments for part in one["allocations"])
        assert put == page["paid"]["amount_minor"]
        for one in payments:
            rest = one["refunded"]["amount_minor"] + one["on_account"]["amount_minor"]
            assert one["gross"]["amount_minor"] == rest + sum(
                part["gross"]["amount_minor"] for part in one["allocations"]
            )
        total.update(amounts(page, "invoiced"))
    ages = (await api.get("/ageing", by="customer"))["items"]
    for one in ages:
        assert one["outstanding"]["amount_minor"] == sum(one[age]["amount_minor"] for age in AGES)
    assert sum(one["outstanding"]["amount_minor"] for one in ages) == total["outstanding"]
    return total


class Clerk:
    """Does to some customers' money what may happen to it."""

    def __init__(self, api: Company, random: Random, deals: dict[str, str]) -> None:
        self.api, self.random, self.deals, self.number = api, random, deals, 0

    async def anything(self) -> None:
        """One thing, which may be refused."""
        self.number += 1
        does = (self.pay, self.pay, self.refund, self.credit, self.write_off, self.amend, self.cancel)
        await self.random.choice(does)(self.random.choice([*self.deals]))
        await self.api.everything_done()

    async def pay(self, deal: str) -> None:
        body = {"reference": f"in-{self.number}", "gross": usd(self.random.randint(1, 900_00))}
        await self.api.post(f"/accounts/{self.deals[deal]}/payments", body)

    async def refund(self, deal: str) -> None:
        payments = (await self.api.get("/payments", customer_id=self.deals[deal]))["items"]
        for one in payments[:1]:
            path = f"/accounts/{self.deals[deal]}/payments/{one['id']}"
            body = {
                "reference": f"out-{self.number}",
                "gross": usd(self.random.randint(1, one["gross"]["amount_minor"])),
            }
            asked = await self.api.answer(f"{path}/refund", body)
            if asked.is_success:
                await self.api.answer(f"{path}/refunds/{asked.json()['refunds'][-1]['id']}/approve")

    async def owed(self, deal: str) -> dict[str, Any] | None:
        invoices = (await self.api.get("/invoices", deal_id=deal, status="unpaid"))["items"]
        return self.random.choice(invoices) if invoices else None

    async def credit(self, deal: str) -> None:
        if (invoice := await self.owed(deal)) is not None:
            lines = [{"line": self.random.randint(1, 2), "gross": usd(self.random.randint(1, 100_00))}]
            await self.api.answer(f"/invoices/{invoice['id']}/credit", {"reason": "discount", "lines": lines})

    async def write_off(self, deal: str) -> None:
        if (invoice := await self.owed(deal)) is not None:
            some = self.random.randint(1, invoice["outstanding"]["amount_minor"])
            body = {"reason": "small_amount", "gross": usd(some)}
            asked = await self.api.post(f"/invoices/{invoice['id']}/write-off", body)
            await self.api.post(f"/accounts/{self.deals[deal]}/write-offs/{asked['id']}/approve")

    async def amend(self, deal: str) -> None:
        net = (await self.api.get(f"/deals/{deal}"))["net"]["amount_minor"]
        first = self.random.randint(1, net - 1)
        schedule = [{"net": usd(first), "due_on": "2090-02-01"}, {"net": usd(net - first), "trigger": "signing"}]
        await self.api.post(f"/deals/{deal}/contract/amend", {"schedule": schedule})

    async def cancel(self, deal: str) -> None:
        (order,) = (await self.api.get("/orders", deal_id=deal))["items"]
        body = {"lines": [self.random.randint(1, 2)], "reason": "customer_withdrew"}
        await self.api.answer(f"/orders/{order['id']}/cancel", body)


@pytest.mark.parametrize("seed", [1, 2])
async def test_every_read_adds_up_whatever_happens(api: Company, seed: int) -> None:
    other = await api.register("Other")
    deals = {}
    for customer in (api.acme, api.acme, other):
        deals[await api.signed(600_00, 401_01, due=("2090-03-01", "2090-04-01"), customer_id=customer)] = customer
    clerk = Clerk(api, Random(seed), deals)
    for _ in range(16):
        await clerk.anything()
        total = await conserved(api, [api.acme, other])
    assert total["paid"] > 0
    assert total["credited"] > 0


async def test_an_amendment_and_a_cancelled_line_reach_the_customers_invoices(api: Company) -> None:
    deal = await api.signed(600_00, 400_00, due=("2090-03-01", "2090-04-01"))
    paid = await api.post(f"/accounts/{api.acme}/payments", {"reference": "in", "gross": usd(700_00)})
    schedule = [
        {"net": usd(500_00), "due_on": "2090-03-01"},
        {"net": usd(300_00), "due_on": "2090-05-01"},
        {"net": usd(200_00), "trigger": "delivery"},
    ]
    await api.post(f"/deals/{deal}/contract/amend", {"schedule": schedule})
    await api.everything_done()
    invoices = (await api.get("/invoices", deal_id=deal))["items"]
    assert [(one["instalment"], one["gross"], one["paid"], one["credited"], one["status"]) for one in invoices] == [
        (1, usd(500_00), usd(500_00), usd(0), "paid"),
        (2, usd(500_00), usd(0), usd(500_00), "credited"),
        (2, usd(300_00), usd(200_00), usd(0), "open"),
    ]
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    await api.post(f"/orders/{order['id']}/cancel", {"lines": [2], "reason": "customer_withdrew"})
    await api.everything_done()
    payment = await api.get(f"/payments/{paid['id']}")
    assert payment["on_account"] == usd(220_00)
    for verb in ("confirm", "start-delivery", "deliver"):
        await api.post(f"/orders/{order['id']}/{verb}")
    await api.everything_done()
    total = await conserved(api, [api.acme])
    assert total["paid"] + total["outstanding"] == 600_00, "what is left of the contract"
    corrected = [one["data"] for one in (await api.get(f"/accounts/{api.acme}/history"))["items"]
                 if one["type"] == "AllocationsCorrected"]  # fmt: skip
    assert {one["reason"] for one in corrected} == {"amended", "cancelled"}
    for one in corrected:
        before, after = (sum(part["gross"] for part in one[f"allocations_{when}"]) for when in ("before", "after"))
        assert before + one["on_account_before"] == after + one["on_account_after"]

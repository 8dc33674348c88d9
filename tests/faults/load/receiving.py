"""Money that comes in on busy accounts, goes back, and is taken back or given up; and what comes in bulk."""

from typing import Any

from tests.faults.load.company import usd
from tests.faults.load.lane import Lane
from tests.faults.load.sender import chance

BATCH = 20


async def collect(lane: Lane) -> None:
    """Money that comes in on a busy account, and now and then goes back; the account is looked at afterwards."""
    customer = lane.hot()
    path = f"/pipeline/v1/accounts/{customer}"
    bank = f"BANK-{lane.random.getrandbits(64):x}"
    paid = await lane.post(
        "recordPayment", f"{path}/payments", {"reference": bank, "gross": usd(lane.random.randint(1, 800_00))}
    )
    if paid.outcome == "ok":
        if chance(lane.random, 0.25):
            back = {
                "reference": f"{bank}/back",
                "gross": usd(lane.random.randint(1, paid.body["gross"]["amount_minor"])),
            }
            asked = await lane.post("refundPayment", f"{path}/payments/{paid.body['id']}/refund", back)
            if asked.outcome == "ok":
                refund = asked.body["refunds"][-1]["id"]
                await lane.post("approveRefund", f"{path}/payments/{paid.body['id']}/refunds/{refund}/approve", {})
        if chance(lane.random, 0.5):
            await _correct(lane, path, await lane.sender.read(lane.token, path, after=paid))
        if chance(lane.random, 0.1):
            await lane.post("recordPayment", f"{path}/payments", {"reference": bank, "gross": usd(1)})


async def _correct(lane: Lane, path: str, seen: Any) -> None:
    """Now and then some of an invoice is taken back, or given up by two people."""
    owed = [one for one in seen["invoices"] if one["outstanding"]["amount_minor"] > 0] if seen is not None else []
    if not owed or chance(lane.random, 0.7):
        return
    invoice = lane.random.choice(owed)
    at = f"/pipeline/v1/invoices/{invoice['id']}"
    if chance(lane.random, 0.3):
        await lane.post("creditInvoice", f"{at}/credit", {"reason": "returned"})
        return
    some = {"reason": "small_amount", "gross": usd(lane.random.randint(1, invoice["outstanding"]["amount_minor"]))}
    asked = await lane.post("requestWriteOff", f"{at}/write-off", some)
    if asked.outcome == "ok":
        await lane.post("approveWriteOff", f"{path}/write-offs/{asked.body['id']}/approve", {})


async def in_bulk(lane: Lane) -> None:
    """Many payments, or many deals of the past, in one request."""
    many = range(BATCH)
    if chance(lane.random, 0.5):
        items: list[dict[str, Any]] = [
            {"customer_id": lane.random.choice(lane.company.customers), "reference": f"BULK-{lane.random.getrandbits(64):x}",
             "gross": usd(lane.random.randint(1, 300_00))}
            for _ in many
        ]  # fmt: skip
        await lane.post("recordPayments", "/pipeline/v1/payments/batch", {"items": items})
        return
    items = []
    for _ in many:
        deal = lane.deal()
        del deal["pipeline_id"]
        ends: list[dict[str, Any]] = [
            {"stage": "signed", "closed_on": "2025-02-03"},
            {"stage": "lost", "closed_on": "2025-02-03"},
            {"stage": "needs"},
        ]
        ended = deal | lane.random.choice(ends)
        items.append(ended)
    await lane.post("importDeals", "/pipeline/v1/deals/import", {"items": items})

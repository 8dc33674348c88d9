"""What changes in the demo company after a signature: the tax authority's numbers, credit, contracts, debts, prices."""

from datetime import date, timedelta
from typing import Any

from services.cli.demo.load import Company, Step
from services.cli.demo.plan import PlannedDeal
from services.cli.demo.selling import DIRECTOR, FINANCE

NUMBERED, SHARED, DIVIDED, REPRICED, GIVEN_UP = 6, 4, 3, 2, 2
UNCOLLECTABLE = timedelta(days=180)
Signed = list[tuple[PlannedDeal, Any]]


async def load_changes(company: Company, signed: Signed, cancelled: set[str], step: Step) -> None:
    """A few of each, of the first deals to which it could happen; `cancelled` are those that lost a line."""
    whole = [(deal, entered) for deal, entered in signed if entered["id"] not in cancelled]
    for deal, entered in whole[:NUMBERED]:
        await _number(company, deal, entered)
    for deal, entered in shared(whole)[:SHARED]:
        await _share(company, deal, entered)
    for deal, entered in divided(whole, company.until)[:DIVIDED]:
        await _divide(company, deal, entered)
    for product_id, _, price in company.products[:REPRICED]:
        dearer = {"list_price": company.money(price * 104 // 100), "effective_from": company.until.isoformat()}
        await company.post(f"/pipeline/v1/products/{product_id}/reprice", dearer)
    ends = {"valid_to": (company.until + timedelta(days=365)).isoformat(), "revised_on": company.until.isoformat()}
    await company.post(f"/pipeline/v1/price-books/{company.book}/revise", ends)
    references = {entered["id"]: deal.reference for deal, entered in signed}
    for invoice in (await owing(company, references, UNCOLLECTABLE))[:GIVEN_UP]:
        await _give_up(company, invoice, references[invoice["deal_id"]])
    step(len(signed))


def shared(signed: Signed) -> Signed:
    """Deals of one person whose last instalment is paid some time after the signature."""
    return [each for each in signed if each[0].partner is None and each[0].instalments[-1][0] and each[0].pays[-1]]


def divided(signed: Signed, until: date) -> Signed:
    """Deals paid at once whose customer asks later for two invoices."""
    return [
        (deal, entered)
        for deal, entered in signed
        if len(deal.pays) == 1 and deal.pays[0] is not None and not deal.refunded and _asked_on(deal) <= until
    ]


async def owing(company: Company, references: dict[str, str], late: timedelta) -> list[Any]:
    """Invoices that nobody has paid for so long by the last day, oldest deal first; `references` are by deal."""
    last = (company.until - late).isoformat()
    invoices = [each async for each in company.client.pages("/pipeline/v1/invoices", status="unpaid")]
    found = [each for each in invoices if each["due_on"] <= last and each["deal_id"] in references]
    return sorted(found, key=lambda each: (references[each["deal_id"]], each["instalment"]))


async def _give_up(company: Company, invoice: Any, reference: str) -> None:
    """Finance gives up what will not come, and the director agrees."""
    asked = await company.post_as(
        FINANCE, f"/pipeline/v1/invoices/{invoice['id']}/write-off", {"reason": "uncollectable"}, reference
    )
    path = f"/pipeline/v1/accounts/{invoice['customer_id']}/write-offs/{asked['id']}/approve"
    await company.post_as(DIRECTOR, path, {}, reference)


async def _number(company: Company, deal: PlannedDeal, entered: Any) -> None:
    """The tax authority's number of the deal's first invoice, some days after it."""
    found = (await company.client.get("/pipeline/v1/invoices", deal_id=entered["id"]))["items"]
    invoice = min(found, key=lambda each: str(each["issued_on"]) + str(each["instalment"]))
    day = min(company.until, date.fromisoformat(invoice["issued_on"]) + timedelta(days=3))
    body = {"tax_number": f"2431{deal.reference[-5:]}", "registered_on": day.isoformat()}
    await company.post(f"/pipeline/v1/invoices/{invoice['id']}/register", body, deal.reference)


async def _share(company: Company, deal: PlannedDeal, entered: Any) -> None:
    """A colleague helps from the day after the signature, and is credited for what is paid from then on."""
    assert deal.ended_on is not None
    colleague = next(one for one in company.sellers if one != deal.owner)
    day = min(company.until, deal.ended_on + timedelta(days=1))
    body = {
        "credits": [
            {"employee_id": company.people[deal.owner], "share_bp": 8_000},
            {"employee_id": company.people[colleague], "share_bp": 2_000},
        ],
        "reason": "A colleague looks after the delivery.",
        "effective_from": day.isoformat(),
    }
    await company.post(f"/pipeline/v1/deals/{entered['id']}/change-credit", body)


async def _divide(company: Company, deal: PlannedDeal, entered: Any) -> None:
    """One invoice becomes two: what was paid goes over to them."""
    (whole,) = entered["schedule"]
    net, due_on = whole["net"]["amount_minor"], date.fromisoformat(whole["due_on"])
    later = due_on + timedelta(days=30)
    schedule = [
        {"net": company.money(net // 2), "due_on": due_on.isoformat()},
        {"net": company.money(net - net // 2), "due_on": later.isoformat()},
    ]
    body = {"schedule": schedule, "amended_on": _asked_on(deal).isoformat()}
    await company.post(f"/pipeline/v1/deals/{entered['id']}/contract/amend", body, "divided")


def _asked_on(deal: PlannedDeal) -> date:
    assert deal.ended_on is not None
    return deal.ended_on + timedelta(days=60)

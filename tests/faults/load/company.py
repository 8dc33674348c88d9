"""The company whose stories are told: who works there, what it sells, its first customers, and who sends what."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from shared.contracts.pipeline.stages import STANDARD
from tests.faults.load.sender import Sender

SINCE = "2024-01-01"
POSTS = ("sales_director", "finance", "sales_rep", "sales_rep", "account_manager", "sales_support")
STRICT: Mapping[Any, list[Any]] = {rule.stage: list(rule.criteria) for rule in STANDARD.stages}
STAGES = ("research", "screening", "contact", "needs", "presentation", "negotiation")
PERSONAS = ("director", "finance")
SENDERS = {
    "importDeals": "admin",
    "checkContract": "finance",
    "recordPayment": "finance",
    "recordPayments": "finance",
    "refundPayment": "finance",
    "creditInvoice": "finance",
    "requestWriteOff": "finance",
}
"""Who sends what the director may not."""
CUSTOMERS, PRODUCTS = 24, 6
KNOWN_WITHIN = 60.0


@dataclass(slots=True)
class Company:
    """Ids of what there is from the start.

    `pipeline` asks for nothing, so that any price can be signed, `strict` for all that the standard does; the price of
    the `steady` product never changes.
    """

    people: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)
    customers: list[str] = field(default_factory=list)
    pipeline: str = ""
    strict: str = ""
    steady: str = ""


def usd(amount: int) -> dict[str, Any]:
    """An amount as the API takes it."""
    return {"amount_minor": amount, "currency": "USD"}


async def tokens(url: str, *personas: str) -> dict[str, str]:
    """Tokens of the development identity provider by persona, once somebody stands for each. Raises TimeoutError."""
    found: dict[str, str] = {}
    async with httpx.AsyncClient(base_url=url, timeout=30) as http, asyncio.timeout(KNOWN_WITHIN):
        for persona in personas:
            body = {"persona": persona, "lifetime_seconds": 7 * 86400}
            while persona not in found:
                answer = await http.post("/identity/token", json=body)
                if answer.is_success:
                    found[persona] = answer.json()["access_token"]
                else:
                    await asyncio.sleep(0.2)
    return found


async def found(sender: Sender, admin: str) -> Company:
    """Enter the company through the API, before anything is broken. Raises AssertionError when something is refused."""
    company = Company()
    unit = await _enter(
        sender, admin, "openUnit", "/people/v1/units", {"name": "Aurora", "kind": "company", "effective_from": SINCE}
    )
    for number, post in enumerate(POSTS):
        body = {"name": f"Person {number}", "hired_on": SINCE, "assignment": {"unit_id": unit, "post": post}}
        company.people.append(await _enter(sender, admin, "hireEmployee", "/people/v1/employees", body))
    line = await _enter(
        sender, admin, "addProductLine", "/pipeline/v1/product-lines", {"name": "GTX", "listed_on": SINCE}
    )
    stages = [{"stage": stage, "name": stage, "probability_bp": 5_000, "rotten_days": 3_650} for stage in STAGES]
    plain: dict[str, Any] = {"name": "Plain", "stages": stages, "published_on": SINCE}
    company.pipeline = await _enter(sender, admin, "openPipeline", "/pipeline/v1/pipelines", plain)
    asking = [stage | {"criteria": STRICT[stage["stage"]]} for stage in stages]
    strict = {"name": "Strict", "stages": asking, "signing": list(STANDARD.signing), "published_on": SINCE}
    company.strict = await _enter(sender, admin, "openPipeline", "/pipeline/v1/pipelines", strict)
    for number in range(PRODUCTS + 1):
        product: dict[str, Any] = {
            "name": f"GTX {number}",
            "product_line_id": line,
            "list_price": usd(100_00 * (number + 1)),
            "unit_cost": usd(40_00),
            "listed_on": SINCE,
        }
        company.products.append(await _enter(sender, admin, "addProduct", "/pipeline/v1/products", product))
    company.steady = company.products.pop()
    bodies: list[dict[str, Any]] = [
        {
            "name": f"Customer {number}",
            "force": True,
            "owner_id": company.people[number % len(POSTS)],
            "registered_on": SINCE,
        }
        for number in range(CUSTOMERS)
    ]
    await _known(sender, admin, bodies[0])
    for body in bodies:
        company.customers.append(await _enter(sender, admin, "registerCustomer", "/customers/v1/customers", body))
    return company


async def _enter(sender: Sender, admin: str, operation: str, path: str, body: dict[str, Any]) -> str:
    told = await sender.send(admin, operation, path, body)
    assert told.outcome == "ok", (path, told)
    return str(told.body["id"])


async def _known(sender: Sender, admin: str, body: dict[str, Any]) -> None:
    """Until customers has heard of the employees."""
    async with asyncio.timeout(KNOWN_WITHIN):
        while True:
            told = await sender.send(admin, "registerCustomer", "/customers/v1/customers?validate_only=true", body)
            if told.outcome == "ok":
                return
            await asyncio.sleep(0.2)

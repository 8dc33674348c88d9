"""Enters a CRM export into an installation: people, customers, products, then deals."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from services.cli.importing.crm.customers import Customer
from services.cli.importing.crm.deals import Deal
from services.cli.importing.crm.files import ACCOUNTS, PIPELINE, PRODUCTS
from services.cli.importing.crm.products import Product
from services.cli.importing.crm.read import Crm
from services.cli.importing.intake import Intake, Item, reference
from services.cli.importing.people import load_people
from shared.values.money import to_major

SERVICES = ("people", "customers", "pipeline")


@dataclass(frozen=True, slots=True)
class Ids:
    """What a deal refers to, by the names of the files."""

    people: Mapping[str, str]
    customers: Mapping[str, str]
    products: Mapping[str, str]


async def load(crm: Crm, intake: Intake, *, currency: str, today: date) -> None:
    """Everything in `crm` that is not there yet. Raises Refusal when the installation refuses as a whole."""
    since = crm.starts_on or today
    for service in SERVICES:
        await intake.open(service)
    try:
        people = await load_people(crm.company, since, intake)
        customers = await load_customers(crm.customers, since, intake)
        products = await load_products(crm.products, since, currency, intake)
        await load_deals(crm.deals, Ids(people, customers, products), currency, intake)
    finally:
        await intake.finish()


async def load_customers(customers: Mapping[str, Customer], since: date, intake: Intake) -> dict[str, str]:
    """Customers by name: each generation after its parents, who are named by id."""
    ids: dict[str, str] = {}
    intake.accounts = customers
    for generation in generations(customers):
        items = [
            Item(
                reference(customer.name),
                {
                    "name": customer.name,
                    "industry": customer.industry,
                    "size": customer.size,
                    "region": customer.region,
                    "country": customer.country,
                    "parent_id": ids.get(customer.parent or ""),
                    "registered_on": since.isoformat(),
                    "external_reference": reference(customer.name),
                },
                ACCOUNTS,
                customer.line,
                "account",
                customer.name,
                {
                    "sector": ("industry", customer.industry, customer.industry),
                    "employees": ("size", customer.size, customer.size),
                    "office_location": ("region", customer.region, customer.region),
                    "subsidiary_of": ("parent_id", ids.get(customer.parent or ""), customer.parent),
                },
            )
            for customer in generation
        ]
        found = await intake.create("customers/customers", items)
        ids |= {item.value: found[item.reference] for item in items if item.reference in found}
    return ids


def generations(customers: Mapping[str, Customer]) -> Iterator[list[Customer]]:
    """Those without a parent, then their children, and so on."""
    left = list(customers.values())
    placed: set[str | None] = {None}
    while left:
        now = [customer for customer in left if customer.parent in placed]
        yield now
        placed |= {customer.name for customer in now}
        left = [customer for customer in left if customer.name not in placed]


async def load_products(products: Mapping[str, Product], since: date, currency: str, intake: Intake) -> dict[str, str]:
    """Product lines, then products, by name; costs are not in the export."""
    first: dict[str, Product] = {}
    for product in products.values():
        first.setdefault(product.series, product)
    listed_on = since.isoformat()
    lines = [
        Item(
            reference(series),
            {"name": series, "listed_on": listed_on, "external_reference": reference(series)},
            PRODUCTS,
            product.line,
            "series",
            series,
        )
        for series, product in first.items()
    ]
    line_ids = await intake.create("pipeline/product-lines", lines)
    items = [
        Item(
            reference(product.name),
            {
                "name": product.name,
                "product_line_id": line_ids.get(reference(product.series)),
                "list_price": money(product.list_price or 0, currency),
                "listed_on": listed_on,
                "external_reference": reference(product.name),
            },
            PRODUCTS,
            product.line,
            "product",
            product.name,
            {
                "series": ("product_line_id", line_ids.get(reference(product.series)), product.series),
                "sales_price": ("list_price", *listed(product.list_price or 0, currency)),
            },
        )
        for product in products.values()
    ]
    for item in items:
        if item.body["product_line_id"] is None:
            intake.refuse_with("series", item)
    found = await intake.create("pipeline/products", [item for item in items if item.body["product_line_id"]])
    return {item.value: found[item.reference] for item in items if item.reference in found}


async def load_deals(deals: Sequence[Deal], ids: Ids, currency: str, intake: Intake) -> None:
    """Deals as they ended in the export; one that refers to something refused is refused with it."""
    items = []
    for deal in deals:
        named = (
            (deal.agent, ids.people, "agent"),
            (deal.product, ids.products, "product"),
            (deal.customer, ids.customers, "account"),
        )
        refused = next((what for name, known, what in named if name is not None and name not in known), None)
        body = deal_body(deal, ids, currency) if refused is None else {}
        says = deal_says(deal, body, currency) if body else {}
        item = Item(reference(deal.reference), body, PIPELINE, deal.line, "opportunity_id", deal.reference, says)
        if refused is None:
            items.append(item)
        else:
            intake.refuse_with(refused, item)
    await intake.create("pipeline/deals", items, how="import")


def deal_body(deal: Deal, ids: Ids, currency: str) -> dict[str, Any]:
    """A deal as the API imports it; what is known of an open deal's close is an expectation."""
    ended = deal.stage in {"signed", "lost"}
    closed_on = deal.closed_on.isoformat() if deal.closed_on else None
    body: dict[str, Any] = {
        "external_reference": reference(deal.reference),
        "owner_id": ids.people[deal.agent],
        "customer_id": ids.customers[deal.customer] if deal.customer is not None else None,
        "lines": [{"product_id": ids.products[deal.product], "quantity": 1, "net": money(deal.net, currency)}],
        "stage": deal.stage,
        "opened_on": deal.opened_on.isoformat() if deal.opened_on else None,
        "closed_on": closed_on if ended else None,
    }
    if not ended and closed_on:
        body["expected_close_on"] = closed_on
    if deal.stage == "lost":
        body |= {"lost_reason": "other", "note": "imported"}
    return body


def deal_says(deal: Deal, body: dict[str, Any], currency: str) -> dict[str, tuple[str, Any, str | None]]:
    """What the row of a deal says that is listed with it."""
    return {
        "sales_agent": ("owner_id", body["owner_id"], deal.agent),
        "account": ("customer_id", body["customer_id"], deal.customer),
        "deal_stage": ("stage", body["stage"], body["stage"]),
        "engage_date": ("opened_on", body["opened_on"], body["opened_on"]),
        "close_date": ("closed_on", body["closed_on"], body["closed_on"]),
        "close_value": ("net", *listed(deal.net, currency)),
    }


def listed(amount: int, currency: str) -> tuple[dict[str, Any], str]:
    """An amount as the API lists it, and as it is written."""
    return money(amount, currency), to_major(amount, currency)


def money(amount: int, currency: str) -> dict[str, Any]:
    """An amount as the API takes it."""
    return {"amount_minor": amount, "currency": currency}

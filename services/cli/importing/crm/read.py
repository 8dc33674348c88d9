"""A CRM export as a whole: what is to be created, in the order in which it can be, and what was found on the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from services.cli.importing.crm.company import Company, read_company
from services.cli.importing.crm.customers import Customer, read_customers
from services.cli.importing.crm.deals import Deal, Known, read_deals
from services.cli.importing.crm.files import ACCOUNTS, PIPELINE, PRODUCTS, TEAMS, read_export
from services.cli.importing.crm.names import Names
from services.cli.importing.crm.products import Product, read_products
from services.cli.importing.findings import Findings


@dataclass(frozen=True, slots=True)
class Crm:
    """Everything the export holds that can be taken; `starts_on` is the pipeline's earliest date, if it has any."""

    company: Company
    products: Mapping[str, Product]
    customers: Mapping[str, Customer]
    deals: Sequence[Deal]
    starts_on: date | None


def read_crm(folder: Path, currency: str, findings: Findings) -> Crm:
    """Reads and matches the four files below `folder`; amounts are major units of `currency`. Raises Unreadable."""
    export = read_export(folder, findings)
    company = read_company(export[TEAMS], findings)
    products = read_products(export[PRODUCTS], currency, findings)
    customers = read_customers(export[ACCOUNTS], findings)
    known = Known(Names(company.people), company.only_managers, products, Names(products), Names(customers), currency)
    deals = list(read_deals(export[PIPELINE], known, findings))
    days = (day for deal in deals for day in (deal.opened_on, deal.closed_on) if day)
    selling = {deal.agent for deal in deals}
    for agent, line in company.agents.items():
        if agent not in selling:
            findings.add("taken", "agent_without_deal", TEAMS, line, "sales_agent", agent)
    return Crm(company, products, customers, deals, min(days, default=None))

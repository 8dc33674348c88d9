"""Sums over an export's rows, written without anything of the importer or of the system it fills."""

import csv
import os
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.importing.companies import OF_STAGE, Truth

DATA = Path(__file__).parents[2] / ".." / "shared" / "data" / "maven-crm"


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed deal with everything it is summed by."""

    won: bool
    value: int
    day: date
    opened: date | None
    person: str
    team: str
    region: str
    product: str
    product_line: str
    customer: str | None

    @property
    def month(self) -> str:
        return f"{self.day:%Y-%m}"

    @property
    def quarter(self) -> str:
        return f"{self.day.year}-Q{(self.day.month + 2) // 3}"

    @property
    def year(self) -> str:
        return str(self.day.year)


def closed(truth: Truth) -> list[Closed]:
    """Every won or lost deal of a company."""
    return [
        Closed(
            OF_STAGE[deal.stage] == "signed", deal.value, deal.closed, deal.engaged, deal.agent, *truth.agents[deal.agent],
            deal.product, truth.products[deal.product][0], deal.account,
        )
        for deal in truth.deals
        if deal.closed
    ]  # fmt: skip


def values(deals: Iterable[Closed], key: Callable[[Closed], object]) -> dict[object, int]:
    """Value won by key."""
    sums: Counter[object] = Counter()
    for deal in deals:
        if deal.won:
            sums[key(deal)] += deal.value
    return dict(sums)


def counts(deals: Iterable[Closed], key: Callable[[Closed], object], *, won: bool) -> dict[object, int]:
    """Deals won, or lost, by key."""
    return dict(Counter(key(deal) for deal in deals if deal.won == won))


def real_export() -> Path:
    """The folder of the real export: SALESLOOP_TEST_CRM, else where it lies beside the repository."""
    folder = Path(os.environ.get("SALESLOOP_TEST_CRM") or DATA)
    if not (folder / "sales_pipeline.csv").exists():
        if os.environ.get("CI", "").lower() in {"1", "true"}:
            pytest.fail(f"no CRM export in {folder}; set SALESLOOP_TEST_CRM")
        pytest.skip("the real CRM export is not here; set SALESLOOP_TEST_CRM")
    return folder


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def real_deals(folder: Path) -> list[Closed]:
    """The closed deals of the real export; its one misspelled product is the one that is meant, amounts are whole dollars."""
    agents = {row["sales_agent"]: row for row in table(folder, "sales_teams")}
    series = {row["product"]: row["series"] for row in table(folder, "products")}
    meant = {"GTXPro": "GTX Pro"}
    found = []
    for row in table(folder, "sales_pipeline"):
        if row["deal_stage"] in {"Won", "Lost"}:
            agent, product = agents[row["sales_agent"]], meant.get(row["product"], row["product"])
            found.append(
                Closed(
                    row["deal_stage"] == "Won",
                    int(row["close_value"]) * 100,
                    date.fromisoformat(row["close_date"]),
                    date.fromisoformat(row["engage_date"]),
                    row["sales_agent"],
                    agent["manager"],
                    agent["regional_office"],
                    product,
                    series[product],
                    row["account"] or None,
                )
            )
    return found

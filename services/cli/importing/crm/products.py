"""Reads the products and their series, which are product lines."""

from collections.abc import Iterable
from dataclasses import dataclass

from services.cli.importing.crm.company import Spellings
from services.cli.importing.crm.files import PRODUCTS, Row
from services.cli.importing.crm.names import normal, tidy
from services.cli.importing.crm.values import Bad, amount
from services.cli.importing.findings import Findings

NO_SERIES = "Other"


@dataclass(frozen=True, slots=True)
class Product:
    """`series` names its product line, `list_price` is in minor units (none: unknown)."""

    name: str
    series: str
    list_price: int | None
    line: int


def read_products(rows: Iterable[Row], currency: str, findings: Findings) -> dict[str, Product]:
    """Products by name. One without a name, or named before, is refused; one without a usable price has none."""
    products: dict[str, Product] = {}
    seen: dict[str, str] = {}
    series = Spellings(findings)
    for row in rows:
        name = tidy(row["product"])
        if not name:
            findings.add("refused", "product_missing", PRODUCTS, row.line, "product", row["product"])
            continue
        if first := seen.get(normal(name)):
            findings.add(
                "refused", "product_repeated", PRODUCTS, row.line, "product", row["product"], candidates=(first,)
            )
            continue
        if name != row["product"]:
            findings.add("interpreted", "spelling", PRODUCTS, row.line, "product", row["product"], name)
        seen[normal(name)] = name
        line = series.of(PRODUCTS, row, "series")
        if line is None:
            findings.add("interpreted", "series_missing", PRODUCTS, row.line, "series", row["series"], NO_SERIES)
        products[name] = Product(name, line or NO_SERIES, _price(row, currency, findings), row.line)
    return products


def _price(row: Row, currency: str, findings: Findings) -> int | None:
    try:
        return amount(row["sales_price"], currency)
    except Bad as bad:
        code = bad.code if row["sales_price"].strip() else "price_missing"
        findings.add("interpreted", code, PRODUCTS, row.line, "sales_price", row["sales_price"])
        return None

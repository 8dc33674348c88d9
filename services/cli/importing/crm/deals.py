"""Reads the pipeline as deals; a row is refused when it names what no other file has or contradicts itself."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from services.cli.importing.crm.files import PIPELINE, Row
from services.cli.importing.crm.names import Names, normal, tidy
from services.cli.importing.crm.products import Product
from services.cli.importing.crm.values import Bad, amount, day
from services.cli.importing.findings import Findings
from shared.values.money import to_major

Stage = Literal["research", "contact", "signed", "lost"]
NAMES: dict[str, Stage] = {"Prospecting": "research", "Engaging": "contact", "Won": "signed", "Lost": "lost"}
STAGES = {normal(name): (name, stage) for name, stage in NAMES.items()}


@dataclass(frozen=True, slots=True)
class Deal:
    """One opportunity: names as the other files spell them, minor units; an open deal's `closed_on` is a hope."""

    reference: str
    agent: str
    product: str
    customer: str | None
    stage: Stage
    opened_on: date | None
    closed_on: date | None
    net: int
    line: int


@dataclass(frozen=True, slots=True)
class Known:
    """What the other files define, and the company's currency; `managers` are no agents but may have sold."""

    agents: Names
    managers: Container[str]
    products: Mapping[str, Product]
    product_names: Names
    customers: Names
    currency: str


class _Refused(Exception):  # noqa: N818
    def __init__(self, column: str, code: str, candidates: Iterable[str] = ()) -> None:
        super().__init__(code)
        self.column, self.code, self.candidates = column, code, candidates


def read_deals(rows: Iterable[Row], known: Known, findings: Findings) -> Iterator[Deal]:
    """Every deal that can be taken."""
    seen: set[str] = set()
    for row in rows:
        notes = Findings()
        try:
            deal = _deal(row, known, seen, notes)
        except _Refused as refused:
            findings.add("refused", refused.code, PIPELINE, row.line, refused.column, row[refused.column],
                         candidates=refused.candidates)  # fmt: skip
            continue
        seen.add(deal.reference)
        findings.rows += notes.rows
        yield deal


def _deal(row: Row, known: Known, seen: set[str], notes: Findings) -> Deal:
    reference = tidy(row["opportunity_id"])
    if not reference:
        raise _Refused("opportunity_id", "opportunity_missing")
    if reference in seen:
        raise _Refused("opportunity_id", "opportunity_repeated")
    agent = _required(row, "sales_agent", "agent", known.agents, notes)
    if agent in known.managers:
        notes.add("interpreted", "agent_is_manager", PIPELINE, row.line, "sales_agent", row["sales_agent"], agent)
    product = _required(row, "product", "product", known.product_names, notes)
    customer = None
    if row["account"].strip():
        customer = _required(row, "account", "account", known.customers, notes)
    else:
        notes.add("interpreted", "account_missing", PIPELINE, row.line, "account", row["account"])
    stage = _stage(row, notes)
    opened_on, closed_on = _dates(row, stage, notes)
    net = _net(row, stage, known.products[product], known.currency, notes)
    return Deal(reference, agent, product, customer, stage, opened_on, closed_on, net, row.line)


def _required(row: Row, column: str, what: str, names: Names, notes: Findings) -> str:
    if not row[column].strip():
        raise _Refused(column, f"{what}_missing")
    found = names.find(row[column])
    if found.key is None:
        raise _Refused(column, f"{what}_unknown", found.candidates)
    if not found.exact:
        notes.add("interpreted", "spelling", PIPELINE, row.line, column, row[column], found.key)
    return found.key


def _stage(row: Row, notes: Findings) -> Stage:
    if (found := STAGES.get(normal(row["deal_stage"]))) is None:
        raise _Refused("deal_stage", "stage_unknown")
    name, stage = found
    if name != row["deal_stage"]:
        notes.add("interpreted", "spelling", PIPELINE, row.line, "deal_stage", row["deal_stage"], name)
    return stage


def _dates(row: Row, stage: Stage, notes: Findings) -> tuple[date | None, date | None]:
    opened_on, closed_on = _date(row, "engage_date", notes), _date(row, "close_date", notes)
    if opened_on is None:
        notes.add("interpreted", "engage_date_missing", PIPELINE, row.line, "engage_date", row["engage_date"])
    if stage in {"signed", "lost"} and closed_on is None:
        raise _Refused("close_date", "close_date_missing")
    if opened_on and closed_on and closed_on < opened_on:
        raise _Refused("close_date", "close_before_engage")
    if stage in {"research", "contact"} and closed_on:
        notes.add("interpreted", "open_with_close_date", PIPELINE, row.line, "close_date", row["close_date"],
                  f"expected close {closed_on}")  # fmt: skip
    return opened_on, closed_on


def _date(row: Row, column: str, notes: Findings) -> date | None:
    written = row[column]
    if not written.strip():
        return None
    try:
        value = day(written)
    except Bad as bad:
        raise _Refused(column, bad.code) from None
    if written != value.isoformat():
        notes.add("interpreted", "date_form", PIPELINE, row.line, column, written, value.isoformat())
    return value


def _net(row: Row, stage: Stage, product: Product, currency: str, notes: Findings) -> int:
    written = row["close_value"]
    if written.strip():
        try:
            net = amount(written, currency)
        except Bad as bad:
            raise _Refused("close_value", bad.code) from None
        if stage == "lost" and net == 0:
            notes.add("taken", "lost_without_value", PIPELINE, row.line, "close_value", written, "0")
        return net
    if stage == "signed":
        raise _Refused("close_value", "value_missing")
    if stage == "lost":
        notes.add("interpreted", "value_missing", PIPELINE, row.line, "close_value", written, "0")
        return 0
    if product.list_price is None:
        notes.add("interpreted", "list_price_unknown", PIPELINE, row.line, "close_value", written, "0")
        return 0
    notes.add(
        "interpreted",
        "value_from_list_price",
        PIPELINE,
        row.line,
        "close_value",
        written,
        to_major(product.list_price, currency),
    )
    return product.list_price

"""Reads the accounts as customers, parents before their subsidiaries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from services.cli.importing.crm.files import ACCOUNTS, Row
from services.cli.importing.crm.labels import country, size, spellings
from services.cli.importing.crm.names import Names, normal, tidy
from services.cli.importing.crm.values import Bad, number
from services.cli.importing.findings import Findings


@dataclass(frozen=True, slots=True)
class Customer:
    """One account; `parent` is another one's name."""

    name: str
    industry: str | None
    size: str | None
    region: str | None
    country: str | None
    parent: str | None
    line: int


def read_customers(rows: Iterable[Row], findings: Findings) -> dict[str, Customer]:
    """Customers by name, whoever is a parent first. An account without a name, or named before, is refused."""
    kept = dict(_named(rows, findings))
    names = Names(kept)
    industries = spellings(label for row in kept.values() if (label := tidy(row["sector"])))
    customers = {
        name: Customer(
            name,
            _industry(row, industries, findings),
            _size(row, findings),
            *_place(row, findings),
            _parent(row, names, findings),
            row.line,
        )
        for name, row in kept.items()
    }
    return {customer.name: customer for customer in _parents_first(customers, findings)}


def _named(rows: Iterable[Row], findings: Findings) -> Iterator[tuple[str, Row]]:
    seen: dict[str, str] = {}
    for row in rows:
        name = tidy(row["account"])
        if not name:
            findings.add("refused", "account_missing", ACCOUNTS, row.line, "account", row["account"])
        elif first := seen.get(normal(name)):
            findings.add(
                "refused", "account_repeated", ACCOUNTS, row.line, "account", row["account"], candidates=(first,)
            )
        else:
            if name != row["account"]:
                findings.add("interpreted", "spelling", ACCOUNTS, row.line, "account", row["account"], name)
            seen[normal(name)] = name
            yield name, row


def _industry(row: Row, industries: dict[str, str], findings: Findings) -> str | None:
    label = tidy(row["sector"])
    if not label:
        return None
    taken = industries[label]
    if taken != row["sector"]:
        findings.add("interpreted", "spelling", ACCOUNTS, row.line, "sector", row["sector"], taken)
    return taken


def _size(row: Row, findings: Findings) -> str | None:
    figures = {}
    for column in ("employees", "revenue"):
        if not row[column].strip():
            continue
        try:
            figures[column] = number(row[column])
        except Bad as bad:
            findings.add("interpreted", bad.code, ACCOUNTS, row.line, column, row[column])
    employees = figures.get("employees")
    return size(int(employees) if employees is not None else None, figures.get("revenue"))


def _place(row: Row, findings: Findings) -> tuple[str | None, str | None]:
    """Region label and country; a place that is no country, or might be several, stays a plain label."""
    label = tidy(row["office_location"])
    if not label:
        return None, None
    found = country(label)
    if found is None:
        findings.add(
            "interpreted", "country_unknown", ACCOUNTS, row.line, "office_location", row["office_location"], label
        )
        return label, None
    code, name = found
    if normal(label) not in {normal(name), normal(code)} and label.isascii():
        findings.add("interpreted", "spelling", ACCOUNTS, row.line, "office_location", row["office_location"], name)
        return name, code
    return label, code


def _parent(row: Row, names: Names, findings: Findings) -> str | None:
    """The parent's name as its own line spells it; one that has no line is left out and reported."""
    written = row["subsidiary_of"]
    if not written.strip():
        return None
    found = names.find(written)
    if found.key is None:
        findings.add("interpreted", "parent_unknown", ACCOUNTS, row.line, "subsidiary_of", written,
                     candidates=found.candidates)  # fmt: skip
    elif not found.exact:
        findings.add("interpreted", "spelling", ACCOUNTS, row.line, "subsidiary_of", written, found.key)
    return found.key


def _parents_first(customers: dict[str, Customer], findings: Findings) -> Iterator[Customer]:
    """Everyone after their parent; the members of a circle are taken without one."""
    placed: set[str] = set()
    for start in customers.values():
        path: list[Customer] = []
        current: Customer | None = start
        while current is not None and current.name not in placed and current not in path:
            path.append(current)
            current = customers[current.parent] if current.parent else None
        circle = path[path.index(current) :] if current in path else []
        for customer in reversed(path):
            placed.add(customer.name)
            if customer not in circle:
                yield customer
                continue
            findings.add("interpreted", "parent_cycle", ACCOUNTS, customer.line, "subsidiary_of", customer.parent)
            yield replace(customer, parent=None)

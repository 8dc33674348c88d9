"""Reads the four files of a CRM export by their header names, whatever the order of columns, quoting or line ends."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from services.cli.importing.crm.names import normal
from services.cli.importing.findings import Findings

ACCOUNTS, PRODUCTS, TEAMS, PIPELINE = "accounts.csv", "products.csv", "sales_teams.csv", "sales_pipeline.csv"
COLUMNS = {
    ACCOUNTS: ("account", "sector", "year_established", "revenue", "employees", "office_location", "subsidiary_of"),
    PRODUCTS: ("product", "series", "sales_price"),
    TEAMS: ("sales_agent", "manager", "regional_office"),
    PIPELINE: (
        "opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date", "close_value",
    ),
}  # fmt: skip
LARGEST_FIELD = 1 << 20
LONGEST_VALUE = 500
"""More than any name of the API has; a request of many rows stays within its limits."""
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Unreadable(Exception):  # noqa: N818 - an answer to the person who called
    """The export cannot be imported as it is; `problems` says why, one sentence each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the line it starts on and its text by column."""

    line: int
    values: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.values[column]


Export = dict[str, list[Row]]


def read_export(folder: Path, findings: Findings) -> Export:
    """The rows of all four files. Raises Unreadable with everything that is wrong with files and columns at once."""
    export: Export = {}
    problems: list[str] = []
    for name, columns in COLUMNS.items():
        try:
            export[name] = list(_rows(name, _text(folder / name), columns, findings))
        except Unreadable as error:
            problems += error.problems
    if problems:
        raise Unreadable(problems)
    return export


def _text(path: Path) -> str:
    """The file's text; UTF-8 with or without a byte order mark."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise Unreadable([f"{path.name}: no such file in {path.parent}"]) from None
    except OSError as error:
        raise Unreadable([f"{path.name}: {error.strerror}"]) from None
    except UnicodeDecodeError as error:
        raise Unreadable([f"{path.name}: not UTF-8 (byte {error.start})"]) from None


def _rows(name: str, text: str, columns: tuple[str, ...], findings: Findings) -> Iterator[Row]:
    records = _records(name, text)
    _, header = next(records, (1, []))
    names = [normal(column) for column in header]
    wanted = {normal(column): column for column in columns}
    if missing := [column for key, column in wanted.items() if key not in names]:
        raise Unreadable([f"{name}: column {column} is missing" for column in missing])
    if repeated := [column for key, column in wanted.items() if names.count(key) > 1]:
        raise Unreadable([f"{name}: column {column} is there twice" for column in repeated])
    for key, heading in zip(names, header, strict=True):
        if key not in wanted:
            findings.add("interpreted", "column_not_used", name, 1, heading, heading)
    for line, record in records:
        if len(record) != len(header):
            findings.add("refused", "row_malformed", name, line, "", ",".join(record))
            continue
        if CONTROL.search("".join(record)):
            findings.add("refused", "control_character", name, line, "", ",".join(record))
            continue
        row = Row(line, {wanted[key]: value for key, value in zip(names, record, strict=True) if key in wanted})
        if long := next((column for column, value in row.values.items() if len(value) > LONGEST_VALUE), None):
            findings.add("refused", "too_long", name, line, long, row[long])
            continue
        yield row


def _records(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Every record that is not blank, with the line it starts on."""
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    csv.field_size_limit(LARGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    start = 1
    try:
        for record in reader:
            if any(value.strip() for value in record):
                yield start, record
            start = reader.line_num + 1
    except csv.Error as error:
        raise Unreadable([f"{name}: line {start}: {error}"]) from None

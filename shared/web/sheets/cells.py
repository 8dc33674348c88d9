"""One value as the text of a cell, and back. A text that a spreadsheet would run begins with an apostrophe."""

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from shared.web.errors import Problem
from shared.web.sheets.columns import Column
from shared.web.wire.strict_json import parse

RUNS = re.compile(r"'*[=+\-@\t\r]")
GUARDED = re.compile(r"'+[=+\-@\t\r]")
INTEGER = re.compile(r"-?[0-9]{1,16}", re.ASCII)
NUMBER = re.compile(r"-?[0-9]{1,16}(\.[0-9]{1,16})?", re.ASCII)
_encode = msgspec.json.Encoder().encode


def written(value: Any) -> str:
    """The cell of a JSON value; null is empty."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return f"'{value}" if RUNS.match(value) else value
        case dict() | list():
            return _encode(value).decode()
    return str(value)


def row_of(columns: Sequence[Column], item: Any) -> list[str]:
    """The cells of an item, in the order of the columns; what it has not is empty."""
    cells = []
    for column in columns:
        value = item
        for part in column.path:
            value = value.get(part) if isinstance(value, dict) else None
        cells.append(written(value))
    return cells


def item_of(columns: Sequence[Column], cells: Sequence[str]) -> dict[str, Any]:
    """The item that cells say; an empty one says nothing. What has not the form of its column stays a text."""
    item: dict[str, Any] = {}
    for column, cell in zip(columns, cells, strict=True):
        if cell == "":
            continue
        place = item
        for part in column.path[:-1]:
            place = place.setdefault(part, {})
        place[column.path[-1]] = _read(column, cell)
    return item


def _read(column: Column, cell: str) -> Any:
    match column.kind:
        case "text":
            return cell[1:] if GUARDED.match(cell) else cell
        case "boolean":
            return {"true": True, "false": False}.get(cell, cell)
        case "integer":
            return int(cell) if INTEGER.fullmatch(cell) else cell
        case "number":
            return float(cell) if NUMBER.fullmatch(cell) else cell
    try:
        return parse(cell.encode())
    except Problem:
        return cell

"""How a subcommand shows rows: a table for a person, JSON for a script."""

from collections.abc import Sequence
from typing import Any

import orjson
from rich.console import Console
from rich.table import Table


def show(rows: Sequence[dict[str, Any]], *, as_json: bool, nothing: str) -> None:
    """Print rows that have the same keys; `nothing` is said to a person when there are none."""
    if as_json:
        print(orjson.dumps(rows, default=str).decode())
        return
    if not rows:
        print(nothing)
        return
    table = Table(*rows[0], box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(("" if value is None else str(value)) for value in row.values()))
    Console(highlight=False, width=None if Console().is_terminal else 200).print(table)

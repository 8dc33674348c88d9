"""`make bench`: measures every row, prints a table, writes bench-results.json; exit 1 when a must is missed."""

import argparse
import json
import logging
import os
import platform
import sys
import time
from pathlib import Path
from typing import Any

import structlog
import uvloop
from rich.console import Console
from rich.table import Table

from tests.bench.place import Place
from tests.bench.rows import Result, Round, Row
from tests.bench.suite import rows
from tests.bench.tools.calm import calm, foreign, spent


def machine() -> dict[str, Any]:
    """What the figures were taken on."""
    names = [
        line.split(":", 1)[1].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return {
        "cpu": names[0] if names else platform.processor(),
        "cores": os.cpu_count(),
        "memory_mib": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20,
        "system": platform.platform(),
        "python": platform.python_version(),
    }


async def run(chosen: list[Row], *, full: bool, patience: float) -> list[Result]:
    """Measure the rows one after another; the progress goes to stderr.

    Before each round wait until others use little of the machine, `patience` seconds at most.
    """
    results = []
    async with Place.open(full=full) as place:
        for number, row in enumerate(chosen, 1):
            sys.stderr.write(f"[{number}/{len(chosen)}] {row.name}: {row.work} ... ")
            sys.stderr.flush()
            began = time.monotonic()
            rounds: list[Round] = []
            foreign_cores = []
            before = spent()
            async for each in row.measure(place):
                after = spent()
                rounds.append(each)
                foreign_cores.append(foreign(before, after))
                await calm(patience)
                before = spent()
            result = Result(row, tuple(rounds), tuple(foreign_cores))
            results.append(result)
            disturbed = len(rounds) - len(result.counted)
            sys.stderr.write(
                f"{result.ratio:.3g} ({len(rounds)} rounds, {disturbed} disturbed, {time.monotonic() - began:.0f} s)\n"
            )
    return results


def show(results: list[Result]) -> None:
    """The table at the end."""
    table = Table(title="salesloop: speed against limits and peers of the same run")
    for column in ("row", "measured", "unit", "reference", "ratio", "must", "aim", ""):
        table.add_column(column, justify="right" if column in {"measured", "reference", "ratio"} else "left")
    for result in results:
        row, reference = result.row, result.reference_measured
        kept = (
            "must" if row.must.holds(result.ratio) else "MISSED" if row.has_cores else f"needs {row.needs_cores} cores"
        )
        verdict = "aim" if row.aim.holds(result.ratio) else kept
        table.add_row(
            row.name, f"{result.measured:,.4g}", row.unit, "–" if reference is None else f"{reference:,.4g}",
            f"{result.ratio:.3g}", str(row.must), str(row.aim), verdict,
        )  # fmt: skip
    Console(width=140).print(table)


def main() -> int:
    """Parse the arguments, measure, report."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--only", help="one row, or the start of some rows' names")
    parser.add_argument("--full", action="store_true", help="add the rows with 10 million events")
    parser.add_argument(
        "--patience", type=float, default=0, help="seconds to wait before a round for others to be calm"
    )
    given = parser.parse_args()
    chosen = [row for row in rows(full=given.full) if not given.only or row.name.startswith(given.only)]
    if not chosen:
        parser.error(f"no row is called {given.only!r}; there are {', '.join(row.name for row in rows(full=True))}")
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    results = uvloop.run(run(chosen, full=given.full, patience=given.patience))
    show(results)
    report = {"machine": machine(), "rows": [result.as_json() for result in results]}
    Path("bench-results.json").write_text(json.dumps(report, indent=1))
    return 0 if all(result.row.must.holds(result.ratio) or not result.row.has_cores for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())

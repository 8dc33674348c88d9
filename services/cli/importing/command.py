"""`salesloop import crm`: reads, checks, enters, reports."""

import json
import sys
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from services.cli.failure import Stop
from services.cli.importing.crm.files import Unreadable
from services.cli.importing.crm.read import Crm, read_crm
from services.cli.importing.findings import Findings
from services.cli.importing.intake import Intake
from services.cli.importing.load import load
from services.cli.installation import open_client
from shared.settings import load_settings

DONE, IN_PART = 0, 1


async def import_crm(
    folder: Path,
    *,
    url: str | None,
    token: str | None,
    report: Path | None,
    as_json: bool,
    dry_run: bool,
) -> int:
    """Bring in the export in `folder`. Exit code 0, or 1 when rows were refused. Raises Stop before the first write."""
    findings = Findings()
    if dry_run:
        outcome = {"could_be_taken": things(_read(folder, load_settings().currency, findings, report))}
    else:
        async with open_client(url, token) as client:
            currency = (await client.get("/pipeline/v1/board"))["currency"]
            crm = _read(folder, currency, findings, report)
            with progress(hidden=as_json) as bar:
                task = bar.add_task("importing", total=sum(things(crm).values()))
                intake = Intake(client, findings, lambda count: bar.advance(task, count))
                try:
                    await load(crm, intake, currency=currency, today=await client.today())
                finally:
                    _write(findings, report)
            outcome = {"created": intake.created}
    _say(findings, outcome, as_json=as_json)
    return IN_PART if findings.count("refused") else DONE


def _read(folder: Path, currency: str, findings: Findings, report: Path | None) -> Crm:
    """Everything that can be checked before the first write, the report's place included."""
    try:
        crm = read_crm(folder, currency, findings)
    except Unreadable as unreadable:
        raise Stop("nothing was imported:\n  " + "\n  ".join(unreadable.problems)) from None
    _write(findings, report)
    return crm


def things(crm: Crm) -> dict[str, int]:
    """How many things of each kind there are to create."""
    return {
        "units": 1 + len(crm.company.regions) + len(crm.company.teams),
        "employees": len(crm.company.people),
        "customers": len(crm.customers),
        "product-lines": len({product.series for product in crm.products.values()}),
        "products": len(crm.products),
        "deals": len(crm.deals),
    }


def progress(*, hidden: bool) -> Progress:
    """A bar on stderr; only on a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, disable=hidden or not console.is_terminal)


def _write(findings: Findings, report: Path | None) -> None:
    if report is not None:
        with report.open("w", encoding="utf-8") as file:
            findings.write(file)


def _say(findings: Findings, outcome: dict[str, dict[str, int]], *, as_json: bool) -> None:
    """What was created, or could be, and what was found, as a table or as JSON."""
    by_code = [
        {"file": file, "code": code, "action": action, "rows": rows}
        for (file, code, action), rows in sorted(findings.by_code().items())
    ]
    if as_json:
        answer: dict[str, Any] = outcome | {"found": by_code}
        answer |= {action: findings.count(action) for action in ("taken", "interpreted", "refused", "exists")}
        print(json.dumps(answer, ensure_ascii=False))
        return
    console = Console(file=sys.stdout, highlight=False)
    for what, counts in outcome.items():
        listed = ", ".join(f"{count} {plural}" for plural, count in counts.items() if count)
        console.print(f"{what.replace('_', ' ')}: {listed or 'nothing'}")
    table = Table("file", "code", "action", "rows")
    for row in by_code:
        table.add_row(str(row["file"]), str(row["code"]), str(row["action"]), str(row["rows"]))
    if by_code:
        console.print(table)

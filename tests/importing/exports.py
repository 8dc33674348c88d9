"""Small CRM exports written for a test, each a variation of one that is in order."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from services.cli.importing.crm.read import Crm, read_crm
from services.cli.importing.findings import Finding, Findings

HEADERS = {
    "accounts": "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
    "products": "product,series,sales_price",
    "sales_teams": "sales_agent,manager,regional_office",
    "sales_pipeline": "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
}
IN_ORDER: dict[str, tuple[str, ...]] = {
    "accounts": ("Northwind,retail,1999,251.41,495,Norway,", "Contoso,software,2001,10.5,12,China,Northwind"),
    "products": ("Pump One,Pumps,550", "Valve Two,Valves,1096.50"),
    "sales_teams": ("Ann Lee,Bo Berg,East", "Cy Dale,Bo Berg,East", "Di Eck,Flo Gray,West"),
    "sales_pipeline": (
        "A1,Ann Lee,Pump One,Contoso,Won,2017-01-02,2017-02-03,1054",
        "A2,Cy Dale,Valve Two,Northwind,Engaging,2017-01-05,,",
        "A3,Di Eck,Pump One,Northwind,Lost,2017-01-06,2017-03-01,0",
    ),
}


def write_export(folder: Path, **files: Sequence[str]) -> Path:
    """Four files below `folder`: those named hold the given lines, the others are in order."""
    for name, header in HEADERS.items():
        lines = (header, *files.get(name, IN_ORDER[name]))
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def read(folder: Path, *, currency: str = "USD", **files: Sequence[str]) -> tuple[Crm, list[Finding]]:
    """What is read of such an export, and what was found."""
    findings = Findings()
    return read_crm(write_export(folder, **files), currency, findings), findings.rows


def deal(**values: str) -> str:
    """A line of the pipeline, in order but for `values`."""
    row = dict(zip(HEADERS["sales_pipeline"].split(","), IN_ORDER["sales_pipeline"][0].split(","), strict=True))
    return ",".join((row | values).values())


def codes(findings: Sequence[Finding], action: str | None = None) -> list[str]:
    """The codes found, in order; only those that ended in `action` when it is given."""
    return [finding.code for finding in findings if action in {None, finding.action}]


def write_rows(path: Path, rows: Sequence[Mapping[str, object]], **format: object) -> None:
    """A CSV file of `rows`, in the form the csv module is told."""
    encoding = str(format.pop("encoding", "utf-8"))
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), **format)  # type: ignore[arg-type]
        writer.writeheader()
        writer.writerows(rows)

"""A list leaves the command line as the file that the API makes of it, which an import takes as it is."""

import csv
import io
from pathlib import Path

import pytest

from tests.importing.installation import installation

pytestmark = pytest.mark.timeout(120)
NAMES = ("-2+3 Dash", "=1+1 Sum", "'=Quoted", 'A, "B"', "@Home", "名字")


def test_an_exported_list_says_what_it_lists_and_begins_no_cell_with_a_formula(tmp_path: Path) -> None:
    with installation(tmp_path / "home", "USD") as running:
        empty = running.run("export", "customers/customers")
        for name in NAMES:
            running.post("/customers/v1/customers", {"name": name, "tags": [name]})
        running.wait_until_quiet()
        full, none = running.run("export", "customers/customers"), running.run("export", "customers/nothing")
        rows = list(csv.DictReader(io.StringIO(full.stdout, newline="")))
        sheet = running.api.get("/customers/v1/customers", headers={"accept": "text/csv"}).text
    assert empty.stdout.splitlines() == sheet.splitlines()[:1]
    assert full.stdout.splitlines() == sheet.splitlines()
    assert {row["name"].removeprefix("'") for row in rows} == set(NAMES)
    assert not any(cell[:1] in {"=", "+", "-", "@"} for row in rows for cell in row.values())
    assert (none.returncode, none.stdout) == (2, "")
    assert "not_found" in none.stderr

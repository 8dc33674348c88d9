"""Other companies' exports, in other currencies, scripts and forms: every sum over what is true comes back."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.importing.agreement import agree
from tests.importing.companies import export
from tests.importing.installation import installation
from tests.importing.sums import closed

pytestmark = pytest.mark.timeout(300)


@pytest.mark.parametrize(
    ("seed", "currency", "digits", "chinese"), [(1, "CNY", 2, True), (2, "JPY", 0, False), (3, "BHD", 3, True)]
)
def test_every_sum_over_another_company_s_files_comes_back(
    tmp_path: Path, seed: int, currency: str, digits: int, chinese: bool
) -> None:
    invented = export(tmp_path / "export", seed, currency=currency, digits=digits, chinese=chinese)
    deals = closed(invented.truth)
    with installation(tmp_path / "home", currency) as running:
        report = tmp_path / "report.jsonl"
        done = running.run("import", "crm", str(invented.folder), "--report", str(report))
        assert done.returncode == 1, done.stderr
        running.wait_for("signed_deals", sum(deal.won for deal in deals))
        running.wait_for("lost_deals", sum(not deal.won for deal in deals))
        agree(running, deals)
        rows = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
        found = Counter("sector" if row["field"] == "sector" else row["code"] for row in rows)
        del found["agent_without_deal"]
        assert found == +invented.codes
        again = json.loads(running.run("import", "crm", str(invented.folder), "--json").stdout)
        assert not any(again["created"].values())


def test_an_import_that_was_cut_off_is_finished_by_the_next(tmp_path: Path) -> None:
    invented = export(tmp_path / "export", 5, currency="EUR", digits=2, deals=3_000)
    deals = closed(invented.truth)
    with installation(tmp_path / "home", "EUR") as running:
        first = subprocess.Popen(
            [sys.executable, "-m", "services", "import", "crm", str(invented.folder)], env=running.environment
        )
        while not running.get("/pipeline/v1/deals", limit=1)["items"]:
            assert first.poll() is None
        first.kill()
        first.wait()
        said = json.loads(running.run("import", "crm", str(invented.folder), "--json").stdout)
        assert said["exists"] > 0
        assert said["created"]["deals"] + said["exists"] > len(invented.truth.deals)
        assert 0 < said["created"]["deals"] < len(invented.truth.deals)
        running.wait_for("signed_deals", sum(deal.won for deal in deals))
        running.wait_for("lost_deals", sum(not deal.won for deal in deals))
        agree(running, deals)


def test_a_dry_run_says_what_it_would_do_and_needs_no_installation(tmp_path: Path) -> None:
    invented = export(tmp_path / "export", 6, currency="USD", digits=2)
    report = tmp_path / "report.jsonl"
    command = [
        sys.executable,
        "-m",
        "services",
        "import",
        "crm",
        str(invented.folder),
        "--dry-run",
        "--json",
        "--report",
        str(report),
    ]
    environment = os.environ | {"SALESLOOP_HOME": str(tmp_path / "home"), "SALESLOOP_CURRENCY": "USD"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    said = json.loads(done.stdout)
    assert done.returncode == 1
    assert said["could_be_taken"]["deals"] == len(invented.truth.deals)
    assert len(report.read_text(encoding="utf-8").splitlines()) == sum(row["rows"] for row in said["found"])
    assert not (tmp_path / "home").exists()


def test_what_cannot_be_read_is_said_before_anything_is_written(tmp_path: Path) -> None:
    invented = export(tmp_path / "export", 4, currency="USD", digits=2)
    (invented.folder / "products.csv").unlink()
    with installation(tmp_path / "home", "USD") as running:
        done = running.run("import", "crm", str(invented.folder))
        assert (done.returncode, "products.csv: no such file" in done.stderr) == (2, True)
        assert running.get("/people/v1/units")["items"] == []

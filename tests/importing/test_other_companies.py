"""Other companies' exports, in other currencies, scripts and forms: every sum over what is true comes back."""

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.importing.agreement import agree
from tests.importing.companies import export
from tests.importing.exports import IN_ORDER, deal, write_export
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


def test_another_export_of_the_company_adds_what_is_new_and_says_what_it_did_not_take(tmp_path: Path) -> None:
    (tmp_path / "first").mkdir()
    (tmp_path / "second").mkdir()
    first = write_export(tmp_path / "first")
    second = write_export(
        tmp_path / "second",
        sales_teams=(*IN_ORDER["sales_teams"], "Gil Hay,Bo Berg,East", "Ian Jay,Kit Low,North"),
        products=("Pump One,Pumps,600", *IN_ORDER["products"][1:]),
        sales_pipeline=(
            IN_ORDER["sales_pipeline"][0].replace("1054", "1154"),
            "A2,Cy Dale,Valve Two,Northwind,Won,2017-01-05,2017-04-05,900",
            "B1,Gil Hay,Pump One,Contoso,Won,2015-01-02,2015-02-03,7",
            "B2,Ian Jay,Pump One,Contoso,Won,2015-01-02,2015-02-03,8",
        ),
    )
    report = tmp_path / "report.jsonl"
    with installation(tmp_path / "home", "USD") as running:
        assert running.run("import", "crm", str(first)).returncode == 0
        assert running.run("import", "crm", str(first)).returncode == 0
        done = running.run("import", "crm", str(second), "--report", str(report))
        assert done.returncode == 1, done.stderr
        rows = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
        assert [(row["file"], row["line"], row["field"], row["value"], row["taken_as"]) for row in rows
                if row["code"] == "differs"] == [
            ("products.csv", 2, "sales_price", "600.00", "550.00"),
            ("sales_pipeline.csv", 2, "close_value", "1154.00", "1054.00"),
            ("sales_pipeline.csv", 3, "deal_stage", "signed", "contact"),
            ("sales_pipeline.csv", 3, "close_date", "2017-04-05", None),
            ("sales_pipeline.csv", 3, "close_value", "900.00", "1096.50"),
        ]  # fmt: skip
        assert {row["code"] for row in rows if row["action"] == "refused"} == {"differs"}
        running.wait_for("signed_deals", 3)


def test_an_export_of_after_a_manager_has_left_does_not_appoint_them_again(tmp_path: Path) -> None:
    (tmp_path / "later").mkdir()
    first = write_export(tmp_path)
    later = write_export(
        tmp_path / "later",
        sales_pipeline=(deal(opportunity_id="B1", engage_date="2018-01-02", close_date="2018-02-03"),),
    )
    with installation(tmp_path / "home", "USD") as running:
        assert running.run("import", "crm", str(first)).returncode == 0
        (flo,) = (one for one in running.pages("/people/v1/employees") if one["name"] == "Flo Gray")
        running.post(f"/people/v1/employees/{flo['id']}/leave", {"left_on": "2017-06-30"})
        done = running.run("import", "crm", str(later))
        assert done.returncode == 0, done.stderr
        led = {unit["name"]: unit["manager_id"] for unit in running.pages("/people/v1/units", kind="team")}
        assert (led["Flo Gray"], bool(led["Bo Berg"])) == (None, True)


def test_managers_who_manage_each_other_s_teams_stop_nothing(tmp_path: Path) -> None:
    teams = ("Ann Lee,Bo Berg,East", "Bo Berg,Di Eck,East", "Di Eck,Bo Berg,West", "Cy Dale,Bo Berg,East")
    folder, report = write_export(tmp_path, sales_teams=teams), tmp_path / "report.jsonl"
    with installation(tmp_path / "home", "USD") as running:
        assert running.run("import", "crm", str(folder), "--report", str(report)).returncode == 1
        rows = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
        assert [(row["line"], row["code"]) for row in rows if row["action"] == "refused"] == [(4, "reporting_cycle")]
        running.wait_for("signed_deals", 1)


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


def test_accounts_that_differ_by_their_legal_form_alone_are_customers_of_their_own(tmp_path: Path) -> None:
    accounts = ("Delta Ltd,,,,,,", "Delta GmbH,,,,,,Delta Ltd", "Delta AG,,,,,,", "Delta SA,,,,,,", "Acme Inc,,,,,,")
    names = [line.partition(",")[0] for line in accounts]
    won = [
        f"W{number},Ann Lee,Pump One,{name},Won,2017-01-02,2017-02-03,{10**number}" for number, name in enumerate(names)
    ]
    folder, report = write_export(tmp_path, accounts=accounts, sales_pipeline=won), tmp_path / "report.jsonl"
    with installation(tmp_path / "home", "USD") as running:
        acme = running.post("/customers/v1/customers", {"name": "ACME Corp.", "registered_on": "2016-01-01"})["id"]
        for created in (4, 0):
            done = running.run("import", "crm", str(folder), "--json", "--report", str(report))
            assert json.loads(done.stdout)["created"]["customers"] == created, done.stderr
        running.wait_for("signed_deals", len(won))
        by_customer = running.kpi("signed_amount", by="customer")
        assert {cell["key"]["name"]: cell["value"] for cell in by_customer} == {
            name: 100 * 10**number for number, name in enumerate([*names[:-1], "ACME Corp."])
        }
        assert acme in {cell["key"]["id"] for cell in by_customer}


def test_what_needs_something_that_was_refused_is_refused_with_it(tmp_path: Path) -> None:
    long = "N" * 201
    folder, report = tmp_path, tmp_path / "report.jsonl"
    teams = (*IN_ORDER["sales_teams"], f"Gil Hay,{long},East")
    products = (IN_ORDER["products"][0], f"Valve Two,{long},1096.50")
    sold = (*IN_ORDER["sales_pipeline"], "A4,Gil Hay,Pump One,Contoso,Won,2017-01-02,2017-02-03,1")
    write_export(folder, sales_teams=teams, products=products, sales_pipeline=sold)
    with installation(tmp_path / "home", "USD") as running:
        assert running.run("import", "crm", str(folder), "--report", str(report)).returncode == 1
    rows = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    assert [(row["file"], row["line"], row["code"]) for row in rows if row["action"] == "refused"] == [
        ("products.csv", 3, "validation_failed"),
        ("products.csv", 3, "series_refused"),
        ("sales_pipeline.csv", 3, "product_refused"),
        ("sales_pipeline.csv", 5, "agent_refused"),
        ("sales_teams.csv", 5, "validation_failed"),
        ("sales_teams.csv", 5, "team_refused"),
        ("sales_teams.csv", 5, "team_refused"),
    ]


def test_without_a_date_in_the_files_everything_begins_on_the_company_s_own_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    monkeypatch.setenv("SALESLOOP_TIMEZONE", "Etc/GMT+12" if now.hour < 11 else "Etc/GMT-14")
    folder = write_export(tmp_path, sales_pipeline=())
    with installation(tmp_path / "home", "USD") as running:
        done = running.run("import", "crm", str(folder))
        assert done.returncode == 0, done.stdout
        day = running.get("/people/v1/org-tree")["as_of"]
        assert day != now.date().isoformat()
        hired = {one["hired_on"] for one in running.pages("/people/v1/employees", status="any")}
        registered = {one["registered_on"] for one in running.pages("/customers/v1/customers")}
        assert (hired, registered) == ({day}, {day})

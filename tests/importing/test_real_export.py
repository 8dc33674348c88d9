"""The real export, imported into an empty installation: its known totals, every sum over its files, and twice is once."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from tests.importing.agreement import agree
from tests.importing.installation import Installation, installation
from tests.importing.sums import real_deals, real_export, table

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def export() -> Path:
    return real_export()


@pytest.fixture(scope="module")
def imported(export: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Installation, Path, float]]:
    """The installation, the report, and the seconds it took."""
    folder = tmp_path_factory.mktemp("real")
    with installation(folder / "home", "USD") as running:
        report = folder / "report.jsonl"
        started = monotonic()
        done = running.run("import", "crm", str(export), "--report", str(report))
        took = monotonic() - started
        assert done.returncode == 0, done.stderr
        running.wait_for("signed_deals", 4_238)
        running.wait_until_quiet()
        yield running, report, took


def test_the_known_totals_come_back(imported: tuple[Installation, Path, float]) -> None:
    running, _, _ = imported
    assert running.kpi("signed_deals")[0]["value"] == 4_238
    assert running.kpi("lost_deals")[0]["value"] == 2_473
    assert running.kpi("signed_amount")[0]["value"] == 1_000_553_400
    rate = running.kpi("win_rate")[0]
    assert (rate["numerator"], rate["denominator"], rate["value"]) == (4_238, 6_711, pytest.approx(0.6315, abs=5e-5))
    quarters = running.kpi("signed_amount", **{"from": "2017-01-01", "to": "2017-12-31", "bucket": "quarter"})
    assert [(each["period"], each["value"]) for each in quarters] == [
        ("2017-Q1", 113_467_200),
        ("2017-Q2", 308_611_100),
        ("2017-Q3", 298_225_500),
        ("2017-Q4", 280_249_600),
    ]
    stages = {stage["stage"]: stage["count"] for stage in running.get("/pipeline/v1/board")["stages"]}
    assert (stages["contact"], stages["research"], stages["signed"], stages["lost"]) == (1_589, 500, 4_238, 2_473)


def test_every_sum_over_the_files_comes_back(imported: tuple[Installation, Path, float], export: Path) -> None:
    agree(imported[0], real_deals(export))


def test_the_report_names_every_row_that_had_to_be_read(imported: tuple[Installation, Path, float]) -> None:
    rows = [json.loads(line) for line in imported[1].read_text().splitlines()]
    found = Counter((row["file"], row["field"], row["code"], row["action"]) for row in rows)
    assert found == {
        ("accounts.csv", "office_location", "country_unknown", "interpreted"): 1,
        ("accounts.csv", "office_location", "spelling", "interpreted"): 1,
        ("accounts.csv", "sector", "spelling", "interpreted"): 12,
        ("sales_pipeline.csv", "account", "account_missing", "interpreted"): 1_425,
        ("sales_pipeline.csv", "close_value", "lost_without_value", "taken"): 2_473,
        ("sales_pipeline.csv", "close_value", "value_from_list_price", "interpreted"): 2_089,
        ("sales_pipeline.csv", "engage_date", "engage_date_missing", "interpreted"): 500,
        ("sales_pipeline.csv", "product", "spelling", "interpreted"): 1_480,
        ("sales_teams.csv", "sales_agent", "agent_without_deal", "taken"): 5,
    }
    spelled = {(row["value"], row["taken_as"]) for row in rows if row["field"] == "product"}
    assert spelled == {("GTXPro", "GTX Pro")}


def test_8_800_deals_take_well_under_a_minute(imported: tuple[Installation, Path, float]) -> None:
    assert imported[2] < 60


def test_importing_again_creates_nothing_and_says_what_exists(
    imported: tuple[Installation, Path, float], export: Path
) -> None:
    running, _, _ = imported
    before = running.heads()
    done = running.run("import", "crm", str(export), "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert not any(said["created"].values())
    assert said["exists"] == 8_800 + 85 + 7 + 3 + 41 + 3 + 6
    opened_and_finished = 2
    assert running.heads() == {service: head + opened_and_finished for service, head in before.items()}
    assert running.kpi("signed_deals")[0]["value"] == 4_238


def test_the_sales_teams_are_the_organisation(imported: tuple[Installation, Path, float], export: Path) -> None:
    root = imported[0].get("/people/v1/org-tree")["root"]
    found = {
        (person["name"], team["name"], region["name"])
        for region in root["units"]
        for team in region["units"]
        for person in team["employees"]
        if person["post"] == "sales_rep" and person["reports_to"] == team["manager"]["id"]
    }
    rows = table(export, "sales_teams")
    assert found == {(row["sales_agent"], row["manager"], row["regional_office"]) for row in rows}
    teams = [team for region in root["units"] for team in region["units"]]
    assert all(team["manager"]["name"] == team["name"] for team in teams)
    since = imported[0].get("/people/v1/org-tree", as_of="2016-10-20")["root"]
    assert sum(len(team["employees"]) for region in since["units"] for team in region["units"]) == 41
    assert imported[0].get("/people/v1/org-tree", as_of="2016-10-19")["root"] is None


def test_subsidiaries_have_their_parents(imported: tuple[Installation, Path, float]) -> None:
    customers = {each["id"]: each for each in imported[0].pages("/customers/v1/customers")}
    parents = {each["name"]: customers[each["parent_id"]]["name"] for each in customers.values() if each["parent_id"]}
    assert (len(customers), len(parents)) == (85, 15)
    assert parents["Bluth Company"] == "Acme Corporation"


@pytest.mark.parametrize(
    ("measure", "amount"), [("signed_amount", 1_200_000_000), ("new_customers", 60), ("signed_deals", 5_000)]
)
def test_attainment_in_targets_equals_the_kpi_in_performance(
    imported: tuple[Installation, Path, float], measure: str, amount: int
) -> None:
    running, _, _ = imported
    history = {"Import-Id": running.post("/targets/v1/imports", {})["id"]}
    target = running.post("/targets/v1/targets", {"year": 2017, "measure": measure, "amount": amount}, history)
    path = f"/targets/v1/targets/{target['id']}"
    breakdown = {"as_of": "2017-06-01", "months": [1, 2, 2, 2]}
    running.post(f"{path}/break-down", breakdown, history | {"If-Match": f'"{target["version"]}"'})
    running.post(f"{path}/publish", {"published_on": "2017-01-01"}, history)
    asked = {"measure": measure, "from": "2017-01-01", "to": "2017-12-31"}
    shown = until(lambda: running.get("/targets/v1/attainment", year=2017, **asked)["items"])
    until(lambda: running.kpi("attainment", **asked)[0]["value"])
    for kind in ("company", "region", "team", "person"):
        ours = {
            (item["node"]["node_id"] if kind != "company" else None, month["month"]): (month["actual"], month["target"])
            for item in shown
            for month in item["months"]
            if item["node"]["kind"] == kind and month["target"]
        }
        by = {} if kind == "company" else {"by": kind}
        theirs = {
            (each["key"] and each["key"]["id"], each["period"]): (each["numerator"], each["denominator"])
            for each in running.kpi("attainment", bucket="month", **by, **asked)
        }
        assert ours == theirs, kind


def until(ask: Callable[[], Any]) -> Any:
    """The first answer that is something, as soon as the views have it."""
    deadline = monotonic() + 30
    while not (answer := ask()) and monotonic() < deadline:
        sleep(0.1)
    assert answer
    return answer

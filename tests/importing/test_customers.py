"""Accounts become customers, parents before subsidiaries, and no account is lost for a field that makes no sense."""

from pathlib import Path

from tests.importing.exports import codes, read


def test_parents_come_before_their_subsidiaries_wherever_they_stand_in_the_file(tmp_path: Path) -> None:
    crm, _ = read(tmp_path, accounts=["C,,,,,,B", "B,,,,,,A", "A,,,,,,"], sales_pipeline=[])
    assert [(customer.name, customer.parent) for customer in crm.customers.values()] == [
        ("A", None),
        ("B", "A"),
        ("C", "B"),
    ]


def test_accounts_that_are_each_others_parents_are_taken_without_one(tmp_path: Path) -> None:
    crm, findings = read(tmp_path, accounts=["A,,,,,,B", "B,,,,,,C", "C,,,,,,B", "D,,,,,,D"], sales_pipeline=[])
    assert {customer.name: customer.parent for customer in crm.customers.values()} == {
        "A": "B",
        "B": None,
        "C": None,
        "D": None,
    }
    assert sorted(found.line for found in findings if found.code == "parent_cycle") == [3, 4, 5]


def test_a_subsidiary_of_an_account_that_is_not_there_is_taken_without_a_parent_and_says_whom_it_may_mean(
    tmp_path: Path,
) -> None:
    crm, findings = read(tmp_path, accounts=["Northwind,,,,,,", "B,,,,,,Nortwind"], sales_pipeline=[])
    assert crm.customers["B"].parent is None
    found = next(found for found in findings if found.code == "parent_unknown")
    assert (found.action, found.line, found.value, found.candidates) == ("interpreted", 3, "Nortwind", ("Northwind",))


def test_a_parent_in_another_spelling_is_found_and_reported(tmp_path: Path) -> None:
    crm, findings = read(tmp_path, accounts=["North Wind,,,,,,", "B,,,,,,NORTHWIND"], sales_pipeline=[])
    assert crm.customers["B"].parent == "North Wind"
    assert [(f.code, f.value, f.taken_as) for f in findings if f.file == "accounts.csv"] == [
        ("spelling", "NORTHWIND", "North Wind")
    ]


def test_an_account_named_twice_or_not_at_all_is_refused(tmp_path: Path) -> None:
    crm, findings = read(tmp_path, accounts=["X,,,,,,", "x,,,,,,", ",retail,,,,,"], sales_pipeline=[])
    assert list(crm.customers) == ["X"]
    assert codes(findings, "refused") == ["account_repeated", "account_missing"]


def test_figures_that_are_none_leave_the_account_without_a_size(tmp_path: Path) -> None:
    crm, findings = read(tmp_path, accounts=["X,,,many,-5,,", "Y,,,3,,,", "Z,,,,,,"], sales_pipeline=[])
    assert [crm.customers[name].size for name in "XYZ"] == [None, "small", None]
    assert [(found.field, found.code) for found in findings if found.file == "accounts.csv"] == [
        ("employees", "negative"),
        ("revenue", "not_a_number"),
    ]


def test_an_office_gives_country_and_region_and_what_is_no_country_stays_a_label(tmp_path: Path) -> None:
    crm, findings = read(tmp_path, accounts=["X,,,,,Philipines,", "Y,,,,,中国,", "Z,,,,,Korea,"], sales_pipeline=[])
    assert [(crm.customers[name].region, crm.customers[name].country) for name in "XYZ"] == [
        ("Philippines", "PH"),
        ("中国", "CN"),
        ("Korea", None),
    ]
    assert [(found.code, found.taken_as) for found in findings if found.file == "accounts.csv"] == [
        ("spelling", "Philippines"),
        ("country_unknown", "Korea"),
    ]


def test_a_sector_typo_is_corrected_and_reported_on_every_line(tmp_path: Path) -> None:
    crm, findings = read(
        tmp_path, accounts=["X,technolgy,,,,,", "Y,technolgy,,,,,", "Z,technology,,,,,"], sales_pipeline=[]
    )
    assert {customer.industry for customer in crm.customers.values()} == {"technology"}
    assert [(found.line, found.field, found.taken_as) for found in findings if found.file == "accounts.csv"] == [
        (2, "sector", "technology"),
        (3, "sector", "technology"),
    ]

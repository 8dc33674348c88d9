"""The four files are read by their headers, in whatever form a program wrote them."""

from pathlib import Path

import pytest

from services.cli.importing.crm.files import Unreadable, read_export
from services.cli.importing.findings import Findings
from tests.importing.exports import HEADERS, IN_ORDER, codes, deal, read, write_export


def rewrite(folder: Path, name: str, text: str, encoding: str = "utf-8") -> None:
    (folder / f"{name}.csv").write_bytes(text.encode(encoding))


def test_of_an_export_in_order_every_row_is_taken(tmp_path: Path) -> None:
    crm, findings = read(tmp_path)
    assert [deal.reference for deal in crm.deals] == ["A1", "A2", "A3"]
    assert codes(findings) == ["value_from_list_price", "lost_without_value"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_make_no_difference(tmp_path: Path, newline: str, mark: str) -> None:
    write_export(tmp_path)
    rewrite(tmp_path, "products", mark + newline.join((HEADERS["products"], *IN_ORDER["products"])))
    rows = read_export(tmp_path, Findings())["products.csv"]
    assert [(row.line, row["product"], row["sales_price"]) for row in rows] == [
        (2, "Pump One", "550"),
        (3, "Valve Two", "1096.50"),
    ]


def test_columns_are_found_by_name_in_any_order_and_any_case(tmp_path: Path) -> None:
    write_export(tmp_path)
    rewrite(tmp_path, "products", "Sales Price,SERIES,Product\n550,Pumps,Pump One\n")
    assert read_export(tmp_path, Findings())["products.csv"][0].values == {
        "product": "Pump One",
        "series": "Pumps",
        "sales_price": "550",
    }


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_the_delimiter_is_that_of_the_header(tmp_path: Path, delimiter: str) -> None:
    write_export(tmp_path)
    rewrite(
        tmp_path,
        "products",
        delimiter.join(("product", "series", "sales_price")) + f"\nPump, big{delimiter}P{delimiter}5",
    )
    assert read_export(tmp_path, Findings())["products.csv"][0]["product"] == "Pump, big"


def test_quoted_fields_hold_commas_quotes_and_line_breaks_and_lines_are_counted_as_an_editor_does(
    tmp_path: Path,
) -> None:
    write_export(tmp_path)
    rewrite(tmp_path, "products", 'product,series,sales_price\n"Pump ""A"",\nlarge",Pumps,5\n\nValve,"Valves",6\n')
    rows = read_export(tmp_path, Findings())["products.csv"]
    assert [(row.line, row["product"]) for row in rows] == [(2, 'Pump "A",\nlarge'), (5, "Valve")]


def test_a_row_with_too_few_or_too_many_fields_is_refused_and_the_others_are_taken(tmp_path: Path) -> None:
    crm, findings = read(tmp_path, sales_pipeline=[deal(), "B2,Ann Lee", deal(opportunity_id="B3") + ",more"])
    assert [deal.reference for deal in crm.deals] == ["A1"]
    assert [(found.line, found.code) for found in findings if found.action == "refused"] == [
        (3, "row_malformed"),
        (4, "row_malformed"),
    ]


def test_a_row_with_control_characters_is_refused(tmp_path: Path) -> None:
    crm, findings = read(tmp_path, accounts=["Nor\x00thwind,,,,,,", "Contoso,,,,,,"], sales_pipeline=[deal()])
    assert list(crm.customers) == ["Contoso"]
    assert codes(findings, "refused") == ["control_character"]


def test_a_row_with_a_value_that_no_name_is_as_long_as_is_refused(tmp_path: Path) -> None:
    long = "x" * 70_000
    crm, findings = read(tmp_path, accounts=[f"{long},,,,,,", "Contoso,,,,,,"], sales_pipeline=[deal()])
    assert list(crm.customers) == ["Contoso"]
    assert [(found.line, found.field, found.code) for found in findings if found.action == "refused"] == [
        (2, "account", "too_long"),
    ]


def test_everything_wrong_with_files_and_columns_is_said_at_once(tmp_path: Path) -> None:
    write_export(tmp_path)
    (tmp_path / "accounts.csv").unlink()
    rewrite(tmp_path, "products", "product,price\nPump,5\n")
    rewrite(tmp_path, "sales_teams", "sales_agent,manager,regional_office\nJosé,B,C\n", "latin-1")
    with pytest.raises(Unreadable) as unreadable:
        read_export(tmp_path, Findings())
    assert unreadable.value.problems == [
        f"accounts.csv: no such file in {tmp_path}",
        "products.csv: column series is missing",
        "products.csv: column sales_price is missing",
        "sales_teams.csv: not UTF-8 (byte 39)",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "products.csv: column product is missing"),
        ("product,product,series,sales_price\n", "products.csv: column product is there twice"),
        ('product,series,sales_price\n"Pump,5,5\n', "products.csv: line 2: unexpected end of data"),
    ],
)
def test_a_file_that_cannot_be_read_stops_the_import(tmp_path: Path, text: str, problem: str) -> None:
    write_export(tmp_path)
    rewrite(tmp_path, "products", text)
    with pytest.raises(Unreadable) as unreadable:
        read_export(tmp_path, Findings())
    assert unreadable.value.problems[0] == problem


def test_a_column_nobody_asked_for_is_reported(tmp_path: Path) -> None:
    write_export(tmp_path)
    rewrite(tmp_path, "products", "product,series,sales_price,colour\nPump,Pumps,5,red\n")
    findings = Findings()
    read_export(tmp_path, findings)
    assert [(found.code, found.value, found.line) for found in findings] == [("column_not_used", "colour", 1)]

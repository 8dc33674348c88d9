"""Every line of the pipeline becomes a deal, or is refused with a code that says why."""

from datetime import date
from pathlib import Path

import pytest

from services.cli.importing.crm.deals import Deal
from tests.importing.exports import codes, deal, read


def one(folder: Path, *, currency: str = "USD", **values: str) -> tuple[list[Deal], list[tuple[str, str, str | None]]]:
    """The deals of a pipeline of one line, and the (action, code, taken as) found in it."""
    crm, findings = read(folder, currency=currency, sales_pipeline=[deal(**values)])
    return list(crm.deals), [(f.action, f.code, f.taken_as) for f in findings if f.file == "sales_pipeline.csv"]


def test_a_won_deal_is_signed_on_its_close_date_for_its_value_to_the_cent(tmp_path: Path) -> None:
    deals, found = one(tmp_path, close_value="1054.1")
    assert deals == [
        Deal("A1", "Ann Lee", "Pump One", "Contoso", "signed", date(2017, 1, 2), date(2017, 2, 3), 105_410, 2)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("stage", "values", "taken"),
    [
        ("Prospecting", {"engage_date": "", "close_date": "", "close_value": ""}, ("research", 55_000)),
        ("Engaging", {"close_date": "", "close_value": ""}, ("contact", 55_000)),
        ("Engaging", {"close_date": "", "close_value": "7"}, ("contact", 700)),
        ("Won", {}, ("signed", 105_400)),
        ("Lost", {"close_value": "0"}, ("lost", 0)),
        ("Lost", {"close_value": ""}, ("lost", 0)),
        ("Lost", {"close_value": "12"}, ("lost", 1_200)),
    ],
)
def test_each_stage_of_the_file_has_one_here(
    tmp_path: Path, stage: str, values: dict[str, str], taken: tuple[str, int]
) -> None:
    deals, _ = one(tmp_path, deal_stage=stage, **values)
    assert [(deal.stage, deal.net) for deal in deals] == [taken]


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"opportunity_id": ""}, "opportunity_missing", "opportunity_id"),
        ({"sales_agent": ""}, "agent_missing", "sales_agent"),
        ({"sales_agent": "Ann Lea"}, "agent_unknown", "sales_agent"),
        ({"product": ""}, "product_missing", "product"),
        ({"product": "Pump Won"}, "product_unknown", "product"),
        ({"account": "Contosa"}, "account_unknown", "account"),
        ({"deal_stage": "Winning"}, "stage_unknown", "deal_stage"),
        ({"engage_date": "2017-02-30"}, "bad_date", "engage_date"),
        ({"engage_date": "01/02/2017"}, "bad_date", "engage_date"),
        ({"close_date": "0017-02-03"}, "bad_date", "close_date"),
        ({"close_date": "2999-02-03"}, "bad_date", "close_date"),
        ({"close_date": ""}, "close_date_missing", "close_date"),
        ({"close_date": "2017-01-01"}, "close_before_engage", "close_date"),
        ({"close_value": ""}, "value_missing", "close_value"),
        ({"close_value": "-1"}, "negative", "close_value"),
        ({"close_value": "a lot"}, "not_a_number", "close_value"),
        ({"close_value": "1e3"}, "not_a_number", "close_value"),
        ({"close_value": '"1,054"'}, "not_a_number", "close_value"),
        ({"close_value": "10.555"}, "too_many_decimals", "close_value"),
        ({"close_value": "12.500"}, "too_many_decimals", "close_value"),
        ({"close_value": "90071992547409.92"}, "too_large", "close_value"),
    ],
)
def test_a_line_that_makes_no_sense_is_refused(tmp_path: Path, values: dict[str, str], code: str, field: str) -> None:
    crm, findings = read(tmp_path, sales_pipeline=[deal(**values)])
    refused = [found for found in findings if found.action == "refused"]
    assert [(found.code, found.field, found.line) for found in refused] == [(code, field, 2)]
    assert list(crm.deals) == []


def test_what_is_unknown_is_refused_with_the_names_it_may_mean(tmp_path: Path) -> None:
    _, findings = read(tmp_path, sales_pipeline=[deal(product="Pump Won")])
    assert next(found for found in findings if found.code == "product_unknown").candidates == ("Pump One",)


def test_an_opportunity_is_taken_once(tmp_path: Path) -> None:
    crm, findings = read(tmp_path, sales_pipeline=[deal(), deal(close_value="5"), deal(opportunity_id="B")])
    assert [deal.reference for deal in crm.deals] == ["A1", "B"]
    assert [(found.line, found.code) for found in findings if found.action == "refused"] == [
        (3, "opportunity_repeated")
    ]


@pytest.mark.parametrize(
    ("values", "code", "taken_as"),
    [
        ({"product": "PumpOne"}, "spelling", "Pump One"),
        ({"sales_agent": "ANN  LEE"}, "spelling", "Ann Lee"),
        ({"account": "contoso "}, "spelling", "Contoso"),
        ({"deal_stage": "won"}, "spelling", "Won"),
        ({"account": ""}, "account_missing", None),
        ({"engage_date": ""}, "engage_date_missing", None),
        ({"engage_date": "2017/1/2"}, "date_form", "2017-01-02"),
        ({"close_date": "2017-02-03 00:00:00"}, "date_form", "2017-02-03"),
        ({"sales_agent": "Bo Berg"}, "agent_is_manager", "Bo Berg"),
    ],
)
def test_a_line_that_needs_reading_is_taken_and_reported(
    tmp_path: Path, values: dict[str, str], code: str, taken_as: str | None
) -> None:
    deals, found = one(tmp_path, **values)
    assert len(deals) == 1
    assert found == [("interpreted", code, taken_as)]


def test_an_open_deal_without_a_value_is_expected_at_the_list_price(tmp_path: Path) -> None:
    _, found = one(tmp_path, deal_stage="Engaging", close_date="", close_value="")
    assert found == [("interpreted", "value_from_list_price", "550.00")]


def test_an_open_deal_of_a_product_without_a_price_is_expected_at_nothing(tmp_path: Path) -> None:
    crm, findings = read(
        tmp_path,
        products=["Pump One,Pumps,free"],
        sales_pipeline=[deal(deal_stage="Engaging", close_date="", close_value="")],
    )
    assert [deal.net for deal in crm.deals] == [0]
    assert codes(findings, "interpreted") == ["not_a_number", "list_price_unknown"]


def test_amounts_are_counted_in_the_minor_unit_of_the_company_s_currency(tmp_path: Path) -> None:
    assert one(tmp_path, currency="JPY", close_value="1054")[0][0].net == 1_054
    assert one(tmp_path, currency="BHD", close_value="1054.125")[0][0].net == 1_054_125
    assert one(tmp_path, currency="JPY", close_value="1054.0")[0][0].net == 1_054
    assert one(tmp_path, currency="JPY", close_value="1054.5")[1] == [("refused", "too_many_decimals", None)]


def test_what_may_be_thousands_is_taken_as_decimals_only_of_a_currency_that_has_three(tmp_path: Path) -> None:
    assert one(tmp_path, currency="BHD", close_value="12.500")[0][0].net == 12_500
    assert one(tmp_path, currency="JPY", close_value="12.000")[1] == [("refused", "too_many_decimals", None)]
    assert one(tmp_path, close_value="0.500")[0][0].net == 50
    assert one(tmp_path, close_value="1250.000")[0][0].net == 125_000

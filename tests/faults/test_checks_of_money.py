"""Every check of money, answers and views turns red on what somebody made wrong by hand."""

import json
from copy import deepcopy
from typing import Any

import pytest

from tests.faults.checks import money
from tests.faults.checks.across import differing, disagreeing
from tests.faults.checks.answered import of_answers
from tests.faults.checks.asked import Asked, Attempt, Read
from tests.faults.checks.stored import Event

PROBLEM = "application/problem+json"


def event(position: int, type: str, **said: Any) -> Event:
    return Event("pipeline", position, "account", position, f"event-{position}", type, 1.0, data=json.dumps(said))


def part(invoice: str, gross: int) -> dict[str, Any]:
    return {"invoice_id": invoice, "gross": gross}


LOG = [
    event(1, "InvoiceIssued", invoice_id="i", gross=100),
    event(2, "InvoiceIssued", invoice_id="j", gross=50),
    event(3, "PaymentReceived", payment_id="p", gross=130, on_account=10, allocations=[part("i", 100), part("j", 20)]),
    event(4, "CreditApplied", payment_id="p", on_account_before=10, on_account_after=0, allocations=[part("j", 10)]),
    event(5, "PaymentRefunded", payment_id="p", gross=15, on_account_before=0, on_account_after=0,
          allocations_before=[part("i", 100), part("j", 30)], allocations_after=[part("i", 100), part("j", 15)]),
    event(6, "InvoiceCredited", invoice_id="j", gross=20),
    event(7, "InvoiceWrittenOff", invoice_id="j", gross=5),
]  # fmt: skip


def shown(**amounts: int) -> str:
    if "paid" in amounts:
        amounts = {"credited": 0, "written_off": 0} | amounts
    return json.dumps({name: {"amount_minor": amount, "currency": "USD"} for name, amount in amounts.items()})


ROWS = {
    "invoices": {
        "i": shown(gross=100, paid=100, outstanding=0),
        "j": shown(gross=50, paid=15, credited=20, written_off=5, outstanding=10),
    },
    "payments": {"p": shown(gross=130, refunded=15, on_account=0)},
    "accounts": {"account": shown(invoiced=150, paid=115, credited=20, written_off=5, outstanding=10, on_account=0)},
}


def test_the_log_folds_to_what_the_tables_show() -> None:
    books, wrong = money.fold(LOG)
    assert wrong == []
    assert list(money.against(ROWS, books)) == []


@pytest.mark.parametrize(
    ("position", "change"),
    [
        (3, {"on_account": 11}),
        (3, {"allocations": [part("i", 101), part("j", 19)]}),
        (3, {"allocations": [part("i", 100), part("nobody", 20)]}),
        (4, {"on_account_after": 5}),
        (5, {"gross": 16}),
        (6, {"gross": 31}),
        (7, {"gross": 16}),
        (5, {"on_account_after": -15, "allocations_after": [part("i", 100), part("j", 30)]}),
    ],
)
def test_a_log_in_which_money_appears_or_is_gone_is_red(position: int, change: dict[str, Any]) -> None:
    log = [event(e.position, e.type, **{**e.says, **change}) if e.position == position else e for e in LOG]
    assert money.fold(log)[1]


@pytest.mark.parametrize(
    ("position", "change", "wrong"),
    [
        (1, {}, 0),
        (4, {"net": 59}, 1),
        (5, {"net": 21}, 1),
        (6, {"after": {"net": 71}}, 1),
        (7, {"lines": [{"net": 20}]}, 1),
        (5, {"reason": "returned"}, 0),
        (1, {"schedule": []}, 0),
    ],
)
def test_a_contract_that_is_not_what_its_invoices_sum_to_is_red(
    position: int, change: dict[str, Any], wrong: int
) -> None:
    log = [
        event(1, "DealSigned", terms={"net": 100}, schedule=[1, 2]),
        event(2, "DealSigned", terms={"net": 7}, schedule=[]),
        event(3, "InvoiceIssued", deal_id="account", net=40),
        event(4, "InvoiceIssued", deal_id="account", net=60),
        event(5, "InvoiceCredited", deal_id="account", net=20, reason="amended"),
        event(6, "ContractAmended", before={"net": 100}, after={"net": 80}),
        event(7, "ContractCancelled", deal_id="account", lines=[{"net": 30}, {"net": 10}]),
        event(8, "InvoiceCredited", deal_id="account", net=40, reason="cancelled"),
    ]
    log = [event(e.position, e.type, **{**e.says, **change}) if e.position == position else e for e in log]
    assert len(list(money.instalments(log))) == wrong


@pytest.mark.parametrize(
    ("table", "id", "row"),
    [
        ("invoices", "j", shown(gross=50, paid=15, credited=25, outstanding=10)),
        ("payments", "p", shown(gross=130, refunded=0, on_account=0)),
        ("accounts", "account", shown(invoiced=150, paid=115, outstanding=36, on_account=0)),
        ("invoices", "k", shown(gross=0, paid=0, outstanding=0)),
        ("payments", "p", None),
    ],
)
def test_a_table_that_differs_from_the_log_is_red(table: str, id: str, row: str | None) -> None:
    rows: dict[str, dict[str, str]] = deepcopy(ROWS)
    if row is None:
        del rows[table][id]
    else:
        rows[table][id] = row
    assert list(money.against(rows, money.fold(LOG)[0]))


def account(**changes: int) -> dict[str, Any]:
    amounts = {"invoiced": 150, "paid": 115, "outstanding": 35, "on_account": 4} | changes
    body: dict[str, Any] = json.loads(shown(**amounts))
    invoice = json.loads(shown(gross=150, paid=115, outstanding=35)) | {"id": "i"}
    return body | {"version": 5, "invoices": [invoice], "payments": [json.loads(shown(on_account=4))]}


def test_an_account_that_balances_is_green() -> None:
    assert list(money.reads([Read(1.0, "/accounts/a", 200, "application/json", account())])) == []


def one_invoice_off(body: dict[str, Any]) -> None:
    body["invoices"][0]["outstanding"]["amount_minor"] = 36


@pytest.mark.parametrize(
    "body",
    [
        account(paid=116),
        account(outstanding=34),
        account(credited=1),
        account(written_off=1),
        account(on_account=5),
        account(invoiced=151, outstanding=36, paid=115),
    ],
)
def test_an_account_that_does_not_balance_is_red_whenever_it_was_read(body: dict[str, Any]) -> None:
    body = deepcopy(body)
    if body["invoiced"]["amount_minor"] == 151:
        one_invoice_off(body)
    assert list(money.reads([Read(1.0, "/accounts/a", 200, "application/json", body)]))


def asked(status: int, media: str = PROBLEM, code: str = "some_code") -> Asked:
    return Asked("1.1", "openDeal", "/deals", None, "info", [Attempt("1.1.1", 1.0, 2.0, status, code, media)])


@pytest.mark.parametrize("status", [0, 201, 409, 422, 503])
def test_an_answer_that_may_be_is_green(status: int) -> None:
    assert of_answers([asked(status)], []) == []


@pytest.mark.parametrize(
    "bad", [asked(500), asked(502), asked(503, media="text/html"), asked(503, code=""), asked(404, media="text/plain")]
)
def test_a_failure_that_must_not_be_is_red(bad: Asked) -> None:
    assert of_answers([bad], [])


def test_a_read_that_fails_with_500_is_red() -> None:
    assert of_answers([], [Read(1.0, "/board", 500, PROBLEM, {"code": "internal_error"})])


@pytest.mark.parametrize(("version", "wrong"), [(6, 0), (7, 0), (5, 1)])
def test_who_does_not_see_what_they_did_is_told_so(version: int, wrong: int) -> None:
    read = Read(1.0, "/deals/d", 200, "application/json", {"version": version}, least=6)
    assert len(of_answers([], [read])) == wrong


def test_a_view_that_is_not_its_recomputation_is_red() -> None:
    rows = [{"view": "pipeline/deals", "equal": equal, "rows": 3, "problem": ""} for equal in (True, False)]
    assert differing(rows[:1]) == []
    assert len(differing(rows)) == 1


@pytest.mark.parametrize(
    ("shown", "wrong"),
    [
        ({"signed_deals": 2, "signed_amount": 30}, 0),
        ({"signed_deals": 3, "signed_amount": 30}, 1),
        ({"signed_deals": 2, "signed_amount": 29}, 1),
        ({"signed_deals": None, "signed_amount": None}, 2),
    ],
)
def test_a_kpi_that_differs_from_the_log_of_another_service_is_red(shown: dict[str, int | None], wrong: int) -> None:
    log = [
        event(1, "DealSigned", terms={"net": 10}),
        event(2, "DealSigned", terms={"net": 18}),
        event(3, "DealOpened"),
        event(4, "ContractAmended", before={"net": 18}, after={"net": 25}),
        event(5, "ContractCancelled", lines=[{"net": 3}, {"net": 2}]),
    ]
    assert len(disagreeing(shown, log)) == wrong

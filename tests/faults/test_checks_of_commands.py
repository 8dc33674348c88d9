"""Every check of commands and streams turns red on a history that somebody made wrong by hand, and only on that."""

from dataclasses import replace

import msgspec
import pytest

from tests.faults.checks.asked import Asked, Attempt, put_together
from tests.faults.checks.commands import of_commands
from tests.faults.checks.stored import Event
from tests.faults.checks.streams import of_streams
from tests.faults.history import Line

DEAL, OTHER = "deal-1", "deal-2"


def event(position: int, version: int, request: str = "", **more: object) -> Event:
    made = Event("pipeline", position, DEAL, version, f"event-{position}", "DealAdvanced", 100.0, request)
    return replace(made, **more)  # type: ignore[arg-type]


def accepted(request: str, version: int, **more: object) -> Attempt:
    made = Attempt(request, 99.0, 101.0, 200, digest=f"answer {version}", tops=((version, True),))
    return replace(made, **more)  # type: ignore[arg-type]


def silent(request: str) -> Attempt:
    return Attempt(request, 98.0)


def refusal(request: str, at: float = 99.0) -> Attempt:
    return Attempt(request, at, at + 1, 409, code="stage_out_of_order", media="application/problem+json")


def command(*attempts: Attempt, outcome: str = "ok", operation: str = "openDeal", match: int | None = None) -> Asked:
    return Asked("1.1", operation, "/deals", match, outcome, list(attempts))  # type: ignore[arg-type]


FINE = [
    ([command(accepted("a", 1))], [event(1, 1, "a")]),
    ([command(silent("a"), accepted("b", 1, replayed=True))], [event(1, 1, "a")]),
    ([command(silent("a"), outcome="info")], []),
    ([command(silent("a"), outcome="info")], [event(1, 1, "a")]),
    ([command(refusal("a"), outcome="fail")], []),
    ([command(accepted("a", 2), match=1)], [event(1, 1, cause="somebody"), event(2, 2, "a")]),
    ([command(accepted("a", 1), accepted("b", 1, replayed=True))], [event(1, 1, "a")]),
    ([command(accepted("a", 0, tops=((3, False),)), operation="reviseDeal")], []),
]
BAD = {
    "lost": ([command(accepted("a", 1))], []),
    "lost: another version": ([command(accepted("a", 2))], [event(1, 1, "a")]),
    "lost: after a replay": ([command(silent("a"), accepted("b", 1, replayed=True))], []),
    "lost or twice": (
        [command(accepted("a", 0, tops=((1, True), (2, True))), operation="recordPayments")],
        [event(1, 1, "a", type="PaymentReceived"), event(2, 2, "a", type="PaymentReceived"), event(3, 3, "a", type="PaymentReceived")],
    ),
    "twice": ([command(accepted("a", 1), accepted("b", 2))], [event(1, 1, "a"), event(2, 2, "b")]),
    "twice: two streams": ([command(accepted("a", 1))], [event(1, 1, "a"), event(2, 1, "a", stream=OTHER)]),
    "of a refused command": ([command(refusal("a"), outcome="fail")], [event(1, 1, "a")]),
    "denied": ([command(silent("a"), refusal("b", at=200.0), outcome="info")], [event(1, 1, "a")]),
    "phantom": ([], [event(1, 1, "nobody")]),
    "two answers": ([command(accepted("a", 1), accepted("b", 1, replayed=True, digest="else"))], [event(1, 1, "a")]),
    "two answers: both new": ([command(accepted("a", 1), accepted("b", 1))], [event(1, 1, "a")]),
    "lost update": ([command(accepted("a", 3), match=1)], [event(1, 3, "a")]),
}  # fmt: skip


@pytest.mark.parametrize(("commands", "events"), FINE)
def test_a_history_as_it_should_be_is_green(commands: list[Asked], events: list[Event]) -> None:
    assert of_commands(commands, events) == []
    assert of_streams(events) == []


@pytest.mark.parametrize("name", BAD)
def test_a_history_that_breaks_a_promise_is_red(name: str) -> None:
    commands, events = BAD[name]
    found = of_commands(commands, events)
    assert any(each.startswith(name.partition(":")[0]) for each in found), found


@pytest.mark.parametrize(
    ("what", "events"),
    [
        ("order", [event(1, 1), event(2, 3)]),
        ("order", [event(1, 2), event(2, 1)]),
        ("order", [event(1, 1), event(2, 1)]),
        ("order", [event(2, 1), event(1, 2)]),
        ("twice", [event(1, 1), event(2, 2, id="event-1")]),
    ],
)
def test_a_stream_out_of_order_is_red(what: str, events: list[Event]) -> None:
    assert any(each.startswith(what) for each in of_streams(events))


def signed(*parts: str) -> Event:
    schedule = [{"number": number, "net": 1, "due_on": "2090-01-01"} for number, _ in enumerate(parts, 1)]
    return event(1, 1, type="DealSigned", data=msgspec.json.encode({"schedule": schedule}).decode())


def order_of(cause: Event, position: int) -> Event:
    return event(position, 1, stream=f"order-{position}", type="OrderReceived", cause=cause.id, data=of_deal())


def of_deal() -> str:
    return msgspec.json.encode({"deal_id": DEAL}).decode()


def invoice_of(cause: Event, position: int, id: str) -> Event:
    data = msgspec.json.encode({"invoice_id": id}).decode()
    return event(position, 1, stream=f"account-{position}", type="InvoiceIssued", cause=cause.id, data=data)


def test_a_signature_that_was_acted_on_once_is_green() -> None:
    deal = signed("i", "j")
    assert of_streams([deal, order_of(deal, 2), invoice_of(deal, 3, "i"), invoice_of(deal, 4, "j")]) == []


@pytest.mark.parametrize("orders", [0, 2])
def test_a_signature_without_its_order_or_with_two_is_red(orders: int) -> None:
    deal = signed()
    assert of_streams([deal, *(order_of(deal, 2 + number) for number in range(orders))])


@pytest.mark.parametrize("invoices", [[], ["i", "i"], ["i", "j", "k"]])
def test_a_signature_without_all_its_invoices_or_with_more_is_red(invoices: list[str]) -> None:
    deal = signed("i", "j")
    issued = [invoice_of(deal, 3 + number, id) for number, id in enumerate(invoices)]
    assert of_streams([deal, order_of(deal, 2), *issued])


def test_an_order_that_another_policy_received_first_is_green() -> None:
    deal = signed()
    changed = event(2, 2, type="DealCreditChanged")
    assert of_streams([deal, changed, order_of(changed, 3)]) == []


@pytest.mark.parametrize(("change", "data"), [("ContractAmended", "{}"), ("ContractCancelled", of_deal())])
def test_invoices_of_a_contract_that_changed_are_not_counted(change: str, data: str) -> None:
    deal = signed("i", "j")
    assert of_streams([deal, event(2, 2, type=change, data=data), order_of(deal, 3), invoice_of(deal, 4, "i")]) == []


def test_a_history_is_put_together_from_its_lines() -> None:
    lines = [
        Line("invoke", 1.0, command="c", attempt=1, request="c.1", operation="openDeal", path="/deals", match=4),
        Line("lost", 2.0, command="c", attempt=1),
        Line("invoke", 3.0, command="c", attempt=2, request="c.2", operation="openDeal", path="/deals", match=4),
        Line("answer", 4.0, command="c", attempt=2, status=201, etag='"5"', token="t", replayed=True, body="{}"),
        Line("ok", 5.0, command="c"),
        Line("read", 6.0, path="/board", status=200, body='{"stages": []}'),
    ]
    (asked,), (read,) = put_together(lines)
    assert (asked.outcome, asked.match, [each.request for each in asked.attempts]) == ("ok", 4, ["c.1", "c.2"])
    assert (asked.attempts[0].status, asked.attempts[1].tops, asked.attempts[1].replayed) == (0, ((5, True),), True)
    assert read.body == {"stages": []}


def test_a_batch_is_compared_without_what_says_that_it_was_replayed() -> None:
    def batch(replayed: str) -> Line:
        body = f'{{"items":[{{"index":0,"status":201,"etag":"\\"7\\"","consistency_token":"t"{replayed},"body":{{"id":1}}}}]}}'
        return Line("answer", 2.0, command="c", attempt=2 if replayed else 1, status=207, body=body)

    asks = [
        Line("invoke", 1.0, command="c", attempt=n, request=f"c.{n}", operation="importDeals", path="/deals")
        for n in (1, 2)
    ]
    (asked,), _ = put_together([*asks, batch(""), batch(',"idempotency_replayed":true')])
    assert asked.attempts[0].digest == asked.attempts[1].digest
    assert asked.attempts[0].tops == ((7, True),)

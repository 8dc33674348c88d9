"""Money: what the log says, folded a second time and by other code, against every table and every answer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from tests.faults.checks.asked import Read
from tests.faults.checks.stored import Event
from tests.faults.system.postgres import Postgres

TOTALS = ("invoiced", "paid", "credited", "written_off", "outstanding", "on_account")
LISTED = 200


@dataclass(slots=True)
class Payment:
    """A bank line: where its money is."""

    gross: int
    on_account: int
    refunded: int = 0
    parts: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Books:
    """Invoices and payments by their ids, each with its account."""

    gross: dict[str, int] = field(default_factory=dict)
    paid: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    credited: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    written_off: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    payments: dict[str, Payment] = field(default_factory=dict)
    account: dict[str, str] = field(default_factory=dict)

    def of_invoice(self, id: str) -> dict[str, int]:
        """As its row shows it."""
        gone = {"paid": self.paid[id], "credited": self.credited[id], "written_off": self.written_off[id]}
        return {"gross": self.gross[id], **gone, "outstanding": self.gross[id] - sum(gone.values())}


def fold(events: Iterable[Event]) -> tuple[Books, list[str]]:
    """What the log says, and where it contradicts itself."""
    books, wrong = Books(), list[str]()
    for event in events:
        match event.type:
            case "InvoiceIssued":
                said = event.says
                books.gross[said["invoice_id"]] = said["gross"]
                books.account[said["invoice_id"]] = event.stream
            case "PaymentReceived":
                said = event.says
                books.account[said["payment_id"]] = event.stream
                payment = books.payments[said["payment_id"]] = Payment(said["gross"], said["on_account"])
                _move(books, payment, said["allocations"])
            case "CreditApplied":
                said, payment = event.says, books.payments[event.says["payment_id"]]
                payment.on_account += said["on_account_after"] - said["on_account_before"]
                _move(books, payment, said["allocations"])
            case "PaymentRefunded":
                said, payment = event.says, books.payments[event.says["payment_id"]]
                payment.refunded += said["gross"]
                payment.on_account += said["on_account_after"] - said["on_account_before"]
                _move(books, payment, said["allocations_after"], said["allocations_before"])
            case "AllocationsCorrected":
                said, payment = event.says, books.payments[event.says["payment_id"]]
                payment.on_account += said["on_account_after"] - said["on_account_before"]
                _move(books, payment, said["allocations_after"], said["allocations_before"])
            case "InvoiceCredited":
                books.credited[event.says["invoice_id"]] += event.says["gross"]
            case "InvoiceWrittenOff":
                books.written_off[event.says["invoice_id"]] += event.says["gross"]
            case _:
                continue
        wrong += _unbalanced(books, event)
    return books, wrong


def _move(books: Books, payment: Payment, after: Iterable[Any], before: Iterable[Any] = ()) -> None:
    for sign, parts in ((1, after), (-1, before)):
        for part in parts:
            invoice, amount = part["invoice_id"], sign * part["gross"]
            payment.parts[invoice] = payment.parts.get(invoice, 0) + amount
            books.paid[invoice] += amount


def _unbalanced(books: Books, event: Event) -> Iterator[str]:
    said = event.says
    payment = books.payments.get(said.get("payment_id", ""))
    where = f"{event.type} at {event.position}"
    if payment is not None:
        if payment.gross != payment.refunded + payment.on_account + sum(payment.parts.values()):
            yield f"money: {where}: of a payment of {payment.gross} not all is anywhere: {payment}"
        if payment.on_account < 0 or min(payment.parts.values(), default=0) < 0:
            yield f"money: {where}: less than nothing: {payment}"
    touched = [part["invoice_id"] for part in said.get("allocations", ())]
    touched += [said["invoice_id"]] if event.type in {"InvoiceCredited", "InvoiceWrittenOff"} else []
    for invoice in touched:
        gone = books.paid[invoice] + books.credited[invoice] + books.written_off[invoice]
        if books.paid[invoice] < 0 or gone > books.gross.get(invoice, -1):
            yield f"money: {where}: {gone} settled of an invoice over {books.gross.get(invoice)}"


def instalments(events: Iterable[Event]) -> Iterator[str]:
    """Once all is quiet the invoices of a deal sum to what stands of its contract, whatever was changed and cancelled.

    Deals without a schedule have no invoices; where somebody took an invoice back by hand, others may not follow.
    """
    stands, invoiced, by_hand = dict[str, int](), defaultdict[str, int](int), set[str]()
    for event in events:
        match event.type:
            case "DealSigned" if event.says["schedule"]:
                stands[event.stream] = event.says["terms"]["net"]
            case "ContractAmended" if event.stream in stands:
                stands[event.stream] += event.says["after"]["net"] - event.says["before"]["net"]
            case "ContractCancelled" if event.says["deal_id"] in stands:
                stands[event.says["deal_id"]] -= sum(line["net"] for line in event.says["lines"])
            case "InvoiceIssued":
                invoiced[event.says["deal_id"]] += event.says["net"]
            case "InvoiceCredited" if event.says["reason"] in {"amended", "cancelled"}:
                invoiced[event.says["deal_id"]] -= event.says["net"]
            case "InvoiceCredited" | "InvoiceWrittenOff":
                by_hand.add(event.says["deal_id"])
    for deal, net in stands.items():
        if deal not in by_hand and invoiced[deal] != net:
            yield f"money: of the deal {deal} {net} stands, and {invoiced[deal]} is invoiced"


async def tables(postgres: Postgres, books: Books) -> list[str]:
    """Each row of invoices, payments and accounts against the fold, and how many there are."""
    db = await postgres.connect("pipeline")
    try:
        async with db.transaction(isolation="repeatable_read", readonly=True):
            rows = {
                name: dict(await db.fetch(f"SELECT id::text, body FROM views.{name}"))
                for name in ("invoices", "payments", "accounts")
            }
    finally:
        await db.close()
    return list(against(rows, books))


def against(rows: Mapping[str, Mapping[str, str]], books: Books) -> Iterator[str]:
    """Rows (id to body, by table) against the fold."""
    accounts = {books.account[one] for one in (*books.gross, *books.payments)}
    for name, known in (("invoices", set(books.gross)), ("payments", set(books.payments)), ("accounts", accounts)):
        if set(rows[name]) != known:
            yield f"money: {name} has {len(rows[name])} rows, the log {len(known)}"
    totals = _totals(books)
    for name in ("invoices", "payments", "accounts"):
        for id, text in rows[name].items():
            body = orjson.loads(text)
            if name == "payments":
                payment = books.payments.get(id)
                said = payment and {
                    "gross": payment.gross,
                    "refunded": payment.refunded,
                    "on_account": payment.on_account,
                }
            else:
                said = totals.get(id) if name == "accounts" else (books.of_invoice(id) if id in books.gross else None)
            shown = {key: body[key]["amount_minor"] for key in said or ()}
            if said is not None and shown != said:
                yield f"money: {name} {id} shows {shown}, the log says {said}"


def _totals(books: Books) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(TOTALS, 0))
    for invoice, gross in books.gross.items():
        of = found[books.account[invoice]]
        of["invoiced"] += gross
        for name, amount in books.of_invoice(invoice).items():
            if name != "gross":
                of[name] += amount
    for id, payment in books.payments.items():
        found[books.account[id]]["on_account"] += payment.on_account
    return found


def reads(answers: Iterable[Read]) -> Iterator[str]:
    """Every account that was ever looked at balanced, whatever was broken at that moment."""
    for read in answers:
        body = read.body
        if read.status != 200 or not isinstance(body, dict) or "invoiced" not in body:
            continue
        invoiced, paid, credited, written_off, outstanding, on_account = (body[name]["amount_minor"] for name in TOTALS)
        where = f"money: {read.path} at {read.at:.1f}"
        settled = paid + credited + written_off
        if invoiced != settled + outstanding or min(invoiced, paid, credited, written_off, outstanding, on_account) < 0:
            yield f"{where}: invoiced {invoiced}, settled {settled}, outstanding {outstanding}, on account {on_account}"
        for name, listed in (("paid", body["invoices"]), ("on_account", body["payments"])):
            total = sum(one[name]["amount_minor"] for one in listed)
            if len(listed) < LISTED and total != body[name]["amount_minor"]:
                yield f"{where}: {name} is {body[name]['amount_minor']}, its rows sum to {total}"
        for one in body["invoices"]:
            amounts = [one[name]["amount_minor"] for name in ("gross", *TOTALS[1:5])]
            if amounts[0] != sum(amounts[1:]) or min(amounts) < 0:
                yield f"{where}: the invoice {one['id']} has {amounts}"

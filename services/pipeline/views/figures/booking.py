"""What each event of a signed deal does to the order book: it follows the contract as it is amended and cancelled."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct

from shared.contracts.pipeline import (
    AllocatedLine,
    ContractAmended,
    ContractCancelled,
    DealCreditChanged,
    DealSigned,
    InvoiceCredited,
    InvoiceIssued,
    Line,
)

BOOKED = frozenset(
    {"DealSigned", "ContractAmended", "ContractCancelled", "DealCreditChanged", "InvoiceIssued", "InvoiceCredited"}
)
Place = tuple[str, str, UUID, UUID]
"""Measure, key (whether there is a schedule), owner and product line."""


class Sale(Struct):
    """One line of a contract or an invoice."""

    number: int
    product_id: UUID
    product_line_id: UUID
    net: int


class Book(Struct):
    """A signed deal: its lines, and the invoices that stand; nothing of either counts once it is cancelled.

    `since` is the day of its last row: what is recorded later moves nothing before that.
    """

    owner_id: UUID
    key: str
    since: date
    lines: list[Sale]
    invoices: dict[UUID, list[Sale]] = {}
    gone: list[tuple[int, UUID]] = []
    cancelled: bool = False


def deal_of(event: Any, stream_id: UUID) -> UUID:
    """Which deal an event is about; `stream_id` is its stream's."""
    return stream_id if isinstance(event, DealSigned | ContractAmended | DealCreditChanged) else event.deal_id


def booked(book: Book | None, event: Any) -> tuple[Book, date, Counter[Place]]:
    """The book after one of BOOKED, the day it counts on, and by how much it changes the sums at each place.

    A credit note for something else than an amendment leaves what was invoiced: it is not to be invoiced again.
    """
    before = Counter[Place]() if book is None else placed(book)
    if isinstance(event, DealSigned):
        key = "" if event.schedule else "unscheduled"
        book = Book(event.terms.owner_id, key, event.signed_on, sales(event.terms.lines))
        return book, event.signed_on, placed(book)
    assert book is not None
    match event:
        case ContractAmended():
            day, book.lines = event.amended_on, sales(event.after.lines)
            book.key = "" if event.schedule_after else "unscheduled"
        case DealCreditChanged():
            day, book.owner_id = event.effective_from, event.after.owner_id
        case ContractCancelled():
            day, book.cancelled = event.cancelled_on, book.cancelled or event.whole
            book.gone += [(line.number, line.product_id) for line in event.lines]
        case InvoiceIssued():
            day, book.invoices[event.invoice_id] = event.issued_on, sales(event.lines)
        case InvoiceCredited():
            day = event.credited_on
            if event.reason == "amended":
                book.invoices.pop(event.invoice_id, None)
    if not isinstance(event, InvoiceIssued):
        day = max(day, book.since)
    book.since = max(day, book.since)
    after = placed(book)
    after.subtract(before)
    return book, day, after


def placed(book: Book) -> Counter[Place]:
    """All that a deal has in the order book."""
    found = Counter[Place]()
    invoiced = [sale for invoice in book.invoices.values() for sale in invoice]
    for measure, sold in (("signed", book.lines), ("invoiced", invoiced)):
        for sale in _standing(book, sold):
            found[measure, book.key, book.owner_id, sale.product_line_id] += sale.net
    return found


def sales(lines: Sequence[Line | AllocatedLine]) -> list[Sale]:
    """What the book keeps of lines."""
    return [Sale(line.number, line.product_id, line.product_line_id, line.net) for line in lines]


def _standing(book: Book, sold: Sequence[Sale]) -> Iterator[Sale]:
    if not book.cancelled:
        yield from (sale for sale in sold if (sale.number, sale.product_id) not in book.gone)

"""What was attained, event by event: deals signed, money received, and whom each is credited to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from asyncpg import Connection

from shared.contracts.pipeline import (
    Allocation,
    AllocationsCorrected,
    ContractAmended,
    ContractCancelled,
    Credit,
    CreditApplied,
    DealCreditChanged,
    DealSigned,
    Line,
    PaymentReceived,
    PaymentRefunded,
    Terms,
)
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.values.allocation import allocate

COLUMNS = (
    "measure",
    "employee_id",
    "counts_on",
    "customer_id",
    "amount",
    "recorded_at",
    "event_id",
    "ordinal",
    "event_type",
    "subject",
)
DDL = """
CREATE TABLE credited (
    measure text NOT NULL,
    employee_id uuid,
    counts_on date NOT NULL,
    customer_id uuid,
    amount bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    event_id uuid NOT NULL,
    ordinal int NOT NULL,
    event_type text NOT NULL,
    subject text NOT NULL,
    PRIMARY KEY (event_id, ordinal)
);
"""
# A year's sums are a scan of its stretch of the first index alone, a person's of the second; the third finds what a
# customer signed before.
INDEXES = """
CREATE INDEX IF NOT EXISTS credited_day ON credited (measure, counts_on, recorded_at, event_id, ordinal)
    INCLUDE (employee_id, amount);
CREATE INDEX IF NOT EXISTS credited_person ON credited (measure, employee_id, counts_on) INCLUDE (amount, recorded_at);
CREATE INDEX IF NOT EXISTS credited_customer ON credited (customer_id, counts_on, recorded_at, event_id)
    WHERE customer_id IS NOT NULL;
"""


class Credited(NamedTuple):
    """Where an amount counts; money on account, and what a line's credits leave over, is nobody's.

    `customer_id` is of a deal signed, which may be its customer's first.
    """

    measure: str
    employee_id: UUID | None
    counts_on: date
    customer_id: UUID | None = None


def signed(event: DealSigned) -> Iterator[tuple[Credited, int]]:
    """One deal at its owner, and its amount by line."""
    yield Credited("signed_deals", event.terms.owner_id, event.signed_on, event.dimensions.customer_id), 1
    yield from credited(event.terms, event.terms.lines, event.signed_on)


def credited(terms: Terms, lines: Iterable[Line], on: date) -> Iterator[tuple[Credited, int]]:
    """The amount of lines at the persons credited; the parts of a line sum to it."""
    credits = terms.credits or (Credit(terms.owner_id, 10_000),)
    people, shares = [credit.employee_id for credit in credits], [credit.share_bp for credit in credits]
    for line in lines:
        for person, part in zip(people, allocate(line.net, shares, people), strict=True):
            yield Credited("signed_amount", person, on), part


def amounts(event: Any) -> Iterator[tuple[Credited, int]]:
    """What the event adds: deals and amounts signed, net money as far as it moved."""
    match event:
        case DealSigned():
            yield from signed(event)
        case ContractAmended():
            yield from credited(event.after, event.after.lines, event.amended_on)
            for place, amount in credited(event.before, event.before.lines, event.amended_on):
                yield place, -amount
        case DealCreditChanged():
            yield from credited(event.after, event.after.lines, event.effective_from)
            for place, amount in credited(event.before, event.before.lines, event.effective_from):
                yield place, -amount
        case ContractCancelled():
            for place, amount in credited(event.terms, event.lines, event.cancelled_on):
                yield place, -amount
        case PaymentReceived():
            yield from received(event.received_on, event.allocations, event.on_account)
        case CreditApplied():
            moved = event.on_account_after - event.on_account_before
            yield from received(event.applied_on, event.allocations, moved)
        case AllocationsCorrected():
            on = event.corrected_on
            yield from received(on, event.allocations_after, event.on_account_after)
            for place, amount in received(on, event.allocations_before, event.on_account_before):
                yield place, -amount
        case PaymentRefunded():
            on = event.refunded_on
            yield from received(on, event.allocations_after, event.on_account_after)
            for place, amount in received(on, event.allocations_before, event.on_account_before):
                yield place, -amount


def received(on: date, allocations: Iterable[Allocation], on_account: int) -> Iterator[tuple[Credited, int]]:
    """What allocations bring to each person."""
    yield Credited("received_amount", None, on), on_account
    for allocation in allocations:
        for line in allocation.lines:
            left = line.net
            for credit in line.credits:
                left -= credit.net
                yield Credited("received_amount", credit.employee_id, on), credit.net
            yield Credited("received_amount", None, on), left


def rows(message: Message) -> Iterator[tuple[Any, ...]]:
    """The rows of one message in COLUMNS: one for each measure and person that it changes."""
    sums: Counter[Credited] = Counter()
    for place, amount in amounts(decode(message)):
        sums[place] += amount
    envelope = message.recorded_at, message.event_id
    for ordinal, (place, amount) in enumerate((place, amount) for place, amount in sums.items() if amount):
        yield (*place, amount, *envelope, ordinal, message.type, message.subject)


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Copies in the rows of a batch; a row is a function of one event and is never changed."""
    if records := [row for message in messages for row in rows(message)]:
        await db.copy_records_to_table("credited", records=records, columns=COLUMNS)


ACTUALS = View(
    name="actuals",
    version=2,
    tables=("credited",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                "DealSigned",
                "ContractAmended",
                "DealCreditChanged",
                "ContractCancelled",
                "PaymentReceived",
                "CreditApplied",
                "PaymentRefunded",
                "AllocationsCorrected",
            }
        )
    },
    project=project,
    unhashed=frozenset({"recorded_at", "event_id"}),
    indexes=INDEXES,
)

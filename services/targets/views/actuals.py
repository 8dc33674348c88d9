"""What was attained, by measure, person and day: deals signed, money received, customers won."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from asyncpg import Connection

from shared.contracts.pipeline import (
    Allocation,
    ContractAmended,
    Credit,
    CreditApplied,
    DealSigned,
    PaymentReceived,
    PaymentRefunded,
    Terms,
)
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.values.allocation import allocate

DDL = """
CREATE TABLE credited (
    measure text NOT NULL,
    employee_id uuid,
    counts_on date NOT NULL,
    amount bigint NOT NULL,
    UNIQUE NULLS NOT DISTINCT (measure, counts_on, employee_id)
);
CREATE TABLE first_signings (
    customer_id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    signed_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    event_id uuid NOT NULL
);
CREATE INDEX ON first_signings (signed_on) INCLUDE (owner_id);
"""
ADD = """
INSERT INTO credited (measure, employee_id, counts_on, amount)
SELECT * FROM unnest($1::text[], $2::uuid[], $3::date[], $4::bigint[])
ON CONFLICT (measure, counts_on, employee_id) DO UPDATE SET amount = credited.amount + excluded.amount
"""
FIRST = """
INSERT INTO first_signings (customer_id, signed_on, recorded_at, event_id, owner_id)
SELECT * FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $4::uuid[], $5::uuid[])
ON CONFLICT (customer_id) DO UPDATE
SET owner_id = excluded.owner_id, signed_on = excluded.signed_on,
    recorded_at = excluded.recorded_at, event_id = excluded.event_id
WHERE (excluded.signed_on, excluded.recorded_at, excluded.event_id)
    < (first_signings.signed_on, first_signings.recorded_at, first_signings.event_id)
"""
ACTUALS_SQL = """
SELECT measure, employee_id, counts_on, amount FROM credited
UNION ALL
SELECT 'new_customers', owner_id, signed_on, 1 FROM first_signings
"""
"""Every actual as rows of measure, employee_id (null: nobody's), counts_on and amount (minor units or a count)."""


class Credited(NamedTuple):
    """Where an amount is added up; money on account, and what a line's credits leave over, is nobody's."""

    measure: str
    employee_id: UUID | None
    counts_on: date


class First(NamedTuple):
    """A customer's signing; the least of them is the first."""

    signed_on: date
    recorded_at: datetime
    event_id: UUID
    owner_id: UUID


def signed(event: DealSigned) -> Iterator[tuple[Credited, int]]:
    """One deal at its owner, its amount by line at the persons credited; the parts of a line sum to it."""
    yield Credited("signed_deals", event.terms.owner_id, event.signed_on), 1
    yield from credited(event.terms, event.signed_on)


def credited(terms: Terms, on: date) -> Iterator[tuple[Credited, int]]:
    """A deal's amount by line at the persons credited."""
    credits = terms.credits or (Credit(terms.owner_id, 10_000),)
    people, shares = [credit.employee_id for credit in credits], [credit.share_bp for credit in credits]
    for line in terms.lines:
        for person, part in zip(people, allocate(line.net, shares, people), strict=True):
            yield Credited("signed_amount", person, on), part


def amounts(event: Any) -> Iterator[tuple[Credited, int]]:
    """What the event adds: deals and amounts signed, net money as far as it moved."""
    match event:
        case DealSigned():
            yield from signed(event)
        case ContractAmended():
            yield from credited(event.after, event.amended_on)
            for place, amount in credited(event.before, event.amended_on):
                yield place, -amount
        case PaymentReceived():
            yield from received(event.received_on, event.allocations, event.on_account)
        case CreditApplied():
            moved = event.on_account_after - event.on_account_before
            yield from received(event.applied_on, event.allocations, moved)
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


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Adds up the batch and writes it once; of a customer's signings the first by date is kept."""
    sums: Counter[Credited] = Counter()
    firsts: dict[UUID, First] = {}
    for message in messages:
        event = decode(message)
        for place, amount in amounts(event):
            sums[place] += amount
        if isinstance(event, DealSigned) and (customer := event.dimensions.customer_id):
            first = First(event.signed_on, message.recorded_at, message.event_id, event.terms.owner_id)
            firsts[customer] = min(first, firsts.get(customer, first))
    if rows := [(*place, amount) for place, amount in sorted(sums.items(), key=str) if amount]:
        await db.execute(ADD, *zip(*rows, strict=True))
    if firsts:
        await db.execute(FIRST, list(firsts), *zip(*firsts.values(), strict=True))


ACTUALS = View(
    name="actuals",
    version=1,
    tables=("credited", "first_signings"),
    ddl=DDL,
    reads={
        "pipeline": frozenset({"DealSigned", "ContractAmended", "PaymentReceived", "CreditApplied", "PaymentRefunded"})
    },
    project=project,
    unhashed=frozenset({"recorded_at", "event_id"}),
)

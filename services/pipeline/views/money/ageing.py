"""How long is what customers owe past due, on any day and as known at any moment."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import figures as answers
from services.pipeline.views.body import Body, money
from shared.contracts.pipeline import (
    Allocation,
    AllocationsCorrected,
    CreditApplied,
    InvoiceCreditChanged,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
)
from shared.flow.decode import decode
from shared.flow.freshness import settled_until
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.fields import AsOf, KnownAt
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer, json_answer

DDL = """
CREATE TABLE ageing_invoices (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    customer_name text,
    owner_id uuid NOT NULL,
    issued_on date NOT NULL,
    due_on date NOT NULL
);
CREATE TABLE ageing_rows (
    event_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    occurred_on date NOT NULL,
    known_at timestamptz NOT NULL,
    amount bigint NOT NULL
);
CREATE INDEX ON ageing_rows (invoice_id) INCLUDE (occurred_on, known_at, amount);
"""
WRITE_INVOICES = """
INSERT INTO ageing_invoices (id, customer_id, customer_name, owner_id, issued_on, due_on)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::date[], $6::date[])
"""
HAND_OVER = "UPDATE ageing_invoices SET owner_id = $2 WHERE id = $1"
WRITE_ROWS = """
INSERT INTO ageing_rows (event_id, invoice_id, occurred_on, known_at, amount)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::timestamptz[], $5::bigint[])
"""
AGES = ("not_due", "days_1_30", "days_31_60", "days_61_90", "over_90")
# Money that came before its invoice stood on account until then: it covers the invoice from its date of issue.
AGEING = """
WITH owed AS (
    SELECT i.customer_id, i.customer_name, i.owner_id, $1::date - i.due_on AS days, sum(r.amount) AS amount
    FROM ageing_rows AS r JOIN ageing_invoices AS i ON i.id = r.invoice_id
    WHERE greatest(r.occurred_on, i.issued_on) <= $1 AND r.known_at < $2{more}
    GROUP BY i.id HAVING sum(r.amount) <> 0
)
SELECT {key}, sum(amount)::bigint AS outstanding,
    coalesce(sum(amount) FILTER (WHERE days <= 0), 0)::bigint AS not_due,
    coalesce(sum(amount) FILTER (WHERE days BETWEEN 1 AND 30), 0)::bigint AS days_1_30,
    coalesce(sum(amount) FILTER (WHERE days BETWEEN 31 AND 60), 0)::bigint AS days_31_60,
    coalesce(sum(amount) FILTER (WHERE days BETWEEN 61 AND 90), 0)::bigint AS days_61_90,
    coalesce(sum(amount) FILTER (WHERE days > 90), 0)::bigint AS over_90
FROM owed GROUP BY 1, 2 ORDER BY outstanding DESC, 2
"""
BY: dict[str, str] = {
    "none": "NULL::text, NULL::uuid, NULL::text",
    "customer": "'customer', customer_id, max(customer_name)",
    "owner": "'employee', owner_id, NULL::text",
}
FOR_EVER = datetime.max.replace(tzinfo=UTC)

router = APIRouter(tags=["accounts"])


def moves(event: Any) -> Iterator[tuple[UUID, date, int]]:
    """What is owed more (or less) on which invoice from which day on."""
    match event:
        case InvoiceIssued():
            yield event.invoice_id, event.issued_on, event.gross
        case PaymentReceived():
            yield from _covered(event.allocations, event.received_on, -1)
        case CreditApplied():
            yield from _covered(event.allocations, event.applied_on, -1)
        case PaymentRefunded():
            yield from _covered(event.allocations_before, event.refunded_on, 1)
            yield from _covered(event.allocations_after, event.refunded_on, -1)
        case AllocationsCorrected():
            left = {one.invoice_id: one.gross for one in event.allocations_after}
            for one in event.allocations_before:
                if freed := one.gross - left.get(one.invoice_id, 0):
                    yield one.invoice_id, event.corrected_on, freed
        case InvoiceCredited():
            yield event.invoice_id, event.credited_on, -event.gross
        case InvoiceWrittenOff():
            yield event.invoice_id, event.written_off_on, -event.gross


def _covered(allocations: Sequence[Allocation], day: date, sign: int) -> Iterator[tuple[UUID, date, int]]:
    for allocation in allocations:
        yield allocation.invoice_id, day, sign * allocation.gross


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Appends the rows of the batch; nothing is ever changed but the owner of an invoice whose deal has another."""
    handed_over: list[tuple[UUID, UUID]] = []
    invoices: list[tuple[Any, ...]] = []
    rows: list[tuple[Any, ...]] = []
    for message in messages:
        event = decode(message)
        if isinstance(event, InvoiceIssued):
            invoices.append(
                (
                    event.invoice_id,
                    message.stream_id,
                    event.dimensions.customer_name,
                    event.owner_id,
                    event.issued_on,
                    event.due_on,
                )
            )
        if isinstance(event, InvoiceCreditChanged) and event.owner_before != event.owner_after:
            handed_over.append((event.invoice_id, event.owner_after))
        rows.extend((message.event_id, one, day, message.recorded_at, amount) for one, day, amount in moves(event))
    if invoices:
        await db.execute(WRITE_INVOICES, *zip(*invoices, strict=True))
    if handed_over:
        await db.executemany(HAND_OVER, handed_over)
    if rows:
        await db.execute(WRITE_ROWS, *zip(*rows, strict=True))


RECEIVABLE_AGES = View(
    name="ageing",
    version=3,
    tables=("ageing_invoices", "ageing_rows"),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                "InvoiceIssued",
                "PaymentReceived",
                "CreditApplied",
                "PaymentRefunded",
                "InvoiceCredited",
                "InvoiceWrittenOff",
                "AllocationsCorrected",
                "InvoiceCreditChanged",
            }
        )
    },
    project=project,
    unhashed=frozenset({"event_id", "known_at"}),
)


@router.get("/ageing", operation_id="getAgeing", response_model=answers.Ageing)
async def get_ageing(
    reader: Annotated[Reading, reading(RECEIVABLE_AGES)],
    as_of: AsOf = None,
    known_at: KnownAt = None,
    by: Literal["none", "customer", "owner"] = "none",
) -> Answer:
    """What was outstanding on a day, by how long past due; the five ages sum to it."""
    day = as_of or reader.today
    async with reader.db.transaction(isolation="repeatable_read", readonly=True):
        where = reader.within(Where(day, known_at or FOR_EVER), "i.owner_id")
        rows = await reader.db.fetch(AGEING.format(key=BY[by], more=where.more), *where.values)
        settled = await settled_until(reader.db, [RECEIVABLE_AGES.name])
    return json_answer(
        {
            "currency": reader.currency,
            "scope": reader.scope(),
            "as_of": day,
            "known_at": known_at or reader.now,
            "settled": settled is not None and (known_at or reader.now) < settled,
            "settled_until": settled,
            "items": [_item(row, reader.currency) for row in rows if row["outstanding"] is not None],
        }
    )


def _item(row: Any, currency: str) -> Body:
    kind, key, name = row[:3]
    ages = {name: money(row[name], currency) for name in ("outstanding", *AGES)}
    return {"key": {"kind": kind, "id": key, "name": name} if kind else None} | ages

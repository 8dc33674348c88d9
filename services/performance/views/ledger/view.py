"""The ledger's table, append-only: a row is a function of one event and is never changed."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any
from uuid import UUID

from asyncpg import Connection

from services.performance.views.ledger import deals, money, orders, promises, renewals, tickets
from services.performance.views.ledger.entry import Entry
from shared.contracts import published
from shared.contracts.pipeline import (
    AllocationsCorrected,
    ContractAmended,
    ContractCancelled,
    CreditApplied,
    DealCreditChanged,
    DealLost,
    DealOpened,
    DealReopened,
    DealRotted,
    DealSigned,
    InvoiceCreditChanged,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceWrittenOff,
    MilestoneReached,
    PaymentReceived,
    PaymentRefunded,
    RenewalAdjusted,
    RenewalOpened,
    RenewalReopened,
    RenewalSettled,
    RenewalWithdrawn,
    TicketClosed,
    TicketReopened,
    TicketResolved,
    TicketResponded,
)
from shared.contracts.targets import TargetPublished, TargetRevised
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View

ENTRIES: dict[type, Callable[[Any, UUID], list[Entry]]] = {
    DealOpened: deals.opened,
    DealLost: deals.lost,
    DealReopened: deals.reopened,
    DealRotted: deals.rotted,
    DealSigned: deals.signed,
    ContractCancelled: orders.cancelled,
    MilestoneReached: orders.reached,
    ContractAmended: deals.amended,
    DealCreditChanged: deals.recredited,
    InvoiceIssued: money.issued,
    InvoiceCredited: money.credited,
    InvoiceWrittenOff: money.written_off,
    InvoiceCreditChanged: money.handed_over,
    PaymentReceived: money.received,
    CreditApplied: money.applied,
    PaymentRefunded: money.refunded,
    AllocationsCorrected: money.corrected,
    RenewalOpened: renewals.opened,
    RenewalAdjusted: renewals.adjusted,
    RenewalWithdrawn: renewals.withdrawn,
    RenewalSettled: renewals.settled,
    RenewalReopened: renewals.reopened,
    TicketResponded: tickets.responded,
    TicketResolved: tickets.resolved,
    TicketClosed: tickets.closed,
    TicketReopened: tickets.reopened,
    TargetPublished: promises.published,
    TargetRevised: promises.revised,
}

COLUMNS = (*Entry._fields, "known_at", "event_id", "ordinal", "position", "event_type", "subject", "service")

DDL = """
CREATE TABLE ledger (
    measure text NOT NULL, amount bigint NOT NULL, counts_on date NOT NULL, occurred_on date NOT NULL,
    person uuid, customer uuid, product uuid, product_line uuid, deal uuid, channel text, source text, promotion uuid,
    node uuid, node_kind text, node_parent uuid, cuts smallint NOT NULL,
    known_at timestamptz NOT NULL, event_id uuid NOT NULL, ordinal integer NOT NULL, position bigint NOT NULL,
    event_type text NOT NULL, subject text NOT NULL, service text NOT NULL,
    PRIMARY KEY (event_id, ordinal)
);
"""
# A KPI in total is a scan of the first index alone, by person or unit of the second: all they need is in there.
INDEXES = """
CREATE INDEX IF NOT EXISTS ledger_day ON ledger (measure, counts_on) INCLUDE (amount, known_at, occurred_on, cuts);
CREATE INDEX IF NOT EXISTS ledger_person ON ledger (measure, person, counts_on)
    INCLUDE (occurred_on, amount, known_at, position, cuts);
"""


def rows(service: str, message: Message) -> Iterator[tuple[Any, ...]]:
    """The ledger rows of one message, in COLUMNS; none for an event that measures nothing."""
    event = decode(message)
    envelope = message.position, message.type, message.subject, service
    for ordinal, entry in enumerate(ENTRIES[type(event)](event, message.subject_id)):
        yield (*entry, message.recorded_at, message.event_id, ordinal, *envelope)


async def project(db: Connection, service: str, messages: Sequence[Message]) -> None:
    """Copy in the rows of a batch of one service's events."""
    records = [row for message in messages for row in rows(service, message)]
    if records:
        await db.copy_records_to_table("ledger", records=records, columns=COLUMNS)


LEDGER = View(
    name="ledger",
    version=5,
    tables=("ledger",),
    ddl=DDL,
    reads={
        service: frozenset(event.__name__ for event in ENTRIES.keys() & published(service))
        for service in ("pipeline", "targets")
    },
    project=project,
    unhashed=frozenset({"known_at", "event_id", "position"}),
    indexes=INDEXES,
)

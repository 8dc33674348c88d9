"""Who is long overdue gets nothing more: the orders of the customer are held, and go on when that is settled."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from services.pipeline.domain.account.claims import occurred_on
from services.pipeline.domain.account.events import (
    AccountEvent,
    DunningLevel,
    DunningLevelReached,
    OrdersFreed,
    OrdersStopped,
    ScheduleAgreed,
)
from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import InvoiceIssued

STOPPING: frozenset[DunningLevel] = frozenset({"order_stop", "provision"})
"""The dunning levels at which a customer's orders are held."""


def stops(events: Sequence[AccountEvent], account: Account) -> list[AccountEvent]:
    """Every order of the account once its first invoice is so far, each that comes then, and none after the last."""
    before = account.stopped
    if not events or not (before or any(isinstance(one, DunningLevelReached) for one in events)):
        return []
    for event in events:
        account = evolve(account, event)
    day = max(occurred_on(event) for event in events)
    if not any(account.invoices[key[-1]].dunning in STOPPING for key in account.open):
        return [OrdersFreed(before, day)] if before else []
    orders = set(_new(events) if before else _all(account)) - {*before}
    return [OrdersStopped(tuple(sorted(orders)), day)] if orders else []


def _new(events: Sequence[AccountEvent]) -> Iterator[UUID]:
    return (event.order_id for event in events if isinstance(event, InvoiceIssued | ScheduleAgreed))


def _all(account: Account) -> Iterator[UUID]:
    yield from (invoice.order_id for invoice in account.invoices.values())
    yield from (agreed.order_id for agreed in account.schedules.values())

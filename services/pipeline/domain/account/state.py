"""What a customer owes and has paid."""

from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_OID, UUID, uuid5

from services.pipeline.domain.account.events import LinesCancelled, ScheduleAgreed
from services.pipeline.domain.account.parts import CreditNote, Invoice, Payment, Provision, Splits, WriteOff
from shared.contracts.pipeline import Trigger
from shared.values.by_id import NOTHING, ById

DueKey = tuple[date, date, UUID, int, UUID]
"""The order in which invoices are paid: due, issued, deal, instalment; and the invoice."""
Milestones = tuple[tuple[Trigger, date], ...]
CreditKey = tuple[date, int, UUID]
"""The order in which money on account is used: received, the account's version then; and the payment."""


@dataclass(frozen=True, slots=True)
class Account:
    """One customer's money, in the company's `currency`, after `version` events.

    For every invoice: gross = its payments' allocations + credited + written off + outstanding.
    `open` has the invoices with something outstanding, `credit` the payments with something on account, each in the
    order in which they are used; of these `kept` was told to stay there although something was open.
    By deal: `schedules` with instalments that wait for a milestone, and the milestones `met`, the lines `cancelled` and
    the `splits` that changed, whichever came first. The orders `stopped` are held; `provisions` are by invoice, those
    of 0 too once there was one.
    """

    invoices: ById[Invoice] = NOTHING
    payments: ById[Payment] = NOTHING
    references: ById[bool] = NOTHING
    tax_numbers: ById[bool] = NOTHING
    schedules: ById[ScheduleAgreed] = NOTHING
    met: ById[Milestones] = NOTHING
    cancelled: ById[LinesCancelled] = NOTHING
    splits: ById[Splits] = NOTHING
    write_offs: ById[WriteOff] = NOTHING
    credit_notes: ById[CreditNote] = NOTHING
    open: tuple[DueKey, ...] = ()
    credit: tuple[CreditKey, ...] = ()
    stopped: tuple[UUID, ...] = ()
    provisions: ById[Provision] = NOTHING
    kept: ById[int] = NOTHING
    currency: str = ""
    version: int = 0

    def knows_reference(self, reference: str) -> bool:
        return reference_id(reference) in self.references

    def knows_tax_number(self, number: str) -> bool:
        return reference_id(number) in self.tax_numbers


def reference_id(reference: str) -> UUID:
    """What a bank line or a tax authority's number is found by."""
    return uuid5(NAMESPACE_OID, reference)

"""What a customer's account is made of: invoices, payments, and what is asked for about them."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from services.pipeline.domain.account.events import DunningLevel, WriteOffRequested
from services.pipeline.domain.account.receivable import Lines, gross_of
from shared.contracts.pipeline import Allocation, Credit, CreditReason, Dimensions

Decided = Literal["requested", "approved", "rejected"]
"""What became of what somebody asked for and another has to agree to."""


@dataclass(frozen=True, slots=True)
class Split:
    """Who owns a deal, and who is credited for money received, from a day on."""

    effective_from: date
    owner_id: UUID
    credits: tuple[Credit, ...]


@dataclass(frozen=True, slots=True)
class Splits:
    """A deal whose split changed after signing: all of them in turn, that of the signature first.

    `changes` are the ids of what changed it.
    """

    dimensions: Dimensions
    currency: str
    in_turn: tuple[Split, ...]
    changes: tuple[UUID, ...]

    @property
    def current(self) -> Split:
        return self.in_turn[-1]

    def on(self, day: date) -> Split:
        """The split that money received on `day` follows."""
        return next((one for one in reversed(self.in_turn) if one.effective_from <= day), self.in_turn[0])


@dataclass(frozen=True, slots=True)
class Refund:
    """Money that is to go back, or went; `by` asked for it. Nobody asked for one that was taken over."""

    refund_id: UUID
    reference: str
    gross: int
    status: Decided
    by: tuple[UUID, ...] = ()
    refunded_on: date | None = None


@dataclass(frozen=True, slots=True)
class CreditNote:
    """What of an invoice was taken back, in the account's event `version`."""

    invoice_id: UUID
    gross: int
    reason: CreditReason
    credited_on: date
    version: int


@dataclass(frozen=True, slots=True)
class WriteOff:
    """What of an invoice is to be given up, or was; `version` is that of the account's last event about it."""

    request: WriteOffRequested
    version: int
    status: Decided = "requested"
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Provision:
    """What is set aside for an invoice that may never be paid, net of VAT, since when it is so."""

    net: int
    since: date


@dataclass(frozen=True, slots=True)
class Invoice:
    """`open` is what no payment covers yet, by line; of a line that is settled payments alone know.

    `void`: an amendment took it back, and another invoice may stand for its instalment. `number` is that of one from
    elsewhere, `version` that of the account's last event that changed what is shown of the invoice.
    """

    order_id: UUID
    deal_id: UUID
    instalment: int
    issued_on: date
    due_on: date
    gross: int
    open: Lines
    owner_id: UUID
    version: int
    overdue: bool = False
    credited: int = 0
    written_off: int = 0
    tax_number: str | None = None
    void: bool = False
    dunning: DunningLevel | None = None
    number: str | None = None

    @property
    def outstanding(self) -> int:
        return gross_of(self.open)

    def left(self, open: Lines) -> "Invoice":
        """With these lines open; what is settled is neither overdue nor dunned."""
        if gross_of(open):
            return replace(self, open=open)
        return replace(self, open=open, overdue=False, dunning=None)


@dataclass(frozen=True, slots=True)
class Payment:
    """What is left of a bank line: `allocations` on invoices and `on_account`; it last moved on `moved_on`.

    `version` is that of the last event of the account about it, `since` that of the one that received it. `refunds`
    are those that were asked for, in that order.
    """

    reference: str
    gross: int
    received_on: date
    moved_on: date
    allocations: tuple[Allocation, ...]
    on_account: int
    version: int = 0
    since: int = 0
    refunds: tuple[Refund, ...] = ()

    @property
    def asked(self) -> int:
        """What is to go back if another agrees."""
        return sum(one.gross for one in self.refunds if one.status == "requested")

    @property
    def remaining(self) -> int:
        return sum(allocation.gross for allocation in self.allocations) + self.on_account

"""Invoices from elsewhere: of a deal that was signed without a schedule, which they make up one by one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from services.pipeline.domain.account.events import AccountEvent, ScheduleAgreed
from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.money.meeting import applied
from services.pipeline.domain.account.receivable import Lines, by_instalment, gross_of, invoice_id
from services.pipeline.domain.account.state import Account
from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.order.order import order_id
from services.pipeline.domain.terms import countable
from shared.contracts.pipeline import Dimensions, Instalment, InvoiceIssued, Terms
from shared.decider import Refused
from shared.values.allocation import allocate


@dataclass(frozen=True, slots=True)
class Paper:
    """What the invoice says, in minor units; `vat` None: by the rates of the deal's lines."""

    number: str
    net: int
    vat: int | None
    issued_on: date
    due_on: date


@dataclass(frozen=True, slots=True)
class ImportInvoice:
    """The paper as the next instalment of a deal signed on `signed_on`; the same paper again is nothing new."""

    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    signed_on: date
    paper: Paper
    today: date


def of_deal(deal_id: UUID, deal: Deal, paper: Paper, today: date) -> tuple[UUID, ImportInvoice]:
    """Whose account it goes to, and the command. Raises Refused for a deal that has no invoices from elsewhere."""
    if deal.status == "unopened":
        raise Refused("unknown_deal", f"There is no deal {deal_id}.", kind="invalid", pointer="/deal_id")
    if deal.status != "signed" or deal.closed_on is None:
        raise Refused(
            "deal_not_signed", f"The deal is {deal.status}.", pointer="/deal_id", values={"status": deal.status}
        )
    if deal.dimensions.customer_id is None:
        raise Refused("deal_without_customer", "The deal has no customer, and so no account.", pointer="/deal_id")
    if deal.schedule:
        raise Refused("deal_has_schedule", "The deal's schedule brings its invoices.", pointer="/deal_id")
    return deal.dimensions.customer_id, ImportInvoice(
        deal_id, deal.dimensions, deal.terms, deal.closed_on, paper, today
    )


def imported(command: ImportInvoice, account: Account) -> Sequence[AccountEvent]:
    """The schedule as far as it is known now, the invoice, and what money on account pays of it. Raises Refused."""
    paper, deal_id = command.paper, command.deal_id
    before = account.schedules.get(deal_id) or ScheduleAgreed(
        order_id(deal_id), deal_id, command.dimensions, command.terms, (), command.signed_on
    )
    if before.revision:
        raise Refused("deal_has_schedule", "The deal's schedule brings its invoices.", pointer="/deal_id")
    if (known := find(account, deal_id, paper.number)) is not None:
        if _same(before, account, known, paper):
            return []
        raise Refused("invoice_number_taken", f"Invoice {paper.number} says something else.", pointer="/number")
    in_order(command.signed_on, paper.issued_on, command.today, "/issued_on")
    if paper.due_on < paper.issued_on:
        detail, values = f"It cannot be before {paper.issued_on}.", {"earliest": paper.issued_on}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer="/due_on", values=values)
    left = before.terms.net - sum(instalment.net for instalment in before.schedule)
    if not 0 < paper.net <= left:
        detail = f"Of the deal's net of {before.terms.net} there is {left} left to invoice."
        raise Refused("invoiced_beyond_deal", detail, pointer="/net/amount_minor", values={"limit": left})
    number = len(before.schedule) + 1
    agreed = replace(before, schedule=(*before.schedule, Instalment(number, paper.net, paper.due_on)))
    lines = _with_vat(by_instalment(agreed.terms, agreed.schedule)[-1], paper.vat)
    countable(gross_of(lines), "/vat/amount_minor")
    invoice = InvoiceIssued(
        invoice_id=invoice_id(deal_id, number),
        order_id=agreed.order_id,
        deal_id=deal_id,
        instalment=number,
        dimensions=agreed.dimensions,
        owner_id=agreed.terms.owner_id,
        net=sum(line.net for line in lines),
        vat=sum(line.vat for line in lines),
        gross=gross_of(lines),
        currency=agreed.terms.currency,
        issued_on=paper.issued_on,
        due_on=paper.due_on,
        lines=lines,
        number=paper.number,
        origin="import",
    )
    return [agreed, invoice, *applied([invoice], evolve(evolve(account, agreed), invoice))]


def find(account: Account, deal_id: UUID, number: str) -> int | None:
    """The instalment of a deal that was imported under a number; None: there is none."""
    agreed = account.schedules.get(deal_id)
    for instalment in agreed.schedule if agreed else ():
        invoice = account.invoices.get(invoice_id(deal_id, instalment.number))
        if invoice is not None and invoice.number == number:
            return instalment.number
    return None


def _same(agreed: ScheduleAgreed, account: Account, number: int, paper: Paper) -> bool:
    instalment, invoice = agreed.schedule[number - 1], account.invoices[invoice_id(agreed.deal_id, number)]
    gross = invoice.gross if paper.vat is None else paper.net + paper.vat
    return (instalment.net, invoice.gross, invoice.issued_on, invoice.due_on) == (
        paper.net,
        gross,
        paper.issued_on,
        paper.due_on,
    )


def _with_vat(lines: Lines, vat: int | None) -> Lines:
    """The paper's VAT divided by the lines' net; without one what the rates say."""
    if vat is None:
        return lines
    shares = allocate(vat, [line.net for line in lines])
    return tuple(replace(line, vat=share) for line, share in zip(lines, shares, strict=True))

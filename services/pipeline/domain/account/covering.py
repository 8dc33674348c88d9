"""What payments cover of invoices, and what of an account is found by how it is used."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from services.pipeline.domain.account.parts import Invoice, Payment
from services.pipeline.domain.account.receivable import divided, drawn, together, without
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import Allocation, Credit

K = TypeVar("K", bound=tuple[object, ...])


def covered(
    account: Account, day: date, after: Sequence[Allocation], before: Sequence[Allocation] = ()
) -> dict[UUID, Invoice]:
    """The invoices as they become in one more event: a payment of `day` covers `after` of them and no more `before`.

    What others than those credited now are credited for is taken from, and goes back to, those credited now.
    """
    invoices: dict[UUID, Invoice] = {}
    kept = {*before} & {*after}
    for one in before:
        if one in kept:
            continue
        invoice = invoices.get(one.invoice_id) or account.invoices[one.invoice_id]
        splits = account.splits.get(one.deal_id)
        now = splits is None or splits.on(day) is splits.current
        lines = one.lines if splits is None or now else divided(one.lines, splits.current.credits)
        invoices[one.invoice_id] = replace(invoice, open=together(invoice.open, lines))
    for one in after:
        if one in kept:
            continue
        invoice = invoices.get(one.invoice_id) or account.invoices[one.invoice_id]
        splits = account.splits.get(one.deal_id)
        now = splits is None or splits.on(day) is splits.current
        lines = one.lines if now else drawn(invoice.open, one.lines)
        invoices[one.invoice_id] = invoice.left(without(invoice.open, lines))
    return {
        id: invoice
        if invoice.outstanding == account.invoices[id].outstanding
        else replace(invoice, version=account.version + 1)
        for id, invoice in invoices.items()
    }


def divided_anew(account: Account, deal_id: UUID, credits: Sequence[Credit]) -> dict[UUID, Invoice]:
    """A deal's invoices with what is open of them credited so."""
    return {
        id: replace(invoice, open=divided(invoice.open, credits))
        for id, invoice in account.invoices.items()
        if invoice.deal_id == deal_id
    }


def changed(
    account: Account, invoices: Mapping[UUID, Invoice], payments: Mapping[UUID, Payment] | None = None
) -> Account:
    """The account after one more event, with these invoices and payments as they are now."""
    due, credit, kept = account.open, account.credit, account.kept
    for id, invoice in invoices.items():
        key = (invoice.due_on, invoice.issued_on, invoice.deal_id, invoice.instalment, id)
        due = listed(due, key, there=invoice.outstanding > 0)
    for id, payment in (payments or {}).items():
        credit = listed(credit, (payment.received_on, payment.since, id), there=payment.on_account > 0)
        if (kept.get(id) or 0) > payment.on_account:
            kept = kept.with_({id: payment.on_account}) if payment.on_account else kept.without(id)
    return replace(
        account,
        invoices=account.invoices.with_(invoices) if invoices else account.invoices,
        payments=account.payments.with_(payments) if payments else account.payments,
        open=due,
        credit=credit,
        kept=kept,
        version=account.version + 1,
    )


def listed(keys: tuple[K, ...], key: K, *, there: bool) -> tuple[K, ...]:
    """Sorted `keys` with or without `key`."""
    place = bisect_left(keys, key)
    found = place < len(keys) and keys[place] == key
    if found == there:
        return keys
    return (*keys[:place], key, *keys[place:]) if there else (*keys[:place], *keys[place + 1 :])

"""The dunning ladder: what the company does about an invoice that is nearly due, due, or long past it."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from services.pipeline.domain.account.events import DunningLevel, DunningLevelReached
from services.pipeline.domain.account.state import Account

LADDER: tuple[tuple[int, DunningLevel], ...] = (
    (-7, "reminder"),
    (1, "overdue"),
    (15, "late"),
    (30, "manager"),
    (60, "order_stop"),
    (90, "provision"),
)
"""Days after the due date, and the level that is reached then."""
LEVELS = [level for _, level in LADDER]


@dataclass(frozen=True, slots=True)
class StepDunning:
    """On `day` somebody looked how far past due the invoice is."""

    invoice_id: UUID
    day: date


def stepped(command: StepDunning, account: Account) -> list[DunningLevelReached]:
    """The highest level whose day has come, each once while the invoice is open."""
    invoice = account.invoices.get(command.invoice_id)
    if invoice is None or not invoice.outstanding:
        return []
    reached = [(days, level) for days, level in LADDER if invoice.due_on + timedelta(days=days) <= command.day]
    known = -1 if invoice.dunning is None else LEVELS.index(invoice.dunning)
    if len(reached) - 1 <= known:
        return []
    days, level = reached[-1]
    day = max(invoice.issued_on, invoice.due_on + timedelta(days=days))
    return [DunningLevelReached(command.invoice_id, level, invoice.due_on, day, invoice.outstanding)]


def next_step(event: DunningLevelReached) -> date | None:
    """The day of the level after; None after the last."""
    later = LADDER[LEVELS.index(event.level) + 1 :]
    return event.due_on + timedelta(days=later[0][0]) if later else None

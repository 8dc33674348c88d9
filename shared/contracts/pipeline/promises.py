"""What a company promises of service tickets, and what it promised before anybody published another policy."""

from dataclasses import dataclass
from typing import get_args
from uuid import UUID

from shared.contracts.pipeline.tickets import Severity, TicketKind

PROMISES_ID = UUID("0f9e6a5c-3b7d-5d21-8a44-6c1e2f7b9d30")
"""The one stream of the company's promises."""
KINDS: tuple[TicketKind, ...] = get_args(TicketKind)
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The gravest first."""


@dataclass(frozen=True, slots=True)
class PromiseRule:
    """Within how many minutes of working time a ticket of a kind and severity is responded to, and resolved."""

    kind: TicketKind
    severity: Severity
    response_minutes: int
    resolution_minutes: int


@dataclass(frozen=True, slots=True)
class TicketPolicy:
    """One version: a rule for each kind and severity; with `major_one_up` major customers have the next graver one."""

    version: int
    rules: tuple[PromiseRule, ...]
    major_one_up: bool = True


STANDARD = TicketPolicy(
    1,
    tuple(
        rule
        for kind in KINDS
        for rule in (
            PromiseRule(kind, "urgent", 15, 2 * 60),
            PromiseRule(kind, "high", 30, 8 * 60),
            PromiseRule(kind, "medium", 45, 24 * 60),
            PromiseRule(kind, "low", 60, 72 * 60),
        )
    ),
)

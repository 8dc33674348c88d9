"""What a ticket is promised: policies in versions, and a ticket keeps what it was opened under."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.pipeline.domain.dates import in_order
from services.pipeline.domain.tickets.clock import Promise
from shared.contracts.pipeline import Severity, TicketKind
from shared.contracts.pipeline.promises import KINDS, SEVERITIES, STANDARD, PromiseRule, TicketPolicy
from shared.decider import Noun, Refused


@dataclass(frozen=True, slots=True)
class TicketPromisesPublished:
    """Private. Tickets opened from now on have it."""

    policy: TicketPolicy
    published_on: date


@dataclass(frozen=True, slots=True)
class PublishTicketPromises:
    """The next version, whole."""

    rules: tuple[PromiseRule, ...]
    major_one_up: bool
    published_on: date
    today: date


@dataclass(frozen=True, slots=True)
class TicketPromises:
    """The versions that were published, the first one first; the built-in one is not among them."""

    published: tuple[TicketPromisesPublished, ...] = ()


def in_force(promises: TicketPromises) -> TicketPolicy:
    """The last version."""
    return promises.published[-1].policy if promises.published else STANDARD


def promised(policy: TicketPolicy, kind: TicketKind, severity: Severity, *, major: bool) -> Promise:
    """What a ticket is promised; nothing is graver than the gravest."""
    if major and policy.major_one_up:
        severity = SEVERITIES[max(SEVERITIES.index(severity) - 1, 0)]
    rule = next(one for one in policy.rules if (one.kind, one.severity) == (kind, severity))
    return Promise(rule.response_minutes, rule.resolution_minutes)


def decide(command: PublishTicketPromises, promises: TicketPromises) -> Sequence[TicketPromisesPublished]:
    before = in_force(promises)
    last = promises.published[-1].published_on if promises.published else None
    in_order(last, command.published_on, command.today, "/published_on")
    places = [(one.kind, one.severity) for one in command.rules]
    if len(places) != len(set(places)) or len(places) != len(KINDS) * len(SEVERITIES):
        detail = "Each kind and severity is promised something, once."
        raise Refused("promises_incomplete", detail, kind="invalid", pointer="/promises")
    for place, one in enumerate(command.rules):
        if one.resolution_minutes < one.response_minutes:
            detail, pointer = "Nothing is resolved before it is responded to.", f"/promises/{place}/resolution_minutes"
            raise Refused("promises_out_of_order", detail, kind="invalid", pointer=pointer)
    rules = tuple(sorted(command.rules, key=lambda one: (KINDS.index(one.kind), SEVERITIES.index(one.severity))))
    if (rules, command.major_one_up) == (before.rules, before.major_one_up):
        return []
    policy = TicketPolicy(before.version + 1, rules, command.major_one_up)
    return [TicketPromisesPublished(policy, command.published_on)]


def evolve(promises: TicketPromises, event: TicketPromisesPublished) -> TicketPromises:
    return TicketPromises((*promises.published, event))


def occurred_on(event: TicketPromisesPublished) -> date:
    return event.published_on


TICKET_PROMISES = Noun(
    "ticket_promises", TicketPromises(), decide, evolve, (TicketPromisesPublished,), occurred_on=occurred_on
)

"""An incentive plan says what received money earns; each version holds from its date on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from shared.decider import Claim, Noun, Refused

Basis = Literal["received"]
Period = Literal["month", "quarter", "year"]
MOST_TIERS = 50


@dataclass(frozen=True, slots=True)
class Tier:
    """The rate of what lies above the tier below, up to `up_to` minor units; None: of everything above."""

    up_to: int | None
    rate_bp: int


@dataclass(frozen=True, slots=True)
class WrittenTier:
    """A tier as somebody writes it: `begins` may say again where the tier below ends."""

    up_to: int | None
    rate_bp: int
    begins: int | None = None


@dataclass(frozen=True, slots=True)
class WriteIncentivePlan:
    """`employee_ids` None: for everyone. The base of the tiers starts anew with every `period`.

    `currency` is that of the tiers' amounts.
    """

    name: str
    basis: Basis
    period: Period
    tiers: tuple[WrittenTier, ...]
    employee_ids: tuple[UUID, ...] | None
    effective_from: date
    external_reference: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class ReviseIncentivePlan:
    """`employee_ids` None: for whom it was."""

    tiers: tuple[WrittenTier, ...]
    employee_ids: tuple[UUID, ...] | None
    effective_from: date


@dataclass(frozen=True, slots=True)
class IncentivePlanWritten:
    name: str
    basis: Basis
    period: Period
    tiers: tuple[Tier, ...]
    employee_ids: tuple[UUID, ...] | None
    effective_from: date
    external_reference: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class IncentivePlanRevised:
    tiers: tuple[Tier, ...]
    employee_ids: tuple[UUID, ...] | None
    effective_from: date


@dataclass(frozen=True, slots=True)
class PlanVersion:
    effective_from: date
    tiers: tuple[Tier, ...]
    employee_ids: tuple[UUID, ...] | None


@dataclass(frozen=True, slots=True)
class IncentivePlan:
    """`versions` in the order they were written; of those that hold on a date, the one with the latest date counts."""

    name: str = ""
    basis: Basis = "received"
    period: Period = "month"
    external_reference: str | None = None
    currency: str | None = None
    versions: tuple[PlanVersion, ...] = ()


Command = WriteIncentivePlan | ReviseIncentivePlan
Event = IncentivePlanWritten | IncentivePlanRevised


def decide(command: Command, plan: IncentivePlan) -> Sequence[Event]:
    match command, bool(plan.versions):
        case WriteIncentivePlan(), False:
            employees = checked_employees(command.employee_ids)
            return [
                IncentivePlanWritten(
                    command.name,
                    command.basis,
                    command.period,
                    checked_tiers(command.tiers),
                    employees,
                    command.effective_from,
                    command.external_reference,
                    command.currency,
                )
            ]
        case WriteIncentivePlan(), True:
            detail = f"The plan is written as {plan.name!r}; revise it."
            raise Refused("incentive_plan_exists", detail, values={"name": plan.name})
        case ReviseIncentivePlan(), True:
            employees = checked_employees(command.employee_ids) or plan.versions[-1].employee_ids
            version = PlanVersion(command.effective_from, checked_tiers(command.tiers), employees)
            if version == plan.versions[-1]:
                return []
            return [IncentivePlanRevised(version.tiers, version.employee_ids, version.effective_from)]
        case ((WriteIncentivePlan() | ReviseIncentivePlan()), _):
            raise Refused("incentive_plan_not_found", "There is no such plan.", kind="missing")


def checked_tiers(tiers: Sequence[WrittenTier]) -> tuple[Tier, ...]:
    """Tiers that give every amount from 0 exactly one rate. Raises Refused at the first that does not."""
    if not 1 <= len(tiers) <= MOST_TIERS:
        detail = f"A plan has 1 to {MOST_TIERS} tiers."
        raise Refused("tiers_empty", detail, kind="invalid", pointer="/tiers", values={"most": MOST_TIERS})
    reached: int | None = 0
    for number, tier in enumerate(tiers):
        begins = reached if tier.begins is None else tier.begins
        if reached is None or begins is None or begins < reached or (tier.up_to is not None and tier.up_to <= reached):
            detail = "Each tier must lie above the one before it, and only the last is without end."
            raise Refused("tiers_overlap", detail, kind="invalid", pointer=f"/tiers/{number}")
        if begins > reached:
            detail = f"Amounts from {reached} to {begins} have no rate."
            values = {"start": reached}
            raise Refused("tiers_gap", detail, kind="invalid", pointer=f"/tiers/{number}/from", values=values)
        reached = tier.up_to
    if reached is not None:
        detail = f"Amounts above {reached} have no rate: the last tier's `up_to` must be null."
        pointer = f"/tiers/{len(tiers) - 1}/up_to"
        raise Refused("tiers_gap", detail, kind="invalid", pointer=pointer, values={"start": reached})
    return tuple(Tier(tier.up_to, tier.rate_bp) for tier in tiers)


def checked_employees(employees: tuple[UUID, ...] | None) -> tuple[UUID, ...] | None:
    """The employees, each named once."""
    if employees is not None and len(set(employees)) < len(employees):
        raise Refused("employees_repeated", "Name each employee once.", kind="invalid", pointer="/employee_ids")
    return employees


def evolve(plan: IncentivePlan, event: Event) -> IncentivePlan:
    version = PlanVersion(event.effective_from, event.tiers, event.employee_ids)
    match event:
        case IncentivePlanWritten():
            return IncentivePlan(
                event.name, event.basis, event.period, event.external_reference, event.currency, (version,)
            )
        case IncentivePlanRevised():
            return replace(plan, versions=(*plan.versions, version))


def claims(event: Event) -> Iterable[Claim]:
    if isinstance(event, IncentivePlanWritten) and event.external_reference is not None:
        yield Claim("incentive_plan.external_reference", event.external_reference)


def owners(plan: IncentivePlan) -> Iterable[UUID]:
    """Whoever any version names; a plan that pays everyone is nobody's own."""
    return {employee for version in plan.versions for employee in version.employee_ids or ()}


INCENTIVE_PLAN = Noun(
    "incentive_plan",
    IncentivePlan(),
    decide,
    evolve,
    (IncentivePlanWritten, IncentivePlanRevised),
    claims=claims,
    owners=owners,
)

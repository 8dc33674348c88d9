"""A customer is registered, kept up to date, graded, and looked after by one person at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from shared.contracts.customers import (
    CustomerHandedOver,
    CustomerProfile,
    CustomerProfileChanged,
    CustomerReclassified,
    CustomerRegistered,
    Grade,
    Origin,
)
from shared.decider import Claim, Noun, Refused

T = TypeVar("T")
REGISTRATION_NUMBER = "customer.registration_number"
EXTERNAL_REFERENCE = "customer.external_reference"


@dataclass(frozen=True, slots=True)
class RegisterCustomer:
    profile: CustomerProfile
    grade: Grade
    owner_id: UUID | None
    registered_on: date
    today: date
    origin: Origin = "native"
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class UpdateCustomer:
    """`profile` is the whole profile as it is to be."""

    profile: CustomerProfile
    today: date


@dataclass(frozen=True, slots=True)
class HandOverCustomer:
    owner_id: UUID
    effective_from: date
    today: date


@dataclass(frozen=True, slots=True)
class ClassifyCustomer:
    """The reason stays in this service."""

    grade: Grade
    reason: str
    effective_from: date
    today: date


@dataclass(frozen=True, slots=True)
class CustomerGradeExplained:
    """Private: free text never leaves the service."""

    reason: str
    explained_on: date


CustomerCommand = RegisterCustomer | UpdateCustomer | HandOverCustomer | ClassifyCustomer
CustomerEvent = (
    CustomerRegistered | CustomerProfileChanged | CustomerHandedOver | CustomerReclassified | CustomerGradeExplained
)


@dataclass(frozen=True, slots=True)
class Customer:
    """`grades` and `owners` are in the order of their dates; the last ones are in force."""

    profile: CustomerProfile | None = None
    grades: tuple[tuple[date, Grade], ...] = ()
    owners: tuple[tuple[date, UUID | None], ...] = ()
    registered_on: date | None = None
    origin: Origin = "native"
    external_reference: str | None = None

    @property
    def grade(self) -> Grade:
        """The grade in force."""
        return self.grades[-1][1]

    @property
    def owner_id(self) -> UUID | None:
        """Who looks after the customer now."""
        return self.owners[-1][1]


def decide(command: CustomerCommand, customer: Customer) -> Sequence[CustomerEvent]:
    match command, customer.profile:
        case RegisterCustomer() as it, None:
            _not_in_future(it.registered_on, it.today, "/registered_on")
            return [
                CustomerRegistered(
                    it.profile, it.grade, it.owner_id, it.registered_on, it.origin, it.external_reference
                )
            ]
        case RegisterCustomer(), _:
            raise Refused("customer_already_registered", "The customer has been registered before.")
        case ((UpdateCustomer() | HandOverCustomer() | ClassifyCustomer()), None):
            raise Refused("customer_not_found", "There is no such customer.", kind="missing")
        case UpdateCustomer(after, today), CustomerProfile() as before:
            return [] if after == before else [CustomerProfileChanged(before, after, today)]
        case HandOverCustomer(owner_id, day, today), CustomerProfile(name):
            _in_order(customer, day, today)
            in_force = _on(customer.owners, day)
            return [] if (day, owner_id) in customer.owners else [CustomerHandedOver(name, in_force, owner_id, day)]
        case ClassifyCustomer(grade, reason, day, today), CustomerProfile(name):
            _in_order(customer, day, today)
            if (day, grade) in customer.grades:
                return []
            held = _on(customer.grades, day)
            return [CustomerReclassified(name, held, grade, day), CustomerGradeExplained(reason, day)]


def _not_in_future(day: date, today: date, pointer: str) -> None:
    if day > today:
        raise Refused(
            "date_in_future", f"{day} has not come yet.", kind="invalid", pointer=pointer, values={"day": day}
        )


def _in_order(customer: Customer, day: date, today: date) -> None:
    _not_in_future(day, today, "/effective_from")
    if customer.registered_on is not None and day < customer.registered_on:
        raise Refused(
            "dates_out_of_order",
            f"The customer was registered on {customer.registered_on}.",
            kind="invalid",
            pointer="/effective_from",
            values={"earliest": customer.registered_on},
        )


def _on(history: Sequence[tuple[date, T]], day: date) -> T:
    return next(value for since, value in reversed(history) if since <= day)


def _with(history: tuple[tuple[date, T], ...], day: date, value: T) -> tuple[tuple[date, T], ...]:
    """The history with one more entry; of two on the same day the later known one counts."""
    return tuple(sorted([each for each in history if each[0] != day] + [(day, value)], key=lambda each: each[0]))


def evolve(customer: Customer, event: CustomerEvent) -> Customer:
    match event:
        case CustomerRegistered():
            return Customer(
                profile=event.profile,
                grades=((event.registered_on, event.grade),),
                owners=((event.registered_on, event.owner_id),),
                registered_on=event.registered_on,
                origin=event.origin,
                external_reference=event.external_reference,
            )
        case CustomerProfileChanged():
            return replace(customer, profile=event.after)
        case CustomerHandedOver():
            return replace(customer, owners=_with(customer.owners, event.effective_from, event.owner_after))
        case CustomerReclassified():
            return replace(customer, grades=_with(customer.grades, event.effective_from, event.grade_after))
        case CustomerGradeExplained():
            return customer


def registration_key(number: str) -> str:
    """A registration number without what people type between its characters."""
    return "".join(character for character in number.upper() if character.isalnum())


def claims(event: CustomerEvent) -> Iterable[Claim]:
    match event:
        case CustomerRegistered(profile=profile):
            if number := registration_key(profile.registration_number or ""):
                yield Claim(REGISTRATION_NUMBER, number)
            if event.external_reference:
                yield Claim(EXTERNAL_REFERENCE, event.external_reference)
        case CustomerProfileChanged(before, after):
            old, new = (registration_key(each.registration_number or "") for each in (before, after))
            if old and old != new:
                yield Claim(REGISTRATION_NUMBER, old, release=True)
            if new and old != new:
                yield Claim(REGISTRATION_NUMBER, new)


def occurred_on(event: CustomerEvent) -> date | None:
    match event:
        case CustomerRegistered():
            return event.registered_on
        case CustomerProfileChanged():
            return event.changed_on
        case CustomerHandedOver() | CustomerReclassified():
            return event.effective_from
        case CustomerGradeExplained():
            return event.explained_on


EVENTS = (CustomerRegistered, CustomerProfileChanged, CustomerHandedOver, CustomerReclassified, CustomerGradeExplained)


def owners(customer: Customer) -> tuple[UUID | None, ...]:
    """Whose customer it is; nobody's until somebody owns it."""
    return (customer.owner_id,)


CUSTOMER = Noun("customer", Customer(), decide, evolve, EVENTS, claims=claims, occurred_on=occurred_on, owners=owners)

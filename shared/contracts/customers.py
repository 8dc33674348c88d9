"""Published events of customers: who they are, how they are graded, who looks after them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

Grade = Literal["potential", "ordinary", "key", "major"]
Size = Literal["micro", "small", "medium", "large", "enterprise"]
Origin = Literal["native", "import"]


@dataclass(frozen=True, slots=True)
class CustomerProfile:
    """What a customer is known by; `region` and `industry` are labels, `country` is ISO 3166 alpha-2 where known."""

    name: str
    registration_number: str | None = None
    industry: str | None = None
    size: Size | None = None
    region: str | None = None
    country: str | None = None
    parent_id: UUID | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CustomerRegistered:
    profile: CustomerProfile
    grade: Grade
    owner_id: UUID | None
    registered_on: date
    origin: Origin = "native"
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerProfileChanged:
    before: CustomerProfile
    after: CustomerProfile
    changed_on: date


@dataclass(frozen=True, slots=True)
class CustomerReclassified:
    name: str
    grade_before: Grade
    grade_after: Grade
    effective_from: date


@dataclass(frozen=True, slots=True)
class CustomerHandedOver:
    name: str
    owner_before: UUID | None
    owner_after: UUID
    effective_from: date


TOPICS: dict[str, tuple[type, ...]] = {
    "customers": (CustomerRegistered, CustomerProfileChanged, CustomerReclassified, CustomerHandedOver),
}

"""How a customer looks in JSON: the same for the answer to a command and for a list."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from shared.contracts.customers import Grade


class Body(Struct):
    """A customer as the API answers it."""

    id: UUID
    version: int
    name: str
    registration_number: str | None
    industry: str | None
    size: str | None
    region: str | None
    country: str | None
    parent_id: UUID | None
    source: str | None
    tags: tuple[str, ...]
    grade: Grade
    owner_id: UUID | None
    registered_on: date
    origin: str
    external_reference: str | None

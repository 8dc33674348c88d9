"""A question about deals as it arrives: which ones, of which days, as known when, cut by what."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Depends, Query

from shared.web.fields import AsOf, BusinessDate, KnownAt

By = Literal["none", "owner", "product_line", "source", "channel"]
Label = Annotated[str | None, Query(min_length=1, max_length=100)]


@dataclass(frozen=True, slots=True)
class Asked:
    """The parameters of a request; None asks for everything."""

    start: date | None
    end: date | None
    as_of: date | None
    known_at: datetime | None
    owner_id: UUID | None
    unit_id: UUID | None
    product_line_id: UUID | None
    source: str | None
    channel: str | None
    by: str = "none"


def asked(
    from_: Annotated[BusinessDate | None, Query(alias="from", description="First day of the period")] = None,
    to: Annotated[BusinessDate | None, Query(description="Last day of the period")] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    owner_id: UUID | None = None,
    unit_id: Annotated[UUID | None, Query(description="Deals of who works in it or below it on `as_of`")] = None,
    product_line_id: UUID | None = None,
    source: Label = None,
    channel: Label = None,
) -> Asked:
    """The dependency behind every figure, and the explanation of each of its numbers."""
    return Asked(from_, to, as_of, known_at, owner_id, unit_id, product_line_id, source, channel)


def asked_of_day(
    as_of: AsOf = None,
    known_at: KnownAt = None,
    owner_id: UUID | None = None,
    unit_id: Annotated[UUID | None, Query(description="Deals of who works in it or below it on `as_of`")] = None,
    product_line_id: UUID | None = None,
    source: Label = None,
    channel: Label = None,
) -> Asked:
    """The dependency behind a figure that is of one day and no period."""
    return Asked(None, None, as_of, known_at, owner_id, unit_id, product_line_id, source, channel)


Asking = Annotated[Asked, Depends(asked)]
AskingOfDay = Annotated[Asked, Depends(asked_of_day)]

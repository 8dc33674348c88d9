"""What attainment is asked of: whole months of a year's target, as of a date, as known at a moment."""

from datetime import date, datetime, timedelta
from typing import Annotated, NamedTuple
from uuid import UUID

from fastapi import Depends, Query

from shared.contracts.targets import MEASURES
from shared.web.errors import Fault, Problem
from shared.web.fields import AsOf, BusinessDate, KnownAt


class Asked(NamedTuple):
    """The parameters of a request: first and last day of whole months of the target's year."""

    measure: str
    first: date
    last: date
    as_of: date | None
    known_at: datetime | None


class Bounds(NamedTuple):
    """Whose rows of which days count: what was so on `as_of`, as recorded by `known_at`; `people` None: everybody's."""

    measure: str
    first: date
    last: date
    as_of: date
    known_at: datetime
    people: frozenset[UUID] | None = None


def known(measure: str) -> str:
    """A measure that targets are of. Raises the 422 problem `measure_unknown` for any other."""
    if measure not in MEASURES:
        names = ", ".join(MEASURES)
        detail, values = f"Targets are of {names}.", {"known": names}
        errors = [Fault("parameter", "measure", "measure_unknown", detail, values)]
        raise Problem("measure_unknown", detail, status=422, errors=errors, values=values)
    return measure


def asked(
    year: Annotated[int, Query(ge=1970, le=2100)],
    measure: Annotated[str, Query(max_length=50)],
    from_: Annotated[BusinessDate | None, Query(alias="from")] = None,
    to: BusinessDate | None = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
) -> Asked:
    """The dependency behind attainment. Raises the 422 problems `not_whole_months` and `measure_unknown`."""
    first, last = from_ or date(year, 1, 1), to or date(year, 12, 31)
    begins, ends = first.day == 1 and first.year == year, (last + timedelta(days=1)).day == 1 and last.year == year
    if not begins or not ends:
        errors = [Fault("parameter", "to" if begins else "from", "not_whole_months")]
        raise Problem("not_whole_months", "Ask for whole months of the target's year.", status=422, errors=errors)
    return Asked(known(measure), first, last, as_of, known_at)


Asking = Annotated[Asked, Depends(asked)]

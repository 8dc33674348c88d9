"""The organisation as it is now: who holds which post, where, and whom that reaches."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from shared.authority.policy import Scope
from shared.organisation.placements import placements_sql

PLACES = f"""
SELECT p.employee_id, p.post, p.unit_id, p.region_id, coalesce(e.left_on < $1, false) AS has_left
FROM ({placements_sql("'9999-01-01'::timestamptz")}) AS p
JOIN employment_history AS e ON e.employee_id = p.employee_id AND e.recorded_to = 'infinity'
WHERE p.valid_from <= $1 AND p.valid_to > $1
"""
UNITS = """
SELECT unit_id, parent_id, manager_id FROM unit_history
WHERE recorded_to = 'infinity' AND valid_from <= $1 AND valid_to > $1
"""


class Place(NamedTuple):
    """Where somebody works today, or worked last."""

    employee_id: UUID
    post: str
    unit_id: UUID
    region_id: UUID | None
    has_left: bool = False


class Unit(NamedTuple):
    """A unit of today."""

    unit_id: UUID
    parent_id: UUID | None
    manager_id: UUID | None


@dataclass(frozen=True, slots=True)
class Organisation:
    """One day's places by employee and units by id; `reached` remembers whom it has worked out."""

    places: Mapping[UUID, Place]
    units: Mapping[UUID, Unit]
    _reached: dict[tuple[UUID, Scope], frozenset[UUID]] = field(default_factory=dict)

    def place(self, employee_id: UUID) -> Place | None:
        """Where somebody works; None for whoever does not today."""
        place = self.places.get(employee_id)
        return None if place is None or place.has_left else place

    def managed(self, employee_id: UUID) -> list[UUID]:
        """The units somebody manages, without those below them."""
        return [unit.unit_id for unit in self.units.values() if unit.manager_id == employee_id]

    def reached(self, employee_id: UUID, scope: Scope) -> frozenset[UUID]:
        """Everybody within a scope (own, team or region) of somebody.

        Oneself; of a team whoever works or worked last in or below one's unit, or a unit one manages; of a region
        those in or below one's region, too.
        """
        known = self._reached.get((employee_id, scope))
        if known is None:
            known = self._reached[employee_id, scope] = frozenset(self._reach(employee_id, scope))
        return known

    def units_reached(self, employee_id: UUID | None, scope: Scope) -> frozenset[UUID]:
        """The units within a scope (own, team or region) of somebody: those whose people it reaches; of own none."""
        tops = self._tops(employee_id, scope) if employee_id else set[UUID]()
        return frozenset(unit_id for unit_id in self.units if tops and self._is_below(unit_id, tops))

    def _reach(self, employee_id: UUID, scope: Scope) -> Iterable[UUID]:
        yield employee_id
        tops = self._tops(employee_id, scope)
        for each in self.places.values() if tops else ():
            if self._is_below(each.unit_id, tops):
                yield each.employee_id

    def _tops(self, employee_id: UUID, scope: Scope) -> set[UUID]:
        place = self.place(employee_id)
        if scope == "own" or place is None:
            return set()
        of_region = {place.region_id} if scope == "region" and place.region_id is not None else set()
        return {*self.managed(employee_id), place.unit_id} | of_region

    def _is_below(self, unit_id: UUID | None, tops: set[UUID]) -> bool:
        for _ in range(len(self.units) + 1):
            if unit_id is None or unit_id in tops:
                return unit_id is not None
            unit = self.units.get(unit_id)
            unit_id = None if unit is None else unit.parent_id
        return False


NOBODY = Organisation({}, {})


async def load(db: Any, day: date) -> Organisation:
    """The organisation of a day from a service's own view of it. Raises what asyncpg raises while there is none."""
    places = [Place(*row) for row in await db.fetch(PLACES, day)]
    units = [Unit(*row) for row in await db.fetch(UNITS, day)]
    return Organisation({place.employee_id: place for place in places}, {unit.unit_id: unit for unit in units})

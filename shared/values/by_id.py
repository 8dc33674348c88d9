"""A map from ids that never changes: a changed one shares all but a small part with the one it comes from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

V = TypeVar("V")
PARTS = 256


@dataclass(frozen=True, slots=True)
class ById(Generic[V]):
    """Up to some 100 000 values; setting one copies a 256th of the map. Iterates in no order that means anything."""

    parts: tuple[dict[UUID, V], ...] = ({},) * PARTS

    def __contains__(self, id: UUID) -> bool:
        return id in self.parts[id.int % PARTS]

    def __getitem__(self, id: UUID) -> V:
        return self.parts[id.int % PARTS][id]

    def __len__(self) -> int:
        return sum(map(len, self.parts))

    def get(self, id: UUID) -> V | None:
        """The value, None when there is none."""
        return self.parts[id.int % PARTS].get(id)

    def items(self) -> Iterator[tuple[UUID, V]]:
        """Every id with its value."""
        return (item for part in self.parts for item in part.items())

    def values(self) -> Iterator[V]:
        """Every value."""
        return (value for part in self.parts for value in part.values())

    def with_(self, values: Mapping[UUID, V]) -> "ById[V]":
        """The map with `values`, which win."""
        parts = list(self.parts)
        for id, value in values.items():
            place = id.int % PARTS
            parts[place] = parts[place] | {id: value}
        return ById(tuple(parts))

    def without(self, id: UUID) -> "ById[V]":
        """The map without what `id` names."""
        place = id.int % PARTS
        part = {key: value for key, value in self.parts[place].items() if key != id}
        return ById((*self.parts[:place], part, *self.parts[place + 1 :]))


NOTHING: ById[Any] = ById()

"""Partitions in which a message is missing: read again now and then, while everything else goes on."""

import time
from dataclasses import dataclass, field

from shared.flow.transport import Place

FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0


@dataclass(slots=True)
class Holes:
    """When each partition with a hole is read again."""

    _pauses: dict[Place, float] = field(default_factory=dict)
    _again: dict[Place, float] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self._pauses)

    def found(self, place: Place) -> None:
        """A message is missing there, once more or for the first time."""
        pause = self._pauses[place] = min(self._pauses.get(place, FIRST_PAUSE / 2) * 2, LONGEST_PAUSE)
        self._again[place] = time.monotonic() + pause

    def waits(self, place: Place) -> bool:
        """Whether what comes from there now is to be dropped, since it will be read again."""
        return place in self._again

    def closed(self, place: Place) -> None:
        """What comes from there follows again."""
        self._pauses.pop(place, None)

    def due(self) -> list[Place]:
        """The partitions to read again now; they wait no longer."""
        now = time.monotonic()
        found = [place for place, when in self._again.items() if when <= now]
        for place in found:
            del self._again[place]
        return found

    def left(self, most: float) -> float:
        """Seconds until the next is due, at most `most`."""
        return max(0.0, min([most, *(when - time.monotonic() for when in self._again.values())]))

    def clear(self) -> None:
        """Everything is read again."""
        self._pauses.clear()
        self._again.clear()

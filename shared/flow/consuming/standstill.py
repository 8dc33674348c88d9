"""Partitions that have more, and bring nothing: told apart from those that wait for something to happen."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from shared.flow.consuming.checkpoints import Cursor
from shared.flow.transport import Mark, Place

STANDS_AFTER = 30.0
IS_OLD_AFTER = 5.0  # a topic made anew with as many messages as were read has nothing to bring to who reads on


@dataclass(slots=True)
class Standstill:
    """Since when each partition is behind what its source has said, and at which position."""

    after: float = field(default_factory=lambda: STANDS_AFTER)
    _since: dict[Place, tuple[int, float]] = field(default_factory=dict)

    def look(self, cursors: Iterable[Cursor], marks: Iterable[Mark]) -> list[Cursor]:
        """The partitions that have not moved for `after` seconds although a watermark lies beyond them.

        And those whose source is of a later log or generation for 5 seconds, which no message has told. Each is named
        once; then its time begins again.
        """
        lasts = {(mark.topic, mark.partition): mark for mark in marks}
        now, standing, seen = time.monotonic(), [], dict[Place, tuple[int, float]]()
        for cursor in cursors:
            place = cursor.topic, cursor.partition
            mark = lasts.get(place)
            if mark is None:
                continue
            said, here = (mark.log_id, mark.generation), (cursor.log_id, cursor.generation)
            if said < here or (said == here and mark.last <= cursor.position):
                continue
            position, since = self._since.get(place, (cursor.position, now))
            if position != cursor.position:
                since = now
            elif now - since > (self.after if said == here else min(self.after, IS_OLD_AFTER)):
                standing.append(cursor)
                since = now
            seen[place] = cursor.position, since
        self._since = seen
        return standing

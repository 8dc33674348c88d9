"""Folded states kept in memory, the least recently used one forgotten first."""

from collections import OrderedDict
from uuid import UUID

from shared.store.deciding.context import Loaded


class States:
    """Up to `most` folded streams; an older version never replaces a newer one."""

    def __init__(self, most: int = 4096) -> None:
        self._most = most
        self._kept: OrderedDict[UUID, Loaded] = OrderedDict()

    def get(self, stream_id: UUID) -> Loaded | None:
        """What was last known of the stream; it may have moved on since."""
        kept = self._kept.get(stream_id)
        if kept is not None:
            self._kept.move_to_end(stream_id)
        return kept

    def keep(self, stream_id: UUID, loaded: Loaded) -> None:
        """Remember a stream's state."""
        kept = self._kept.get(stream_id)
        if kept is None or kept.version < loaded.version:
            self._kept[stream_id] = loaded
            self._kept.move_to_end(stream_id)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def forget(self) -> None:
        """Start empty, as after a restore."""
        self._kept.clear()

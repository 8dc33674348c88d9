"""Folded states kept in memory, the least recently used one forgotten first."""

from collections import OrderedDict
from uuid import UUID

from shared.store.deciding.context import Loaded

Key = tuple[str, UUID]
"""The noun that folded the stream, and the stream."""


class States:
    """Up to `most` folded streams; an older version never replaces a newer one."""

    def __init__(self, most: int = 4096) -> None:
        self._most = most
        self._kept: OrderedDict[Key, Loaded] = OrderedDict()

    def get(self, key: Key) -> Loaded | None:
        """What was last known of the stream; it may have moved on since."""
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
        return kept

    def keep(self, key: Key, loaded: Loaded) -> None:
        """Remember a stream's state."""
        kept = self._kept.get(key)
        if kept is None or kept.version < loaded.version:
            self._kept[key] = loaded
            self._kept.move_to_end(key)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def forget(self) -> None:
        """Start empty, as after a restore."""
        self._kept.clear()

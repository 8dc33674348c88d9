"""What a consumer hands its messages to."""

from collections.abc import Sequence
from typing import Any, Protocol

from shared.flow.consuming.parked import Parked, Whole
from shared.flow.consuming.portion import Portion


class Step(Protocol):
    """What a consumer does with messages, and what it has set aside."""

    @property
    def parked(self) -> Parked:
        """The keys that wait for somebody to look at them."""

    async def open(self, db: Any, whole: Whole) -> None:
        """Read what must be known before the first message; `whole` brings what the transport left out of some."""

    async def take(self, portions: Sequence[Portion]) -> None:
        """Apply them and store the checkpoints, all or nothing, then tell the cursors that they have passed."""

"""What one partition brings to a step: the unit is a partition, the transaction is of all that came together."""

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from shared.flow.consuming.checkpoints import Cursor
from shared.store.message import Message


class Portion(NamedTuple):
    """Messages to apply, and where the partition's cursor stands when they are."""

    cursor: Cursor
    messages: list[Message]
    position: int
    next_offset: int


def in_order(portions: Sequence[Portion]) -> list[Message]:
    """The messages of all of them as the log has them."""
    if len(portions) == 1:
        return portions[0].messages
    return sorted((m for portion in portions for m in portion.messages), key=attrgetter("position"))


def passing(portions: Sequence[Portion]) -> str:
    """SQL that moves the rows of all cursors, or fails with the state that means fenced.

    Two processes that hold the same partitions for a moment lock the rows in the same order.
    """
    ordered = sorted(portions, key=lambda portion: portion.cursor.place)
    return "SELECT " + ", ".join(cursor.passing(position, offset) for cursor, _, position, offset in ordered)


def passed(portions: Sequence[Portion]) -> None:
    """The rows were moved."""
    for cursor, _, position, next_offset in portions:
        cursor.passed(position, next_offset)

"""The rule below every consumer, message by message."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from shared.flow.consuming.sift import sift
from shared.flow.consuming.trouble import Hole
from shared.store.message import Message

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def messages(*places: tuple[int, int], type: str = "ParcelSent") -> list[Message]:
    """Messages of these positions, each with the position before it."""
    return [
        Message(position, previous, uuid4(), 1, uuid4(), type, 1, "", "{}", "", date(2026, 3, 2), NOW, NOW)
        for position, previous in places
    ]


def test_what_follows_is_taken_up_to_the_last() -> None:
    following = messages((5, 3), (9, 5))
    assert sift(3, following, None) == (following, 9)


def test_what_is_known_is_dropped_and_moves_nothing() -> None:
    known, following = messages((2, 0), (3, 2), (5, 3)), messages((9, 5))
    assert sift(5, known, None) == ([], 5)
    assert sift(5, [*known, *following, *known, *following], None) == (following, 9)


def test_a_missing_message_stops_everything() -> None:
    with pytest.raises(Hole) as hole:
        sift(3, messages((5, 3), (9, 7)), None)
    assert (hole.value.last, hole.value.previous, hole.value.position) == (5, 7, 9)


def test_a_message_after_one_that_was_passed_elsewhere_is_taken() -> None:
    """A checkpoint may stand between a message and the one before it: it counted in the whole log."""
    following = messages((9, 5))
    assert sift(7, following, None) == (following, 9)


def test_a_type_that_is_not_read_is_passed() -> None:
    assert sift(0, messages((1, 0), (2, 1), type="ParcelMoved"), {"ParcelSent"}) == ([], 2)

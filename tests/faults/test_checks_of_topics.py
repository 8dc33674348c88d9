"""The check of topics turns red on what somebody made wrong by hand: lost, changed, out of order, not the log's."""

from dataclasses import replace

import pytest

from tests.faults.checks.stored import Event
from tests.faults.checks.topics import Published, against

LOG = [
    Event("pipeline", position, "deal", position, f"event-{position}", "DealAdvanced", 1.0, published=position != 2, digest="d")
    for position in (1, 2, 3, 4)
]  # fmt: skip
PUBLISHED = [
    Published("pipeline", "deals", partition, (7, 1), position, previous, f"event-{position}", "d")
    for partition, position, previous in ((0, 1, 0), (0, 4, 1), (1, 3, 0))
]
AGAIN = [replace(record, made=(7, 2)) for record in PUBLISHED]


@pytest.mark.parametrize(
    "records", [PUBLISHED, [*PUBLISHED, PUBLISHED[0]], [PUBLISHED[0], *PUBLISHED], AGAIN, [*PUBLISHED, *AGAIN]]
)
def test_topics_that_have_the_log_are_green_however_often_they_say_it(records: list[Published]) -> None:
    assert list(against(records, LOG)) == []


@pytest.mark.parametrize(
    "records",
    [
        [],
        PUBLISHED[:2],
        PUBLISHED[1:],
        [PUBLISHED[1], PUBLISHED[0], PUBLISHED[2]],
        [*PUBLISHED[:2], replace(PUBLISHED[2], digest="else")],
        [*PUBLISHED, replace(PUBLISHED[0], digest="else")],
        [*PUBLISHED, replace(PUBLISHED[1], position=5, previous=4, id="event-5")],
        [*PUBLISHED, replace(PUBLISHED[1], partition=2, position=2, previous=0, id="event-2")],
        [*PUBLISHED, *AGAIN[:2]],
    ],
)
def test_topics_that_have_lost_changed_or_mixed_up_something_are_red(records: list[Published]) -> None:
    assert list(against(records, LOG))

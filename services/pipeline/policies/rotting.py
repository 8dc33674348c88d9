"""A deal in which nothing happens for too long rots, by the clock of the company."""

from collections.abc import Sequence
from datetime import datetime

from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.deal.idling import MarkRotten
from shared.contracts.pipeline import (
    ActivityLogged,
    DealAdvanced,
    DealLost,
    DealOpened,
    DealParked,
    DealReopened,
    DealRevised,
    DealRotted,
    DealSigned,
)
from shared.flow.deadlines import Cancel, Deadline, Due, Set
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.policies import Issue

TOUCHING = DealOpened | DealRevised | DealAdvanced | DealReopened | ActivityLogged | DealParked | DealRotted
ENDING = DealLost | DealSigned


def expect_rot(message: Message) -> Sequence[Set | Cancel]:
    """The day an event names; a deal that ends does not rot."""
    event = decode(message)
    if isinstance(event, ENDING):
        return [Cancel(message.stream_id)]
    assert isinstance(event, TOUCHING)
    return [] if event.rots_on is None else [Set(message.stream_id, event.rots_on)]


def mark_rotten(due: Due, now: datetime) -> Issue:
    """The deal decides whether anything has happened since."""
    return Issue(DEAL, due.stream_id, MarkRotten(now.date()))


WHEN_NOTHING_HAPPENS_THEN_MARK_ROTTEN = Deadline(
    "when_nothing_happens_then_mark_rotten",
    frozenset(
        {
            "DealOpened",
            "DealRevised",
            "DealAdvanced",
            "DealReopened",
            "ActivityLogged",
            "DealParked",
            "DealRotted",
            "DealLost",
            "DealSigned",
        }
    ),
    expect_rot,
    mark_rotten,
)

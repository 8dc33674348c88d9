"""The advances of a batch that leave nothing on a deal, since the next that happens to it says all they say."""

from collections.abc import Sequence
from uuid import UUID

from shared.flow.message import Message

AS_MUCH = frozenset({"DealAdvanced", "DealLost", "DealSigned"})
"""What says anew all that an advance says: how far a deal is, and when it rots."""


def without_outrun(messages: Sequence[Message]) -> list[Message]:
    """The messages in order, without each advance whose deal's next message among them says as much."""
    following: dict[UUID, str] = {}
    left: list[Message] = []
    for message in reversed(messages):
        deal_id, kind = message.stream_id, message.type
        if kind != "DealAdvanced" or following.get(deal_id) not in AS_MUCH:
            left.append(message)
        following[deal_id] = kind
    left.reverse()
    return left

"""What a deal's page shows of how long nothing has happened."""

from typing import Any

from services.pipeline.views.body import Body
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


def idling(event: Any) -> Body:
    """When a deal rots, and how often it has, after an event; nothing after one that leaves that as it is."""
    match event:
        case DealAdvanced() | DealOpened() | DealReopened() | DealParked():
            return {"rots_on": event.rots_on, "rotten": 0}
        case ActivityLogged() | DealRevised() if event.rots_on is not None:
            return {"rots_on": event.rots_on, "rotten": 0}
        case DealLost() | DealSigned():
            return {"rots_on": None, "rotten": 0}
        case DealRotted():
            return {"rots_on": event.rots_on, "rotten": event.level}
    return {}

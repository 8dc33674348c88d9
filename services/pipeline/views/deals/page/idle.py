"""What a deal's page shows of how long nothing has happened."""

from collections.abc import Mapping
from datetime import date

from services.pipeline.views.body import Body, Change
from shared.contracts.pipeline import DealParked, DealRotted


def rests(body: Body, rots_on: date | None) -> None:
    """Something has happened: if nothing does, it rots on that day; never when there is none."""
    body["rots_on"], body["rotten"] = rots_on, 0


def _rotted(event: DealRotted, body: Body) -> None:
    body["rots_on"], body["rotten"] = event.rots_on, event.level


def _parked(event: DealParked, body: Body) -> None:
    rests(body, event.rots_on)


IDLING: Mapping[str, Change] = {"DealRotted": _rotted, "DealParked": _parked}

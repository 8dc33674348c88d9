"""What of an event is looked at, and what is spared."""

from dataclasses import FrozenInstanceError
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
import pytest

from shared.contracts.pipeline import DealAdvanced, Dimensions, Terms
from shared.flow.decode import narrowed

OWNER = UUID(int=7)
EVENT = DealAdvanced(
    Dimensions(None, "Harbour Foods", "fair"),
    Terms(OWNER, (), (), 500, "USD", None),
    "research",
    "contact",
    1_000,
    date(2026, 1, 5),
    date(2026, 2, 5),
)


class Worth(msgspec.Struct):
    """Two fields of seven."""

    owner_id: str
    net: int


READ = narrowed({Terms: Worth, Dimensions: msgspec.Raw}, DealAdvanced)


def told(event: Any) -> Any:
    return READ["DealAdvanced"](msgspec.json.encode(event).decode())


def test_an_event_of_which_little_is_read_is_of_its_class_still() -> None:
    event = told(EVENT)
    assert isinstance(event, DealAdvanced)
    told_again: Any = event
    assert told_again.terms == Worth(str(OWNER), 500)
    assert (event.stage_before, event.stage_after, event.rots_on) == ("research", "contact", None)
    assert (event.probability_bp, event.advanced_on) == (1_000, date(2026, 2, 5))
    with pytest.raises(FrozenInstanceError):
        told_again.probability_bp = 0


def test_what_is_read_is_checked_and_what_is_not_read_may_be_anything() -> None:
    plain = msgspec.to_builtins(EVENT)
    assert told(plain | {"dimensions": 7}).terms.net == 500
    with pytest.raises(msgspec.ValidationError, match="net"):
        told(plain | {"terms": plain["terms"] | {"net": "much"}})


def test_another_type_is_nobodys() -> None:
    assert READ.keys() == {"DealAdvanced"}

"""No event that leaves pipeline has a place for a person's data: contacts are ids, what somebody writes stays private."""

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest

from services.pipeline.app import SERVICE
from shared.contracts.pipeline import TOPICS, ActivityLogged

PLAIN = (int, bool, date, datetime, UUID, type(None))
COMPANIES = frozenset({"customer_name", "product_name", "product_line_name"})
"""Names of customers, which are companies, and of what is sold."""
OWN = frozenset(
    {
        *("ProductLineListed.name", "ProductListed.name", "ProductRepriced.name", "policy.name", "stages.name"),
        *("PriceBookOpened.name", "PriceBookRevised.name_before", "PriceBookRevised.name_after", "PricesSet.name"),
    }
)
"""Names of what the company sells and how it sells."""
CODES = frozenset(
    {
        *("currency", "external_reference", "reference", "number", "contract_number", "replaces", "file_reference"),
        "tax_number",
        "number_before",
        *("source", "channel", "grade"),
    }
)
"""References by which others find something, and what figures are cut by."""
PRIVATE = (
    *(
        "CancellationExplained",
        "CreditChangeExplained",
        "DealLossExplained",
        "NeedRecorded",
        "ObjectionRaised",
        "ParkingExplained",
        "ReleaseExplained",
    ),
    *("StageMoveExplained", "TaskAssigned", "TicketDescribed", "TicketNoted"),
)
PUBLISHED = [event for events in TOPICS.values() for event in events]


def texts(kind: Any, path: str) -> Iterator[str]:
    """Every place below a type, by its path, that can hold text which is not one of a few words."""
    if kind is str:
        yield path
    elif get_origin(kind) is Literal or kind in PLAIN or kind is Ellipsis:
        return
    elif dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        for one in dataclasses.fields(kind):
            yield from texts(hints[one.name], f"{path}.{one.name}")
    elif get_origin(kind) in {tuple, list, dict, frozenset, Union, UnionType}:
        for part in get_args(kind):
            yield from texts(part, path)
    else:
        yield f"{path}: {kind}"


def free(event: type) -> list[str]:
    """The texts of an event that are neither a company's name nor a reference."""
    known = COMPANIES | CODES
    found = ((path, path.split(".")) for path in texts(event, event.__name__))
    return [path for path, parts in found if parts[-1] not in known and ".".join(parts[-2:]) not in OWN]


@pytest.mark.parametrize("event", PUBLISHED, ids=lambda event: event.__name__)
def test_no_published_event_has_a_place_for_what_a_person_wrote_or_is_called(event: type) -> None:
    assert free(event) == []


def test_only_these_private_events_hold_what_a_person_wrote() -> None:
    published = {event.__name__ for event in PUBLISHED}
    private = [event for noun in SERVICE.nouns for event in noun.events if event.__name__ not in published]
    assert sorted({event.__name__ for event in private if free(event)}) == sorted(PRIVATE)


@dataclasses.dataclass(frozen=True, slots=True)
class Somebody:
    contact_id: UUID
    contact_name: str


@dataclasses.dataclass(frozen=True, slots=True)
class Met:
    activity: ActivityLogged
    people: tuple[Somebody, ...]
    note: str | None
    anything: Any


def test_a_contacts_name_a_note_and_whatever_can_hold_one_are_found() -> None:
    assert free(Met) == ["Met.people.contact_name", "Met.note", "Met.anything: typing.Any"]

"""The check of what was released finds each kind of break, names the field, and lets additions pass."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from services.cli import reference
from services.cli.apps import SERVICES
from services.cli.reference import broken_promises, read_released
from services.cli.reference.compatibility import breaks
from shared.web.docs.events.schemas import schemas

SIGNED: dict[str, Any] = schemas("pipeline")["DealSigned.v1.json"]
LOST: dict[str, Any] = schemas("pipeline")["DealLost.v1.json"]


def changed(schema: dict[str, Any], place: str, **members: Any) -> dict[str, Any]:
    """A copy with members set at 'definition' or '' for the event itself; None takes a member away."""
    copy = deepcopy(schema)
    target = copy["$defs"][place] if place else copy
    for name, value in members.items():
        if value is None:
            del target[name]
        else:
            target[name] = value
    return copy


def fields(schema: dict[str, Any], place: str = "", **more: Any) -> dict[str, Any]:
    """The properties of a definition with some added, retyped, or (None) removed."""
    found = (schema["$defs"][place] if place else schema)["properties"] | more
    return {name: form for name, form in found.items() if form is not None}


def required(schema: dict[str, Any], place: str = "", *, plus: str = "", less: str = "") -> list[str]:
    named = (schema["$defs"][place] if place else schema)["required"]
    return [name for name in (*named, plus) if name and name != less]


BROKEN = [
    (
        "a field removed",
        changed(SIGNED, "", properties=fields(SIGNED, signed_on=None), required=required(SIGNED, less="signed_on")),
        "signed_on: is gone (removed or renamed)",
    ),
    (
        "an optional field renamed",
        changed(SIGNED, "", properties=fields(SIGNED, origin=None, came_from=SIGNED["properties"]["origin"])),
        "origin: is gone (removed or renamed)",
    ),
    (
        "a field retyped",
        changed(SIGNED, "Terms", properties=fields(SIGNED, "Terms", net={"type": "string"})),
        "terms.net: was integer, is string",
    ),
    (
        "a date become a moment",
        changed(SIGNED, "", properties=fields(SIGNED, signed_on={"type": "string", "format": "date-time"})),
        "signed_on: was string (date), is string (date-time)",
    ),
    (
        "a field of a list's items retyped",
        changed(SIGNED, "Line", properties=fields(SIGNED, "Line", quantity={"type": "number"})),
        "terms.lines[].quantity: was integer, is number",
    ),
    (
        "a value become a list",
        changed(SIGNED, "Terms", properties=fields(SIGNED, "Terms", owner_id={"type": "array", "items": {}})),
        "terms.owner_id: was string (uuid), is array",
    ),
    (
        "a required field added",
        changed(
            SIGNED,
            "",
            properties=fields(SIGNED, discount={"type": "integer"}),
            required=required(SIGNED, plus="discount"),
        ),
        "discount: was added as required; give it a default",
    ),
    (
        "an optional field made required",
        changed(SIGNED, "", required=required(SIGNED, plus="origin")),
        "origin: was optional, is required now",
    ),
    (
        "a required field made optional",
        changed(SIGNED, "Terms", required=required(SIGNED, "Terms", less="currency")),
        "terms.currency: was always there, is optional now",
    ),
    (
        "a value taken away",
        changed(LOST, "", properties=fields(LOST, reason={"enum": LOST["properties"]["reason"]["enum"][1:]})),
        "reason: 'budget' is no longer one of its values",
    ),
    (
        "a field that may be null now",
        changed(
            SIGNED,
            "",
            properties=fields(SIGNED, signed_on={"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}),
        ),
        "signed_on: may be null now",
    ),
    (
        "a field that may no longer be null",
        changed(SIGNED, "", properties=fields(SIGNED, opened_on={"type": "string", "format": "date"})),
        "opened_on: may no longer be null",
    ),
    (
        "another default",
        changed(SIGNED, "", properties=fields(SIGNED, origin=SIGNED["properties"]["origin"] | {"default": "import"})),
        "origin: what is left out meant 'native', means 'import'",
    ),
    (
        "a limit that was not there",
        changed(SIGNED, "Line", properties=fields(SIGNED, "Line", quantity={"type": "integer", "maximum": 10})),
        "terms.lines[].quantity: maximum was None, is 10",
    ),
    (
        "another topic",
        changed(SIGNED, "", **{"x-topic": "salesloop.pipeline.signatures.v1"}),
        "the event: x-topic was 'salesloop.pipeline.deals.v1', is 'salesloop.pipeline.signatures.v1'",
    ),
]


@pytest.mark.parametrize(("now", "line"), [one[1:] for one in BROKEN], ids=[one[0] for one in BROKEN])
def test_a_break_is_found_and_its_field_is_named(now: dict[str, Any], line: str) -> None:
    released = LOST if now["title"] == "DealLost" else SIGNED
    assert breaks(released, now) == [line]


ADDED = [
    (
        "an optional field",
        changed(SIGNED, "Line", properties=fields(SIGNED, "Line", discount={"type": "integer", "default": 0})),
    ),
    (
        "an optional field that is null by default",
        changed(SIGNED, "", properties=fields(SIGNED, channel={"anyOf": [{"type": "string"}, {"type": "null"}]})),
    ),
    (
        "one more value",
        changed(
            SIGNED, "", properties=fields(SIGNED, origin={"enum": ["import", "native", "api"], "default": "native"})
        ),
    ),
    ("other words", changed(SIGNED, "Terms", description="Something else.", title="Conditions")),
]


@pytest.mark.parametrize("now", [one[1] for one in ADDED], ids=[one[0] for one in ADDED])
def test_what_is_added_breaks_nobody(now: dict[str, Any]) -> None:
    assert breaks(SIGNED, now) == []


def test_an_event_that_is_gone_is_named_and_a_new_one_is_not() -> None:
    released = {"pipeline": {"DealSigned.v1.json": SIGNED, "DealWon.v1.json": LOST}}
    now = {"pipeline": {"DealSigned.v1.json": SIGNED, "DealLost.v1.json": LOST}}
    assert broken_promises(released, now) == ["pipeline/DealWon.v1.json: the event is no longer published"]


def test_every_event_is_as_it_was_released() -> None:
    released = read_released(reference.RELEASED)
    assert sum(len(events) for events in released.values()) >= 27, "nothing is looked at"
    assert broken_promises(released, {service.name: schemas(service.name) for service in SERVICES}) == []


async def test_the_command_stops_at_a_break_and_releases_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from services.cli.failure import Stop

    monkeypatch.setattr(reference, "RELEASED", tmp_path / "released")
    monkeypatch.setattr(reference, "FOLDER", tmp_path / "reference")
    monkeypatch.setattr(reference, "CLIENT", tmp_path / "client")
    assert await reference.reference(check=False, release=True) == 0
    path = tmp_path / "released" / "pipeline" / "DealSigned.v1.json"
    promised = path.read_text()
    path.write_text(promised.replace('"signed_on"', '"signed_at"'))
    for check, release in ((True, False), (False, True), (False, False)):
        with pytest.raises(Stop, match=r"pipeline/DealSigned.v1.json: signed_at: is gone"):
            await reference.reference(check=check, release=release)
    assert '"signed_at"' in path.read_text()


async def test_an_event_not_released_yet_passes_the_check_and_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(reference, "RELEASED", tmp_path)
    assert await reference.reference(check=True) == 0
    assert "not released yet: customers/CustomerHandedOver.v1.json" in capsys.readouterr().out

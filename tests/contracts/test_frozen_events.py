"""Every version of every event that was ever stored is decoded for ever."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from services.cli.apps import SERVICES
from shared.contracts import published
from shared.decider import Noun
from shared.flow.decode import decode
from shared.store.codec import Codec, UnknownEvent
from tests.contracts import freeze
from tests.contracts.examples import example, examples

SAMPLES = sorted(freeze.FROZEN.glob("*/*.json"))
NOUNS = {(one.folder, one.event.__name__): one.noun for one in freeze.known()}


def taken_apart(path: Path) -> tuple[str, int]:
    """The event's name and version."""
    name, _, version = path.stem.rpartition(".v")
    return name, int(version)


def noun_of(path: Path) -> Noun:
    name, _ = taken_apart(path)
    noun = NOUNS.get((path.parent.name, name))
    assert noun is not None, f"{path.parent.name} no longer has {name}: what is stored can never be read again"
    return noun


def test_every_event_has_a_sample_of_its_present_version() -> None:
    missing = sorted(one.file for one in freeze.known() if not (freeze.FROZEN / one.file).exists())
    assert not missing, f"run '{freeze.COMMAND}' and commit what it writes: {', '.join(missing)}"


def test_there_is_a_sample_of_every_version_before() -> None:
    for one in freeze.known():
        for version in range(1, one.version):
            path = freeze.FROZEN / one.folder / f"{one.event.__name__}.v{version}.json"
            assert path.exists(), f"{path.name} was removed: stored events of that version must still be read"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_stored_event_is_decoded_for_ever(path: Path) -> None:
    (name, version), noun = taken_apart(path), noun_of(path)
    codec = Codec(noun)
    event = codec.decode(name, version, path.read_text())
    assert type(event).__name__ == name
    if version == codec.version(name):
        lost = missing_from(msgspec.json.decode(path.read_bytes()), msgspec.json.decode(codec.encode(event)))
        assert not lost, f"{name} no longer reads {', '.join(lost)} of what is stored; add an upcaster"


def missing_from(stored: Any, now: Any, at: str = "") -> list[str]:
    """The places of `stored` whose value is not in `now`."""
    if isinstance(stored, dict) and isinstance(now, dict):
        return [
            line
            for name, value in stored.items()
            for line in (missing_from(value, now[name], f"{at}/{name}") if name in now else [f"{at}/{name}"])
        ]
    if isinstance(stored, list) and isinstance(now, list) and len(stored) == len(now):
        return [
            line
            for number, pair in enumerate(zip(stored, now, strict=True))
            for line in missing_from(*pair, f"{at}/{number}")
        ]
    return [] if stored == now else [at]


def test_a_field_that_is_no_longer_read_is_noticed() -> None:
    stored = {"name": "x", "lines": [{"net": 1}, {"net": 2, "vat": 0}]}
    assert missing_from(stored, {"name": "x", "new": 1, "lines": [{"net": 1}, {"net": 2}]}) == ["/lines/1/vat"]
    assert missing_from(stored, {**stored, "name": "y"}) == ["/name"]
    assert missing_from(stored, stored) == []


def test_a_version_that_nobody_knows_is_refused() -> None:
    one = next(freeze.known())
    with pytest.raises(UnknownEvent):
        Codec(one.noun).decode(one.event.__name__, one.version + 1, "{}")


def test_a_published_event_is_never_lifted_but_said_anew() -> None:
    """Readers outside have no upcasters: a breaking change is another event on another topic."""
    for one in freeze.known():
        if one.folder != freeze.EVERYWHERE and one.event in published(one.folder):
            assert one.version == 1, one.event.__name__


@pytest.mark.parametrize(("service", "noun", "event"), examples(), ids=lambda one: getattr(one, "__name__", None))
def test_other_services_read_what_is_frozen(service: str, noun: str, event: type) -> None:
    stored = (freeze.FROZEN / service / f"{event.__name__}.v1.json").read_text()
    message = example(service, noun, event).message._replace(data=stored)
    assert isinstance(decode(message), event)


def test_views_and_policies_read_only_what_the_other_service_publishes() -> None:
    looked_at = 0
    for service in SERVICES:
        reads = [(view.name, source, types) for view in service.views for source, types in view.reads.items()]
        reads += [(policy.name, policy.service, policy.on) for policy in service.policies]
        for name, source, types in reads:
            if source == service.name:
                own = {event.__name__ for noun in service.nouns for event in noun.events}
                assert types <= own, f"{service.name}: {name} reads {types - own}, which nothing here says"
                continue
            looked_at += len(types)
            public = {event.__name__ for event in published(source)}
            assert types <= public, f"{service.name}: {name} reads {types - public}, which {source} does not publish"
    assert looked_at > 20, "nothing was looked at"

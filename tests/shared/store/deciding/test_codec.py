"""Stored events stay readable: old versions are lifted step by step, and what nobody knows is refused."""

from dataclasses import dataclass, replace
from typing import Any

import msgspec
import pytest

from shared.decider import Noun
from shared.ids import new_id
from shared.store.codec import Codec, UnknownEvent, decode_published
from shared.store.store import Store
from tests.shared.store.appends import append
from tests.shared.store.counting import COUNTER, Counted, Counter


@dataclass(frozen=True, slots=True)
class Paid:
    cents: int
    currency: str


def in_cents(fields: dict[str, Any]) -> dict[str, Any]:
    return {"cents": fields["amount"] * 100}


def with_currency(fields: dict[str, Any]) -> dict[str, Any]:
    return fields | {"currency": "USD"}


def noun(*events: type, **steps: Any) -> Noun:
    upcasters = {(name.rpartition("_")[0], int(name.rpartition("_")[2])): step for name, step in steps.items()}
    return replace(COUNTER, events=events, upcasters=upcasters)


def test_every_version_is_lifted_to_todays() -> None:
    codec = Codec(noun(Paid, Paid_1=in_cents, Paid_2=with_currency))
    today = Paid(500, "USD")
    assert codec.version("Paid") == 3
    assert codec.decode("Paid", 1, '{"amount": 5}') == today
    assert codec.decode("Paid", 2, '{"cents": 500}') == today
    assert codec.decode("Paid", 3, codec.encode(today)) == today


@pytest.mark.parametrize(
    "steps",
    [{"Paid_2": with_currency}, {"Paid_1": in_cents, "Paid_3": with_currency}, {"Payed_1": in_cents}],
    ids=["no beginning", "a hole", "no such event"],
)
def test_a_chain_of_upcasters_with_a_gap_is_refused(steps: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="Pa"):
        Codec(noun(Paid, **steps))


def test_two_events_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="same name"):
        Codec(noun(Paid, type("Paid", (), {})))


@pytest.mark.parametrize(("name", "version"), [("Payed", 1), ("Paid", 0), ("Paid", 2)])
def test_an_event_or_version_that_nobody_knows_is_refused(name: str, version: int) -> None:
    with pytest.raises(UnknownEvent):
        Codec(noun(Paid)).decode(name, version, '{"cents": 1, "currency": "USD"}')


def test_data_that_is_no_such_event_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        Codec(noun(Paid)).decode("Paid", 1, '{"cents": "one"}')
    with pytest.raises(UnknownEvent):
        decode_published("people")("Paid", "{}")


async def test_a_stream_written_by_an_older_version_is_folded_as_todays(store: Store) -> None:
    stream = new_id()
    command = append(stream, events=2)
    old, new = command.events
    events = (
        old._replace(type="Counted", data='{"number": 3}'),
        new._replace(type="Counted", schema_version=2, data='{"by": 4}'),
    )
    await store.writer.append(command._replace(events=events))
    today = replace(COUNTER, upcasters={("Counted", 1): lambda fields: {"by": fields["number"]}})
    assert (await store.load(today, stream)).state == Counter(7, 4)
    assert store.codec(today).decode("Counted", 1, '{"number": 3}') == Counted(3)

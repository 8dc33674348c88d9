"""What travels is CloudEvents 1.0: read back by the CloudEvents project's own SDK, in both modes."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cloudevents.core.base import BaseCloudEvent
from cloudevents.core.bindings.kafka import KafkaMessage, from_binary
from cloudevents.core.exceptions import CloudEventValidationError
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent

from services.customers.app import SERVICE as CUSTOMERS
from shared.embedded import Server
from shared.flow.wire.cloudevent import message_of
from tests.contracts.examples import example, examples
from tests.support.installation import installation

EVENTS = [pytest.param(*one, id=one[2].__name__) for one in examples()]


def read_record(headers: Iterable[tuple[str, bytes]], key: bytes | None, value: bytes | None) -> BaseCloudEvent:
    """A Kafka record in binary mode as the SDK reads it; raises what the SDK raises when it is no CloudEvent."""
    return from_binary(KafkaMessage(dict(headers), key, value or b""), JSONFormat(), CloudEvent)


def read_structured(item: Any) -> BaseCloudEvent:
    """The same of structured mode."""
    return JSONFormat().read(CloudEvent, json.dumps(item))


@pytest.mark.parametrize(("service", "noun", "event"), EVENTS)
def test_every_event_is_one_in_binary_mode(service: str, noun: str, event: type) -> None:
    sent = example(service, noun, event)
    read = read_record(sent.headers.items(), sent.key, sent.value)
    assert read.get_type() == f"salesloop.{service}.{event.__name__}.v1"
    assert read.get_source() == f"/services/{service}"
    assert read.get_subject() == sent.message.subject
    assert read.get_id() == str(sent.message.event_id)
    assert read.get_time() == datetime(2026, 3, 31, tzinfo=UTC)
    assert read.get_dataschema() == f"urn:salesloop:schema:{service}:{event.__name__}:v1"
    assert read.get_datacontenttype() == "application/json"
    assert read.get_extension("sequence") == "00000000000000000042"
    assert read.get_extension("previous") == "00000000000000000041"
    assert read.get_extension("partitionkey") == str(sent.message.subject_id)
    assert read.get_data() == json.loads(sent.message.data)


@pytest.mark.parametrize(("service", "noun", "event"), EVENTS)
def test_both_modes_say_the_same(service: str, noun: str, event: type) -> None:
    sent = example(service, noun, event)
    binary, whole = read_record(sent.headers.items(), None, sent.value), read_structured(json.loads(sent.structured))
    assert whole.get_attributes() == binary.get_attributes()
    assert whole.get_data() == binary.get_data()


@pytest.mark.parametrize(("service", "noun", "event"), EVENTS)
def test_a_message_comes_back_from_its_attributes(service: str, noun: str, event: type) -> None:
    sent = example(service, noun, event)
    back = message_of(sent.attributes, sent.message.data)
    origin = {"correlation", "causation", "traceparent", "import"}
    kept = {name: value for name, value in json.loads(sent.message.meta).items() if name in origin}
    assert json.loads(back.meta) == kept, "who asked stays in the service"
    assert back == sent.message._replace(version=0, meta=back.meta)


def test_the_reader_refuses_what_is_no_event() -> None:
    sent = example("pipeline", "deals", next(event for _, _, event in examples() if event.__name__ == "DealSigned"))
    for name in ("ce_source", "ce_type"):  # it makes up an id
        headers = {key: text for key, text in sent.headers.items() if key != name}
        with pytest.raises(CloudEventValidationError):
            read_record(headers.items(), sent.key, sent.value)


async def test_the_feed_is_read_by_it(postgres: Server, template: str, tmp_path: Path) -> None:
    async with installation(postgres, template, tmp_path, [CUSTOMERS]) as api:
        made = await api.post("/customers/v1/customers", {"name": "上海东方科技", "external_reference": "crm-1"})
        (item,) = (await api.get("/customers/v1/events"))["items"]
    read = read_structured(item)
    assert read.get_type() == "salesloop.customers.CustomerRegistered.v1"
    assert read.get_subject() == f"customer/{made['id']}"
    data = read.get_data()
    assert isinstance(data, dict)
    assert data["profile"]["name"] == "上海东方科技"

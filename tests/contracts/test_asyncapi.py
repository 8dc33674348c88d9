"""The AsyncAPI documents are what the specification's own parser accepts, and name everything that is published."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from services.cli.reference import FOLDER
from shared.contracts import SERVICES, topics
from shared.web.docs.events.asyncapi import document
from shared.web.docs.events.envelope import HEADERS, OPTIONAL
from tests.contracts.examples import example
from tests.support.node import node_project, run

LINT = Path(__file__).parent / "asyncapi"


@pytest.fixture(scope="module")
def lint() -> Path:
    return node_project(LINT)


def parse(lint: Path, *files: Path) -> str:
    return run("node", "lint.js", *map(str, files), folder=lint)


@pytest.mark.timeout(300)
def test_every_document_is_asyncapi_3(lint: Path) -> None:
    said = parse(lint, *(FOLDER / "asyncapi" / f"{service}.json" for service in SERVICES))
    assert said.count("AsyncAPI 3.0.0") == len(SERVICES)


def bad_example(whole: dict[str, Any]) -> None:
    whole["components"]["messages"]["DealSigned"]["examples"][0]["nonsense"] = 7


def bad_reference(whole: dict[str, Any]) -> None:
    whole["operations"]["receive_deals"]["channel"]["$ref"] = "#/channels/nowhere"


def bad_binding(whole: dict[str, Any]) -> None:
    whole["channels"]["deals"]["bindings"]["kafka"]["partitions"] = "twelve"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("spoil", [bad_example, bad_reference, bad_binding])
def test_the_parser_refuses_a_document_that_is_wrong(lint: Path, tmp_path: Path, spoil: Any) -> None:
    whole = deepcopy(document("pipeline"))
    spoil(whole)
    (tmp_path / "wrong.json").write_text(json.dumps(whole))
    with pytest.raises(AssertionError, match="error: "):
        parse(lint, tmp_path / "wrong.json")


@pytest.mark.parametrize("service", SERVICES)
def test_every_published_event_is_in_the_channel_of_its_topic(service: str) -> None:
    channels = document(service)["channels"]
    expected = {noun: {event.__name__ for event in events} for noun, events in topics(service).items()}
    expected["watermarks"] = {"Watermark"}
    if service == "people":
        expected["names"] = {"EmployeeName"}
    assert {noun: set(channel["messages"]) for noun, channel in channels.items()} == expected
    for noun, channel in channels.items():
        assert channel["address"] == channel["bindings"]["kafka"]["topic"] == f"salesloop.{service}.{noun}.v1"


@pytest.mark.parametrize("service", SERVICES)
def test_every_payload_fits_its_schema(service: str) -> None:
    whole = document(service)
    for name, message in whole["components"]["messages"].items():
        form = {**message["payload"], "components": whole["components"]}
        validator = jsonschema_rs.Draft202012Validator(form, validate_formats=True)
        validator.validate(message["examples"][0]["payload"])
        assert not validator.is_valid({}), name


def test_an_erased_name_is_a_last_value_without_a_name() -> None:
    form = document("people")["components"]["schemas"]["EmployeeName"]
    validator = jsonschema_rs.Draft202012Validator(form, validate_formats=True)
    erased = {"employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3", "version": 4, "erased": True}
    validator.validate(erased)
    assert not validator.is_valid(erased | {"name": "Lin Wei"})


@pytest.mark.parametrize("service", SERVICES)
def test_the_headers_of_every_event_are_the_ones_described(service: str) -> None:
    whole = document(service)
    for noun, events in topics(service).items():
        for event in events:
            headers = {"content-type": "application/json"} | {
                f"ce_{name}": text for name, text in example(service, noun, event).attributes.items()
            }
            assert headers.keys() == HEADERS.keys(), "the example has every attribute"
            form = {**whole["components"]["messages"][event.__name__]["headers"], "components": whole["components"]}
            validator = jsonschema_rs.Draft202012Validator(form, validate_formats=True)
            validator.validate(headers)
            for name in headers.keys() - OPTIONAL:
                assert not validator.is_valid({key: text for key, text in headers.items() if key != name}), name
            assert not validator.is_valid(headers | {"ce_type": "salesloop.pipeline.Other.v1"})

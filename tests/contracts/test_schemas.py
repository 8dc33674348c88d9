"""The JSON Schemas of published events: valid, true of every example, closed to what is wrong and open to what is new."""

from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import msgspec
import pytest

from services.cli.apps import named
from services.customers.app import SERVICE as CUSTOMERS
from shared.embedded import Server
from shared.flow.wire.cloudevent import schema_of
from shared.store.codec import Codec
from shared.web.docs.events.asyncapi import document
from shared.web.docs.events.samples import sample, sample_data
from shared.web.docs.events.schemas import schemas
from tests.contracts.examples import examples
from tests.support.installation import installation

EVENTS = [pytest.param(service, event, id=event.__name__) for service, _, event in examples()]


def schema_and_example(service: str, event: type) -> tuple[dict[str, Any], dict[str, Any]]:
    schema = schemas(service)[f"{event.__name__}.v1.json"]
    return schema, sample_data(event)


@pytest.mark.parametrize(("service", "event"), EVENTS)
def test_a_schema_is_one_of_2020_12_and_its_example_fits(service: str, event: type) -> None:
    schema, example = schema_and_example(service, event)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == schema_of(service, event.__name__, 1)
    jsonschema_rs.meta.validate(schema)
    assert schema["examples"] == [example]
    jsonschema_rs.Draft202012Validator(schema, validate_formats=True).validate(example)


@pytest.mark.parametrize(("service", "event"), EVENTS)
def test_what_is_stored_fits_the_schema_to_the_byte(service: str, event: type) -> None:
    schema, example = schema_and_example(service, event)
    noun = next(noun for noun in named(service).nouns if event in noun.events)
    stored = msgspec.json.decode(Codec(noun).encode(sample(event)))
    assert stored == example
    assert stored.keys() == schema["properties"].keys(), "every field is written, optional ones too"


@pytest.mark.parametrize(("service", "event"), EVENTS)
def test_a_schema_refuses_what_is_missing_or_of_another_type_and_takes_what_is_new(service: str, event: type) -> None:
    schema, example = schema_and_example(service, event)
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    for field in schema["required"]:
        assert not validator.is_valid({name: value for name, value in example.items() if name != field}), field
    for field in schema["properties"]:
        assert not validator.is_valid(example | {field: {"unlike": "anything"}} if field else example), field
    assert validator.is_valid(example | {"added_later": 1})


def test_dates_and_ids_are_checked_for_their_form() -> None:
    schema, example = schema_and_example(
        "pipeline", next(event for _, _, event in examples() if event.__name__ == "DealSigned")
    )
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    assert not validator.is_valid(example | {"signed_on": "yesterday"})
    assert not validator.is_valid(example | {"terms": example["terms"] | {"owner_id": "me"}})


def test_a_description_is_what_somebody_wrote() -> None:
    for service, _, event in examples():
        schema = schemas(service)[f"{event.__name__}.v1.json"]
        for one in (schema, *schema.get("$defs", {}).values()):
            assert not one.get("description", "").startswith(f"{one['title']}(")


async def test_a_service_serves_its_schemas_and_its_document(postgres: Server, template: str, tmp_path: Path) -> None:
    async with installation(postgres, template, tmp_path, [CUSTOMERS]) as api:
        api.http.auth = httpx.Auth()
        assert await api.get("/customers/asyncapi.json") == document("customers")
        for name, schema in schemas("customers").items():
            assert await api.get(f"/customers/schemas/{name}") == schema
        for name in ("DealSigned.v1.json", "CustomerRegistered.v2.json", "CustomerRegistered"):
            lost = await api.http.get(f"/customers/schemas/{name}")
            assert (lost.status_code, lost.headers["content-type"]) == (404, "application/problem+json")
        assert 'href="asyncapi.json"' in (await api.http.get("/customers/docs")).text

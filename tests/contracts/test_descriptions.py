"""Each service's OpenAPI description says everything that a typed client needs, and nothing that is not so."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
import pytest
from schemathesis.specs.openapi import definitions

from services.cli.apps import SERVICES
from shared.web.serving.app import COMMON, OF_JOBS, declare
from tests.support.described import DIALECT, JSON, closed

NAMES = [service.name for service in SERVICES]


@cache
def description(name: str) -> dict[str, Any]:
    return declare(next(service for service in SERVICES if service.name == name)).openapi()


def operations(name: str) -> Iterator[dict[str, Any]]:
    for methods in description(name)["paths"].values():
        yield from methods.values()


def answered(operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The content of each 2xx answer by kind, with its status."""
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            yield status, response.get("content", {})


def reached(name: str, start: Any) -> set[str]:
    """The names of the schemas that something refers to, however far away."""
    schemas = description(name)["components"]["schemas"]
    found: set[str] = set()
    waiting = [start]
    while waiting:
        news = set(re.findall(r"#/components/schemas/(\w+)", str(waiting.pop()))) - found
        found |= news
        waiting += [schemas[one] for one in news]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_no_operation_leaves_open_what_it_answers(name: str) -> None:
    answers = [(one["operationId"], status, content) for one in operations(name) for status, content in answered(one)]
    unsaid = [(id, status) for id, status, content in answers if not all(one.get("schema") for one in content.values())]
    assert unsaid + [(id, status) for id, status, content in answers if not content] == []
    assert {id for id, _, _ in answers} == {one["operationId"] for one in operations(name)}


@pytest.mark.parametrize("name", NAMES)
def test_a_default_is_a_value_that_could_be_given(name: str) -> None:
    schemas = description(name)["components"]["schemas"]
    members = [
        (title, member, form) for title, one in schemas.items() for member, form in one.get("properties", {}).items()
    ]
    given = [(title, member, form) for title, member, form in members if "default" in form]
    components = {"components": {"schemas": schemas}}
    refused = [
        (title, member)
        for title, member, form in given
        if not jsonschema_rs.Draft202012Validator({"$schema": DIALECT, **form, **components}).is_valid(form["default"])
    ]
    assert given
    assert refused == []


@pytest.mark.parametrize("name", NAMES)
def test_every_body_and_every_answer_has_an_example_which_is_as_described(name: str) -> None:
    components = {"schemas": closed(description(name)["components"]["schemas"])}
    answers = [(one["operationId"], content) for one in operations(name) for _, content in answered(one)]
    told = [(id, content[JSON]) for id, content in answers if JSON in content]
    bodies = [(one["operationId"], one["requestBody"]["content"]) for one in operations(name) if "requestBody" in one]
    told += [(id, content[JSON]) for id, content in bodies if JSON in content]
    wrong = []
    for id, content in told:
        schema = {"$schema": DIALECT, **content["schema"], "components": components}
        validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        wrong += [(id, fault.instance_path, fault.message) for fault in validator.iter_errors(content["example"])]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_whatever_is_asked_about_one_thing_may_answer_that_there_is_none(name: str) -> None:
    asked = [methods["get"] for path, methods in description(name)["paths"].items() if "{" in path and "get" in methods]
    assert [one["operationId"] for one in asked if "404" not in one["responses"]] == []


ONE_THING = {
    "people": {"getUnit", "getEmployee", "getJob"},
    "customers": {"getCustomer", "getJob"},
    "pipeline": {
        *("getProductLine", "getProduct", "getDeal", "getOrder", "getAccount", "getInvoice", "getPayment", "getJob"),
        *("getPipeline", "getPriceBook", "getTask", "getCorrection", "getTicket"),
    },
    "targets": {"getTarget"},
    "performance": {"getIncentivePlan"},
}
DERIVED = {"getUnit", "getEmployee", "getProduct", "getTicket", "getJob"}
"""What shows more than its version is about, so that the same version may look otherwise."""


@pytest.mark.parametrize("name", NAMES)
def test_whatever_is_one_thing_is_read_with_an_etag_and_kept_where_that_says_all(name: str) -> None:
    reads = [(path, methods["get"]) for path, methods in description(name)["paths"].items() if "get" in methods]
    things = {one["operationId"] for path, one in reads if path.endswith("}") and one["operationId"] != "getKpi"}
    tagged = {one["operationId"] for _, one in reads if "ETag" in one["responses"]["200"].get("headers", {})}
    kept = {one["operationId"] for _, one in reads if "304" in one["responses"]}
    held = {"$ref": "#/components/parameters/If-None-Match"}
    assert things == tagged == ONE_THING[name]
    assert kept == {one["operationId"] for _, one in reads if held in one.get("parameters", ())} == tagged - DERIVED


@pytest.mark.parametrize("name", NAMES)
def test_it_is_openapi_3_1(name: str) -> None:
    assert [fault.message for fault in definitions.OPENAPI_31_VALIDATOR.iter_errors(description(name))] == []


@pytest.mark.parametrize("name", NAMES)
def test_whatever_is_referred_to_is_there(name: str) -> None:
    everything = description(name)
    referred = set(re.findall(r"#/components/(\w+)/([\w-]+)", str(everything["paths"])))
    assert [(kind, one) for kind, one in referred if one not in everything["components"][kind]] == []
    assert reached(name, everything["paths"]) <= everything["components"]["schemas"].keys()


def test_an_operation_is_a_verb_with_a_noun_that_no_other_service_has() -> None:
    ids = Counter(one["operationId"] for name in NAMES for one in operations(name))
    assert [id for id in ids if not re.fullmatch(r"[a-z]+([A-Z][a-z]*)+", id)] == []
    of_all, of_some = (
        dict.fromkeys(COMMON, len(NAMES)),
        dict.fromkeys(OF_JOBS, len([one for one in SERVICES if one.imports])),
    )
    assert {id: count for id, count in ids.items() if count > 1} == of_all | of_some


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_has_a_noun_for_a_name(name: str) -> None:
    names = description(name)["components"]["schemas"]
    assert [one for one in names if not re.fullmatch(r"([A-Z][a-z]*)+", one)] == []
    assert [one for one in names if one.endswith(("Response", "Request", "Dto", "Input", "Output", "Model"))] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_only_answered_may_grow_and_what_is_sent_may_not_have_more(name: str) -> None:
    schemas = description(name)["components"]["schemas"]
    sent = reached(name, [one.get("requestBody") for one in operations(name)])
    only_answered = reached(name, [one["responses"] for one in operations(name)]) - sent
    assert [one for one in only_answered if schemas[one].get("additionalProperties") is False] == []
    assert [one for one in sent if schemas[one].get("additionalProperties") is not False] == []

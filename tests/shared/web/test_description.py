"""The OpenAPI description tells the conventions that no handler declares."""

from typing import Any

import httpx
import pytest

from shared.web.app import declare
from tests.shared.web.example import CODES, SERVICE
from tests.support.described import Description


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    return declare(SERVICE).openapi()


def references(operation: dict[str, Any]) -> set[str]:
    return {one["$ref"].rpartition("/")[2] for one in operation.get("parameters", []) if "$ref" in one}


def test_every_operation_documents_its_problems(description: dict[str, Any]) -> None:
    for methods in description["paths"].values():
        for operation in methods.values():
            content = operation["responses"]["default"]["content"]
            assert content == {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
            assert "422" not in operation["responses"]
    assert "HTTPValidationError" not in str(description)


def test_commands_and_queries_say_their_headers_and_that_they_need_a_token(description: dict[str, Any]) -> None:
    create = description["paths"]["/v1/notes"]["post"]
    assert references(create) == {"Idempotency-Key", "If-Match", "Import-Id", "On-Behalf-Of", "validate_only"}
    assert set(create["responses"]["201"]["headers"]) == {
        "ETag",
        "Consistency-Token",
        "Idempotency-Replayed",
        "Location",
    }
    assert create["security"] == [{"token": []}]
    listing = description["paths"]["/v1/notes"]["get"]
    assert references(listing) == {"Consistency-Token", "Prefer"}
    names = {one["name"] for one in listing["parameters"] if "name" in one}
    assert names == {
        "limit",
        "cursor",
        "sort",
        "include_total",
        "q",
        "external_reference",
        "written_from",
        "written_until",
    }


def test_a_problem_lists_the_codes_there_are(description: dict[str, Any]) -> None:
    codes = description["components"]["schemas"]["Problem"]["x-codes"]
    assert codes["note_finished"] == CODES["note_finished"].title.en
    assert "version_mismatch" in codes


def test_bodies_are_closed_and_their_limits_are_written_down(description: dict[str, Any]) -> None:
    body = description["components"]["schemas"]["WriteNoteBody"]
    assert body["additionalProperties"] is False
    assert (body["properties"]["title"]["minLength"], body["properties"]["title"]["maxLength"]) == (1, 80)
    assert body["properties"]["amount_minor"]["maximum"] == 2**53 - 1


def test_it_is_openapi_3_1_below_the_services_name(description: dict[str, Any]) -> None:
    assert description["openapi"].startswith("3.1")
    assert description["servers"] == [{"url": "/example"}]
    assert description["paths"].keys().isdisjoint({"/docs", "/livez"})


async def test_it_is_served_as_it_is(api: httpx.AsyncClient, description: dict[str, Any]) -> None:
    assert (await api.get("/openapi.json")).json() == description


def test_what_is_only_answered_may_grow(description: dict[str, Any]) -> None:
    schemas = description["components"]["schemas"]
    assert "additionalProperties" not in schemas["WholeNote"]
    assert "additionalProperties" not in schemas["Problem"]


def test_a_resource_that_would_be_made_is_described_with_the_one_that_is(description: dict[str, Any]) -> None:
    made = description["paths"]["/v1/notes"]["post"]["responses"]
    assert made["200"]["content"] == made["201"]["content"]
    assert "Location" in made["201"]["headers"]
    assert "Location" not in made["200"]["headers"]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ({"sum": 1, "as_of": "2026-03-01", "known_at": None, "currency": "CNY"}, None),
        ({"sum": 1, "as_of": "2026-03-01", "known_at": None, "currency": "CNY", "more": 1}, "'more' was unexpected"),
        ({"sum": 1, "as_of": "2026-03-01", "currency": "CNY"}, '"known_at" is a required property'),
        ({"sum": 1, "as_of": "March", "known_at": None, "currency": "CNY"}, 'not a "date"'),
    ],
)
def test_an_answer_that_is_not_as_described_fails_its_test(
    description: dict[str, Any], body: dict[str, Any], fault: str | None
) -> None:
    answer = httpx.Response(200, json=body)
    if fault is None:
        Description(description).check("GET", "/v1/sum", answer)
    else:
        with pytest.raises(AssertionError, match=fault):
            Description(description).check("GET", "/v1/sum", answer)


@pytest.mark.parametrize("undescribed", [httpx.Response(202, json={}), httpx.Response(200, text="text")])
def test_a_status_or_a_kind_of_content_that_is_not_described_fails_too(
    description: dict[str, Any], undescribed: httpx.Response
) -> None:
    with pytest.raises(AssertionError, match="which is not described"):
        Description(description).check("GET", "/v1/sum", undescribed)

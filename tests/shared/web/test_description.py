"""The OpenAPI description tells the conventions that no handler declares."""

from typing import Any

import httpx
import pytest

from shared.web.serving.app import declare
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
            assert operation["responses"]["default"] == {"$ref": "#/components/responses/AnyProblem"}
    content = description["components"]["responses"]["AnyProblem"]["content"]
    assert content == {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
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
        "written_to",
    }


def test_a_problem_lists_the_codes_there_are(description: dict[str, Any]) -> None:
    code = description["components"]["schemas"]["Problem"]["properties"]["code"]
    assert {*CODES, "version_mismatch"} <= {*code["x-extensible-enum"]}
    assert "enum" not in code


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


def listed(description: dict[str, Any], path: str, method: str) -> dict[str, list[str]]:
    """The codes of an operation's problems by status."""
    found = {}
    for status, told in description["paths"][path][method]["responses"].items():
        if "$ref" in told:
            told = description["components"]["responses"][told["$ref"].rpartition("/")[2]]
        schema = told.get("content", {}).get("application/problem+json", {}).get("schema", {})
        if "allOf" in schema:
            found[status] = schema["allOf"][1]["properties"]["code"]["x-extensible-enum"]
    return found


def test_a_command_lists_its_refusals_with_those_of_every_command(description: dict[str, Any]) -> None:
    codes = listed(description, "/v1/notes/{note_id}/finish", "post")
    assert codes["404"] == ["note_not_found"]
    assert {"note_exists", "note_finished", "external_reference_taken", "conflict_retry"} <= {*codes["409"]}
    assert {"finished_too_early", "invalid_id", "invalid_if_match", "idempotency_key_reused"} <= {*codes["422"]}
    assert codes["412"] == ["version_mismatch"]
    assert codes["413"] == ["body_too_large", "event_too_large"]
    assert "428" not in codes
    assert listed(description, "/v1/notes/{note_id}", "patch")["428"] == ["precondition_required"]


def test_a_query_lists_what_a_query_can_answer_and_nothing_of_commands(description: dict[str, Any]) -> None:
    codes = listed(description, "/v1/notes", "get")
    assert {"unknown_sort", "invalid_cursor", "cursor_mismatch", "unknown_parameter"} <= {*codes["422"]}
    assert "not_fresh" in codes["503"]
    assert codes["401"] == ["invalid_token", "token_expired", "unauthenticated"]
    assert codes.keys().isdisjoint({"404", "409", "412", "413", "415", "428"})
    assert "malformed_json" not in codes["400"]
    assert listed(description, "/v1/notes/{note_id}", "get")["404"] == ["note_not_found"]


def test_a_batch_lists_the_refusals_of_its_items_apart(description: dict[str, Any]) -> None:
    codes = listed(description, "/v1/notes/batch", "post")
    assert {"batch_empty", "batch_too_large"} <= {*codes["422"]}
    assert "note_exists" not in codes["409"]
    items = description["paths"]["/v1/notes/batch"]["post"]["responses"]["207"]["x-item-codes"]
    assert {"note_exists", "external_reference_taken", "conflict_retry"} <= {*items}


def test_an_error_that_an_operation_does_not_list_fails_its_test(description: dict[str, Any]) -> None:
    held, path = Description(description), f"/v1/notes/{'0' * 8}/finish"
    held.check_problem("POST", path, httpx.Response(409, json={"code": "note_finished"}))
    for answer in (httpx.Response(409, json={"code": "other"}), httpx.Response(418, json={"code": "note_finished"})):
        with pytest.raises(AssertionError, match="which it does not list"):
            held.check_problem("POST", path, answer)
    items = {"items": [{"status": 409, "body": {"code": "deal_not_open"}}]}
    with pytest.raises(AssertionError, match="deal_not_open"):
        held.check_problem("POST", "/v1/notes/batch", httpx.Response(207, json=items))

"""The errors of one operation by status: the platform's by what the operation is, a service's by what it calls."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from fastapi.dependencies.models import Dependant
from pydantic import BaseModel

from shared.problems import Codes
from shared.problems.platform import PLATFORM
from shared.web.dispatch.parameters import periods
from shared.web.docs.reached import codes_reached, names_argument

KIND = "application/problem+json"
OF_ANY = (
    *("malformed_request", "malformed_path", "malformed_query", "parameter_repeated", "header_repeated"),
    *("request_timeout", "uri_too_long", "headers_too_large", "unknown_parameter", "internal_error"),
)
OF_CALLERS = (
    *("unauthenticated", "invalid_token", "token_expired", "forbidden", "not_an_employee", "rate_limited"),
    *("authorisation_stale", "identity_unavailable", "database_unavailable", "query_timeout"),
)
OF_BODIES = (
    *("malformed_json", "not_utf8", "duplicate_key", "number_not_finite", "body_too_large", "unsupported_media_type"),
    *("invalid_text", "number_out_of_range", "too_deep"),
)
OF_CONDITIONS = (
    *("invalid_idempotency_key", "invalid_if_match", "invalid_header", "validation_failed"),
    *("on_behalf_not_allowed", "import_not_allowed", "import_not_open"),
)
OF_DECISIONS = (
    *("separation_of_duties", "version_mismatch", "conflict_retry", "idempotency_key_in_progress"),
    *("idempotency_key_reused", "event_too_large", "outcome_unknown"),
)
OF_ITEMS = (*OF_DECISIONS, "validation_failed", "forbidden", "database_unavailable", "query_timeout", "internal_error")
OF_QUERIES = ("invalid_consistency_token", "not_fresh")
OF_BATCHES = ("batch_empty", "batch_too_large")
OF_PAGES = ("invalid_cursor", "cursor_mismatch")
OF_SOME = frozenset(
    {
        *("csv_empty", "import_not_found", "job_finished", "job_not_found", "log_too_short", "malformed_csv"),
        *("not_found", "not_ready", "persona_not_found", "unknown_operation"),
    }
)
"""The platform's codes that only some operations name themselves."""


class Shape(NamedTuple):
    """What an operation is. `fields` are the names of its query's parameters and its body's members.

    `period`: its query asks for one.
    """

    commands: bool
    queries: bool
    authenticated: bool
    posted: bool
    batch: bool
    path: bool
    query: bool
    body: bool
    optional: bool
    fields: frozenset[str]
    period: bool


def shape_of(
    dependant: Dependant, operation: Mapping[str, Any], method: str, *, commands: bool, queries: bool, caller: bool
) -> Shape:
    """The shape of an operation that FastAPI has described."""
    places = [one.get("in") for one in operation.get("parameters", ())]
    names = {one["name"] for one in operation.get("parameters", ()) if "name" in one}
    model = dependant.body_params[0].field_info.annotation if dependant.body_params else None
    if isinstance(model, type) and issubclass(model, BaseModel):
        names |= model.model_fields.keys()
    body = operation.get("requestBody")
    return Shape(
        commands=commands,
        queries=queries,
        authenticated=commands or queries or caller,
        posted=method in {"POST", "PUT", "PATCH"},
        batch="207" in operation["responses"],
        path="path" in places,
        query="query" in places,
        body=body is not None,
        optional=not (body or {}).get("required", False),
        fields=frozenset(names),
        period=bool(periods(one["name"] for one in operation.get("parameters", ()) if one.get("in") == "query")),
    )


def platform_codes(shape: Shape) -> list[str]:
    """The platform's codes that an operation of this shape answers by itself."""
    found = [*OF_ANY, *(OF_CALLERS if shape.authenticated else ())]
    if shape.posted:
        found += OF_BODIES
        found += ["validation_failed"] if shape.body else ["body_not_expected"]
        found += ["body_required"] if shape.body and not shape.optional else []
    found += ["validation_failed"] if shape.query or shape.path else []
    found += ["invalid_id"] if shape.path else []
    found += OF_CONDITIONS if shape.commands else ()
    found += OF_DECISIONS if shape.commands and not shape.batch else ()
    found += OF_BATCHES if shape.batch else ()
    found += OF_QUERIES if shape.queries else ()
    found += OF_PAGES if "cursor" in shape.fields else ()
    found += ["period_reversed"] if shape.period else []
    found += ["unknown_sort"] if "sort" in shape.fields else []
    return found


def own_codes(dependant: Dependant, codes: Codes) -> set[str]:
    """The codes that the operation's own functions name, and `precondition_required` where it overwrites."""
    assert dependant.call is not None
    found = codes_reached(_calls(dependant), codes.keys() | OF_SOME)
    return found | ({"precondition_required"} if names_argument(dependant.call, "overwrites") else set())


def responses(found: Iterable[str], codes: Codes) -> dict[str, dict[str, Any]]:
    """What is answered with each status, whose problem has one of the codes; others may be added."""
    catalogue = {**PLATFORM, **codes}
    by_status: dict[int, list[str]] = {}
    for code in sorted({*found}):
        by_status.setdefault(catalogue[code].status, []).append(code)
    return {
        str(status): {
            "description": "\n".join(f"- `{code}`: {catalogue[code].title.en}" for code in listed),
            "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in _headers(status)},
            "content": {KIND: {"schema": _schema(listed)}},
        }
        for status, listed in sorted(by_status.items())
    }


def share(paths: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Name what several operations answer, after its code or the first of them, and let all refer to it, by name."""
    named: dict[str, Any] = {}
    first: dict[str, str] = {}
    operations = [operation for methods in paths.values() for operation in methods.values()]
    answers = [(one, status, said) for one in operations for status, said in one["responses"].items()]
    problems = [(one, status, said) for one, status, said in answers if KIND in said.get("content", {})]
    times = Counter(said["description"] for _, _, said in problems)
    for operation, status, said in problems:
        words = said["description"]
        if times[words] > 1:
            name = first.setdefault(words, _name(operation["operationId"], status, said))
            named[name] = said
            operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}
    return named


def _name(operation: str, status: str, said: Mapping[str, Any]) -> str:
    if status == "default":
        return "AnyProblem"
    codes = said["content"][KIND]["schema"]["allOf"][1]["properties"]["code"]["x-extensible-enum"]
    if len(codes) == 1:
        return "".join(word.capitalize() for word in codes[0].split("_"))
    return f"{operation[0].upper()}{operation[1:]}{status}"


def _schema(listed: list[str]) -> dict[str, Any]:
    code = {"type": "string", "x-extensible-enum": listed}
    return {
        "allOf": [{"$ref": "#/components/schemas/Problem"}, {"type": "object", "properties": {"code": code}}],
    }


def _headers(status: int) -> tuple[str, ...]:
    more = {401: ("WWW-Authenticate",), 429: ("Retry-After",), 503: ("Retry-After",)}
    return ("Content-Language", *more.get(status, ()))


def _calls(dependant: Dependant) -> list[Any]:
    return [dependant.call, *(call for one in dependant.dependencies for call in _calls(one))]

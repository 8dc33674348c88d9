"""The pieces of the OpenAPI description that all services share."""

from collections.abc import Mapping
from typing import Any

from shared.problems import LANGUAGES, Codes
from shared.problems.platform import PLATFORM
from shared.web.answers import Problem

SECURITY = {
    "token": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "An access token; on a development machine `salesloop token PERSONA` prints one.",
    }
}

OF_COMMANDS = ("Idempotency-Key", "If-Match", "Import-Id", "On-Behalf-Of", "validate_only")
OF_QUERIES = ("Consistency-Token", "Prefer")
OF_VERSIONED = ("If-None-Match",)


def _parameter(name: str, description: str, form: Mapping[str, Any], place: str = "header") -> dict[str, Any]:
    return {"name": name, "in": place, "required": False, "description": description, "schema": dict(form)}


PARAMETERS: Mapping[str, Any] = {
    one["name"]: one
    for one in (
        _parameter(
            "Idempotency-Key",
            "The same key and request give the stored answer again, for 72 hours.",
            {
                "type": "string",
                "minLength": 1,
                "maxLength": 255,
                "pattern": "^[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?$",
            },
        ),
        _parameter(
            "If-Match",
            "The ETag seen: 412 when the resource has moved on.",
            {"type": "string", "pattern": '^"(0|[1-9][0-9]{0,15})"$'},
        ),
        _parameter("Import-Id", "The import that the command belongs to.", {"type": "string", "format": "uuid"}),
        _parameter("On-Behalf-Of", "The employee for whom support acts.", {"type": "string", "format": "uuid"}),
        _parameter(
            "validate_only", "Decide and answer, change nothing.", {"type": "boolean", "default": False}, "query"
        ),
        _parameter("If-None-Match", "The ETag held: 304 while the resource has not moved on.", {"type": "string"}),
        _parameter("Consistency-Token", "What a command answered: see at least that.", {"type": "string"}),
        _parameter(
            "Prefer",
            "`wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer.",
            {"type": "string", "examples": ["wait=2", "wait=2, handling=strict"]},
        ),
    )
}

HEADERS: Mapping[str, Any] = {
    "ETag": {"description": "The resource's version, quoted.", "schema": {"type": "string"}},
    "Consistency-Token": {"description": "Send it with queries that must show this.", "schema": {"type": "string"}},
    "Idempotency-Replayed": {"description": "`true` when this is the stored answer.", "schema": {"type": "string"}},
    "Location": {"description": "Where the new resource is.", "schema": {"type": "string"}},
    "Preference-Applied": {"description": "The preferences that were met.", "schema": {"type": "string"}},
    "Content-Language": {
        "description": "The language of `title` and `detail`: the one of `Accept-Language` that there is.",
        "schema": {"type": "string", "enum": [*LANGUAGES]},
    },
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 0}},
    "WWW-Authenticate": {"description": "What token is asked for (RFC 6750).", "schema": {"type": "string"}},
}

NOT_MODIFIED: Mapping[str, Any] = {
    "description": "As it is held already, by `If-None-Match`.",
    "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
}

ANY_PROBLEM: Mapping[str, Any] = {
    "description": "Any error, as a problem (RFC 9457).",
    "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
}


def headers_of(status: str, *, commands: bool, queries: bool, versioned: bool) -> tuple[str, ...]:
    """The headers an answer of this status may have; `versioned`: a query for one thing that has a version."""
    if not status.startswith("2"):
        return ()
    of_commands = ("ETag", "Consistency-Token", "Idempotency-Replayed", *(("Location",) if status == "201" else ()))
    of_queries = ("ETag",) * versioned + ("Preference-Applied",) * queries
    return (of_commands if commands else ()) + of_queries


def problem(codes: Codes) -> dict[str, Any]:
    """The schemas of a problem by name; `code` is open, its values so far are listed."""
    found = Problem.model_json_schema(mode="serialization", ref_template="#/components/schemas/{model}")
    parts: dict[str, Any] = found.pop("$defs")
    found["properties"]["code"]["x-extensible-enum"] = sorted({*PLATFORM, *codes})
    return {"Problem": found, **parts}

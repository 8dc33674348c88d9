"""What is wrong with a request's values, as the `errors` of a problem."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from shared.web.errors import Problem

MOST = 50
_CODES: Mapping[str, str] = {
    "missing": "required",
    "extra_forbidden": "unknown_field",
    "string_too_long": "too_long",
    "string_too_short": "too_short",
    "too_long": "too_long",
    "too_short": "too_short",
    "greater_than": "out_of_range",
    "greater_than_equal": "out_of_range",
    "less_than": "out_of_range",
    "less_than_equal": "out_of_range",
    "literal_error": "not_allowed",
    "enum": "not_allowed",
    "string_pattern_mismatch": "wrong_form",
    "value_error": "invalid",
}


class Fault(NamedTuple):
    """`where` is 'pointer' (into the body) or 'parameter', `at` the JSON pointer or the parameter's name."""

    where: str
    at: str
    code: str
    detail: str


def faults_of(errors: Sequence[Any]) -> list[Fault]:
    """The faults in what pydantic says; the values themselves are not repeated."""
    return [
        Fault(
            "pointer",
            "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error["loc"])[:500],
            _CODES.get(error["type"]) or _by_ending(error["type"]),
            error["msg"].removeprefix("Value error, "),
        )
        for error in errors[:MOST]
    ]


def problem_of_faults(faults: Sequence[Fault]) -> Problem:
    """The 422 problem that lists the faults."""
    errors = [{fault.where: fault.at, "code": fault.code, "detail": fault.detail} for fault in faults[:MOST]]
    first = faults[0]
    if all(fault.code == "invalid_id" for fault in faults):
        return Problem("invalid_id", f"{first.at} must be a UUID.", errors=errors)
    if all(fault.code == "unknown_parameter" for fault in faults):
        return Problem("unknown_parameter", f"{first.at} is not known here.", errors=errors)
    return Problem("validation_failed", f"{first.at or 'the body'}: {first.detail}", errors=errors)


def _by_ending(kind: str) -> str:
    return "wrong_type" if kind.endswith(("_type", "_parsing")) else "invalid"

"""What is wrong with a request's values, as the `errors` of a problem."""

from collections.abc import Sequence
from typing import Any

from shared.web.errors import Fault, Problem

MOST = 50


def faults_of(errors: Sequence[Any]) -> list[Fault]:
    """The faults in what pydantic says; the values themselves are not repeated."""
    return [
        Fault(
            "pointer",
            "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error["loc"])[:500],
            error["type"],
            error["msg"].removeprefix("Value error, "),
            {place: _plain(value) for place, value in error.get("ctx", {}).items()},
        )
        for error in errors[:MOST]
    ]


def problem_of_faults(faults: Sequence[Fault]) -> Problem:
    """The 422 problem that lists the faults."""
    errors, first = faults[:MOST], faults[0]
    if all(fault.kind == "invalid_id" for fault in faults):
        return Problem("invalid_id", f"{first.at} must be a UUID.", errors=errors, values={"name": first.at})
    if all(fault.kind == "unknown_parameter" for fault in faults):
        return Problem("unknown_parameter", f"{first.at} is not known here.", errors=errors, values={"name": first.at})
    if all(fault.kind == "period_reversed" for fault in faults):
        values = {"first": first.values["first"], "last": first.at}
        return Problem("period_reversed", errors=errors, values=values)
    return Problem("validation_failed", f"{first.at or 'the body'}: {first.english}", errors=errors)


def _plain(value: Any) -> str:
    """Pydantic joins the values that it expects with words."""
    return str(value).replace(" or ", ", ")

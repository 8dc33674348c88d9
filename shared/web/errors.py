"""Every error as application/problem+json (RFC 9457), whoever raised it."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

import asyncpg
import msgspec

from shared.decider import Kind, Refused
from shared.problems import NO_VALUES, Code, Codes, Language, Said
from shared.problems.faults import KINDS, kind_of
from shared.problems.platform import PLATFORM
from shared.store.values import (
    ClaimTaken,
    EventTooLarge,
    KeyInProgress,
    KeyReused,
    OutcomeUnknown,
    Unavailable,
    VersionConflict,
    VersionMismatch,
)

KIND_STATUS: Mapping[Kind, int] = {"invalid": 422, "forbidden": 403, "missing": 404, "conflict": 409}
UNCATALOGUED = Code(422, Said("The request was refused", "請求被拒絕", "请求被拒绝"), Said("", "", ""))


class Fault(NamedTuple):
    """One thing that is wrong with a request.

    `where` is 'pointer' (into the body) or 'parameter', `at` the JSON pointer or the parameter's name. `kind` is one of
    `shared.problems.faults`, or the code of the error itself. `detail` is English that says more than the kind does,
    `values` fill the kind's places.
    """

    where: Literal["pointer", "parameter"]
    at: str
    kind: str
    detail: str = ""
    values: Mapping[str, Any] = NO_VALUES

    @property
    def english(self) -> str:
        """What is wrong, in English."""
        return self.detail or kind_of(self.kind).said.to("en", self.values)

    def shown(self, language: Language, codes: Codes) -> dict[str, str]:
        """The fault as it is answered; `codes` are those whose words it may have."""
        known = codes.get(self.kind) if self.kind not in KINDS else None
        code, said = (self.kind, known.detail) if known is not None else kind_of(self.kind)
        detail = self.detail if self.detail and language == "en" else said.to(language, self.values)
        return {self.where: self.at, "code": code, "detail": detail}


class Problem(Exception):  # noqa: N818 - an answer, like Refused
    """An answer that says why not.

    A platform code brings its status and retryable along; a service's own code needs `status`. `detail` is English that
    says more than the catalogue does, `values` fill the places of the catalogue's. `members` are the problem's further
    ones; `retry_after` is in seconds.
    """

    def __init__(
        self,
        code: str,
        detail: str = "",
        *,
        status: int | None = None,
        errors: Sequence[Fault] = (),
        retry_after: int | None = None,
        headers: Mapping[str, str] | None = None,
        members: Mapping[str, Any] | None = None,
        values: Mapping[str, Any] = NO_VALUES,
    ) -> None:
        super().__init__(f"{code}: {detail}")
        known = PLATFORM.get(code, UNCATALOGUED)
        self.code, self.detail, self.errors, self.values = code, detail, errors, values
        self.status = known.status if status is None else status
        self.retryable = known.retryable
        self.headers = dict(headers or {})
        self.members = dict(members or {})
        if retry_after is not None or (self.retryable and self.status in {429, 503}):
            self.headers["Retry-After"] = str(1 if retry_after is None else retry_after)

    def body(self, *, instance: str, trace_id: str, codes: Codes, language: Language = "en") -> bytes:
        """The problem in JSON, to be read in `language`; `codes` are the service's own."""
        known = PLATFORM.get(self.code) or codes.get(self.code, UNCATALOGUED)
        own = self.detail if self.detail and language == "en" else known.detail.to(language, self.values)
        members: dict[str, Any] = {
            "type": f"/problems/{self.code}",
            "title": known.title.to(language),
            "status": self.status,
            "detail": own,
            "instance": instance,
            "code": self.code,
            "errors": [fault.shown(language, {**codes, self.code: known}) for fault in self.errors],
            "trace_id": trace_id,
            "retryable": self.retryable,
        }
        return msgspec.json.encode(members | self.members)


def refusal(refused: Refused) -> Problem:
    """The problem of a rule that said no."""
    code, detail, values = refused.code, refused.detail, refused.values
    parts = refused.because or ([refused] if refused.pointer else [])
    errors = [Fault("pointer", part.pointer or "", part.code, part.detail, part.values) for part in parts]
    return Problem(code, detail, status=KIND_STATUS[refused.kind], errors=errors, values=values)


def problem_of(error: BaseException) -> Problem | None:
    """The problem of anything that may be raised; None for what nobody foresaw."""
    match error:
        case Problem():
            return error
        case Refused():
            return refusal(error)
        case VersionMismatch():
            return Problem(
                "version_mismatch",
                f"The resource is at version {error.actual}.",
                members={"current_version": error.actual},
                values={"version": error.actual},
            )
        case VersionConflict():
            return Problem("conflict_retry", "Send the command again.")
        case ClaimTaken():
            claimed = error.scope.rpartition(".")[2]
            holder = {"holder": str(error.holder)} if error.holder else {}
            return Problem(f"{claimed}_taken", status=409, members=holder)
        case KeyInProgress():
            return Problem("idempotency_key_in_progress", "Wait for the first request's answer.", retry_after=1)
        case KeyReused():
            return Problem("idempotency_key_reused", "Use a new key for a new request.")
        case EventTooLarge():
            return Problem("event_too_large", "Send less text in one command.")
        case OutcomeUnknown():
            return Problem("outcome_unknown", "Send the same request with the same Idempotency-Key to find out.")
        case asyncpg.QueryCanceledError():
            return Problem("query_timeout", "Ask for less, or again later.")
        case asyncpg.DataError():
            return Problem("validation_failed", "A value is not one that can be stored.")
        case Unavailable() | OSError() | asyncpg.InterfaceError() | asyncpg.InternalClientError():
            return Problem("database_unavailable", "Try again in a moment.")
        case asyncpg.PostgresConnectionError() | asyncpg.OperatorInterventionError():
            return Problem("database_unavailable", "Try again in a moment.")
        case asyncpg.InsufficientResourcesError() | TimeoutError():
            return Problem("database_unavailable", "Try again in a moment.")
    return None

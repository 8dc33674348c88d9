"""Every error as application/problem+json (RFC 9457), whoever raised it."""

from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg
import msgspec

from shared.decider import Refused
from shared.store.values import (
    ClaimTaken,
    EventTooLarge,
    KeyInProgress,
    KeyReused,
    OutcomeUnknown,
    Unavailable,
    VersionConflict,
)
from shared.web.wire.codes import KIND_STATUS, PLATFORM, Code

UNCATALOGUED = Code(422, "The request was refused")


class Problem(Exception):  # noqa: N818 - an answer, like Refused
    """An answer that says why not.

    A platform code brings its status, title and retryable along; a service's own code needs `status`. `errors` are
    {"pointer" or "parameter", "code", "detail"}; `members` are the problem's further ones; `retry_after` is in seconds.
    """

    def __init__(
        self,
        code: str,
        detail: str = "",
        *,
        status: int | None = None,
        title: str = "",
        errors: Sequence[Mapping[str, Any]] = (),
        retryable: bool | None = None,
        retry_after: int | None = None,
        headers: Mapping[str, str] | None = None,
        members: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{code}: {detail}")
        known = PLATFORM.get(code, UNCATALOGUED)
        self.code, self.detail, self.errors = code, detail, errors
        self.status = known.status if status is None else status
        self.title = title or ("" if known is UNCATALOGUED else known.title)
        self.retryable = known.retryable if retryable is None else retryable
        self.headers = dict(headers or {})
        self.members = dict(members or {})
        if retry_after is not None or (self.retryable and self.status in {429, 503}):
            self.headers["Retry-After"] = str(1 if retry_after is None else retry_after)

    def body(self, *, instance: str, trace_id: str, codes: Mapping[str, str]) -> bytes:
        """The problem in JSON; `codes` are the service's own, code to title."""
        members: dict[str, Any] = {
            "type": f"/problems/{self.code}",
            "title": self.title or codes.get(self.code) or UNCATALOGUED.title,
            "status": self.status,
            "detail": self.detail,
            "instance": instance,
            "code": self.code,
            "errors": self.errors,
            "trace_id": trace_id,
            "retryable": self.retryable,
        }
        return msgspec.json.encode(members | self.members)


def refusal(refused: Refused) -> Problem:
    """The problem of a rule that said no."""
    errors = [{"pointer": refused.pointer, "code": refused.code, "detail": refused.detail}] if refused.pointer else []
    return Problem(refused.code, refused.detail, status=KIND_STATUS[refused.kind], errors=errors)


def problem_of(error: BaseException, *, matched: bool = False) -> Problem | None:
    """The problem of anything that may be raised; None for what nobody foresaw. `matched`: If-Match was sent."""
    match error:
        case Problem():
            return error
        case Refused():
            return refusal(error)
        case VersionConflict() if matched:
            version = {"current_version": error.actual}
            return Problem("version_mismatch", f"The resource is at version {error.actual}.", members=version)
        case VersionConflict():
            return Problem("conflict_retry", "Send the command again.")
        case ClaimTaken():
            claimed = error.scope.rpartition(".")[2]
            title = f"The {claimed.replace('_', ' ')} is taken"
            holder = {"holder": str(error.holder)} if error.holder else {}
            return Problem(f"{claimed}_taken", f"{title}.", status=409, title=title, members=holder)
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

"""What the API says when it refuses (RFC 9457), as an exception."""

from typing import Any

import httpx


class SalesloopProblem(Exception):  # noqa: N818
    """A refusal: decide by `code`, which is stable; `problem` has all of it, with the fields that are wrong."""

    def __init__(self, problem: dict[str, Any]) -> None:
        super().__init__(problem["detail"])
        self.problem = problem
        self.code: str = problem["code"]
        self.status: int = problem["status"]
        self.retryable: bool = problem["retryable"]


def read_problem(response: httpx.Response) -> SalesloopProblem:
    """What an answer that is not 2xx says; a proxy's own page has the code `unreadable_answer`."""
    if response.headers.get("content-type", "").startswith("application/problem+json"):
        return SalesloopProblem(response.json())
    return SalesloopProblem(
        {
            "type": "about:blank",
            "title": response.reason_phrase,
            "status": response.status_code,
            "detail": f"{response.url} answered {response.status_code} without saying why.",
            "instance": response.url.path,
            "code": "unreadable_answer",
            "errors": [],
            "trace_id": "",
            "retryable": response.status_code >= 500,
        }
    )

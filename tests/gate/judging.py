"""What is wrong with an answer to a bad request."""

from collections.abc import Iterator

import httpx

from tests.gate.asking import Asked
from tests.gate.corpus import CHECKED

MEMBERS = frozenset({"type", "title", "status", "detail", "instance", "code", "trace_id", "retryable"})


def wrong(one: Asked, answer: httpx.Response, codes: frozenset[str]) -> Iterator[str]:
    """What an answer should have been otherwise; `codes` are those of the catalogue."""
    row, status = one.row, answer.status_code
    if status >= 500:
        yield f"5xx: {answer.text[:200]}"
        return
    if row.statuses and status not in row.statuses:
        yield f"expected {sorted(row.statuses)} {row.code}: {answer.text[:160]}"
    if status < 400:
        return
    if answer.headers["content-type"] != "application/problem+json":
        yield f"not a problem: {answer.headers['content-type']}"
        return
    problem = answer.json()
    if problem.get("status") != status or not problem.keys() >= MEMBERS:
        yield f"not a whole problem: {answer.text[:160]}"
    if problem.get("code") not in codes:
        yield f"a code that is not in the catalogue: {problem.get('code')}"
    if len(answer.content) > 20_000:
        yield f"a problem of {len(answer.content)} bytes"
    if row.code and status in row.statuses and problem["code"] != row.code:
        yield f"expected the code {row.code}, not {problem['code']}"
    if one.named and problem["code"] in {CHECKED, "invalid_id"}:
        where, at = one.named
        told = [str(error.get(where)) for error in problem.get("errors", ())]
        if not any(_within(name, at) for name in told) or not all(_within(n, at) or _within(at, n) for n in told):
            yield f"names {told[:3]} and not {at}"


def _within(name: str, at: str) -> bool:
    return name == at or name.startswith(f"{at}/")

"""What is wrong with an answer to a bad request."""

import re
from collections.abc import Iterator
from typing import Any

import httpx

from tests.gate.asking import Asked
from tests.gate.corpus import CHECKED

BATCH = 207
ITEM = re.compile(r"/items/(\d+)(?=/|$)")
MEMBERS = frozenset({"type", "title", "status", "detail", "instance", "code", "trace_id", "retryable"})


def wrong(one: Asked, answer: httpx.Response, codes: frozenset[str]) -> Iterator[str]:
    """What an answer should have been otherwise; `codes` are those of the catalogue."""
    row, status = one.row, answer.status_code
    if status == BATCH and row.statuses and (place := ITEM.match(one.at)):
        yield from _of_item(one, answer.json()["items"][int(place[1])], place[0], codes)
        return
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
    if len(answer.content) > 20_000:
        yield f"a problem of {len(answer.content)} bytes"
    yield from _problem(one, answer.json(), status, one.at, codes)


def _of_item(one: Asked, result: dict[str, Any], place: str, codes: frozenset[str]) -> Iterator[str]:
    """What is wrong with the answer to a bad item of a batch, whose pointers lead into the item."""
    if result["status"] not in one.row.statuses:
        yield f"expected {sorted(one.row.statuses)} {one.row.code} of the item: {result}"[:200]
        return
    yield from _problem(one, result["body"], result["status"], one.at.removeprefix(place), codes)


def _problem(one: Asked, problem: dict[str, Any], status: int, at: str, codes: frozenset[str]) -> Iterator[str]:
    row = one.row
    if problem.get("status") != status or not problem.keys() >= MEMBERS:
        yield f"not a whole problem: {problem}"[:180]
    if problem.get("code") not in codes:
        yield f"a code that is not in the catalogue: {problem.get('code')}"
    if row.code and status in row.statuses and problem["code"] != row.code:
        yield f"expected the code {row.code}, not {problem['code']}"
    if one.named and problem["code"] in {CHECKED, "invalid_id"}:
        where = one.named[0]
        told = [str(error.get(where)) for error in problem.get("errors", ())]
        if not any(_within(name, at) for name in told) or not all(_within(n, at) or _within(at, n) for n in told):
            yield f"names {told[:3]} and not {at}"


def _within(name: str, at: str) -> bool:
    return name == at or name.startswith(f"{at}/")

"""Requests that are bad in one way, how they are sent, and what is wrong with an answer."""

import asyncio
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import httpx

from tests.gate.bodies import mutated, objects, pointer
from tests.gate.corpus import CHECKED, Row
from tests.gate.heads import Head, heads
from tests.gate.operations import JSON, Operation
from tests.gate.whole import whole

SIDE_BY_SIDE = 16
PATIENCE = 30.0
MEMBERS = frozenset({"type", "title", "status", "detail", "instance", "code", "trace_id", "retryable"})


class Asked(NamedTuple):
    """One request: of what, where it is bad and how; `named` is ('pointer' or 'parameter', where), or None."""

    operation: Operation
    at: str
    row: Row
    url: str
    content: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    named: tuple[str, str] | None = None


class Finding(NamedTuple):
    """What is wrong with an answer; the status is 0 when there was none."""

    asked: Asked
    status: int
    why: str


class Subject(NamedTuple):
    """An operation with a good body, the ids of its path, and what its query must have."""

    operation: Operation
    body: Any
    ids: Mapping[str, str]
    query: Mapping[str, str]


def asked(subject: Subject) -> Iterator[Asked]:
    """Every bad request of an operation; of a stream only what must be refused, for it would not end."""
    operation, body = subject.operation, subject.body
    content = None if operation.body is None else json.dumps(body).encode()
    for head in heads(operation):
        if head.row.statuses or not operation.streams:
            yield _of_head(subject, head, content)
    if operation.body is None:
        return
    for sent in (*mutated(operation, body), *objects(operation, body)):
        at = pointer(sent.path)
        named = ("pointer", at) if sent.row.named else None
        url = _url(subject, sent.row, subject.ids)
        yield Asked(operation, at, sent.row, url, sent.content, (("content-type", JSON),), named)
    for one in whole(body, required=bool(operation.resolved(operation.body).get("required"))):
        headers = () if one.media_type is None else (("content-type", one.media_type),)
        yield Asked(operation, "body", one.row, _url(subject, one.row, subject.ids), one.content, headers)


def _of_head(subject: Subject, head: Head, content: bytes | None) -> Asked:
    url = _url(subject, head.row, {**subject.ids, **head.path}, head.query, head.at)
    headers = (*head.headers, *((("content-type", JSON),) if content is not None else ()))
    named = ("parameter", head.at) if head.row.named else None
    return Asked(subject.operation, head.at, head.row, url, content, headers, named)


def _url(subject: Subject, row: Row, ids: Mapping[str, str], query: str = "", but: str = "") -> str:
    """What must be refused is sent in earnest; what may be taken is only asked about."""
    operation = subject.operation
    parts = [query, *(f"{name}={value}" for name, value in subject.query.items() if name != but)]
    if not row.statuses and "validate_only" in dict(operation.of("query")) and but != "validate_only":
        parts.append("validate_only=true")
    whole_query = "&".join(filter(None, parts))
    return operation.path.format_map(ids) + (f"?{whole_query}" if whole_query else "")


async def send(http: httpx.AsyncClient, requests: Iterable[Asked], auth: Mapping[str, httpx.Auth]) -> list[Finding]:
    """Every request as whoever `auth` names by service and operation, some at a time: what is wrong."""
    queue, found = iter(requests), list[Finding]()

    async def lane() -> None:
        for one in queue:
            status, why = await _answered(http, one, auth[one.operation.service + one.operation.id])
            found.extend(Finding(one, status, text) for text in why)

    async with asyncio.TaskGroup() as lanes:
        for _ in range(SIDE_BY_SIDE):
            lanes.create_task(lane())
    return found


async def _answered(http: httpx.AsyncClient, one: Asked, auth: httpx.Auth) -> tuple[int, list[str]]:
    headers = [(name.encode(), value.encode("latin-1")) for name, value in one.headers]
    try:
        async with asyncio.timeout(PATIENCE):
            answer = await http.request(one.operation.method, one.url, content=one.content, headers=headers, auth=auth)
    except TimeoutError:
        return 0, ["no answer"]
    except AssertionError as wrong:
        return 0, [str(wrong)[:300]]
    return answer.status_code, [*_wrong(one, answer)]


def _wrong(one: Asked, answer: httpx.Response) -> Iterator[str]:
    """What an answer should have been otherwise."""
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


def table(findings: Iterable[Finding]) -> str:
    """The findings as lines: operation, place, row, status, what is wrong."""
    rows = sorted((f.asked.operation.id, f.asked.at, f.asked.row.name, f.status, f.why) for f in findings)
    return "\n".join(f"{o:<22} {a:<34} {r:<26} {s} {w}" for o, a, r, s, w in rows)

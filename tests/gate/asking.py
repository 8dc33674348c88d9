"""Requests that are bad in one way."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tests.gate.bodies import mutated, objects, pointer
from tests.gate.corpus import Row
from tests.gate.heads import Head, heads
from tests.gate.operations import JSON, Operation
from tests.gate.whole import whole


class Asked(NamedTuple):
    """One request: of what, where it is bad and how; `named` is ('pointer' or 'parameter', where), or None."""

    operation: Operation
    at: str
    row: Row
    url: str
    content: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    named: tuple[str, str] | None = None


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

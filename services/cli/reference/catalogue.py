"""The page of published events: owner, topic, key, schema, example, who produces, who consumes."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from shared.contracts import SERVICES as CONTRACTS
from shared.contracts import topics
from shared.decider import Noun
from shared.flow.wire.topics import PARTITIONS, topic_of
from shared.service import Service
from shared.store.deciding.assemble import subject
from shared.web.docs.events.samples import sample, sample_data
from shared.web.docs.events.schemas import file_name

HEAD = f"""\
# Published events

Generated from `shared/contracts` and the services' `app.py`. Amounts are minor units, dates are business dates. Fields
and values may be added: accept what you do not know. [How to consume events](../how-to/events.md).

The envelope is CloudEvents 1.0. Each topic has {PARTITIONS} partitions and is kept for ever. AsyncAPI documents and
schemas are also served, at `/<service>/asyncapi.json` and `/<service>/schemas/<Event>.v1.json`."""
NOWHERE = UUID(int=0)


def page(services: Sequence[Service]) -> str:
    """The page in Markdown."""
    lines = [HEAD]
    for producer in CONTRACTS:
        lines += ["", f"## {producer}", "", " ".join((CONTRACTS[producer].__doc__ or "").split())]
        lines += ["", f"[AsyncAPI](asyncapi/{producer}.json) · `GET /{producer}/v1/events`"]
        owner = next(service for service in services if service.name == producer)
        for noun, events in topics(producer).items():
            lines += ["", f"### `{topic_of(producer, noun)}`"]
            for event in events:
                lines += ["", *_event(owner, event, services)]
    return "\n".join(lines) + "\n"


def _event(owner: Service, event: type, services: Sequence[Service]) -> Iterator[str]:
    name = event.__name__
    said = " ".join((event.__doc__ or "").split())
    yield f"#### {name}"
    yield ""
    if said and not said.startswith(f"{name}("):
        yield said
        yield ""
    noun = next(noun for noun in owner.nouns if event in noun.events)
    yield f"- key: the id in the subject `{_subject_noun(noun, event)}/<id>`"
    yield f"- produced by {owner.name}, from the streams of `{noun.name}`"
    yield f"- consumed by {'; '.join(_consumers(services, owner.name, name)) or 'nobody here yet'}"
    yield f"- [schema](schemas/{owner.name}/{file_name(name)})"
    yield ""
    yield "| field | type |"
    yield "|---|---|"
    for field in fields(event):
        yield f"| `{field.name}` | `{_plain(field.type)}` |"
    yield ""
    yield "<details><summary>Example</summary>"
    yield ""
    yield "```json"
    yield json.dumps(sample_data(event), indent=1, ensure_ascii=False)
    yield "```"
    yield ""
    yield "</details>"


def _subject_noun(noun: Noun, event: type) -> str:
    return subject(noun, NOWHERE, sample(event)).partition("/")[0]


def _consumers(services: Sequence[Service], producer: str, event: str) -> Iterator[str]:
    """Each service that reads the event, with what it does with it."""
    for service in services:
        names = [view.name for view in service.views if event in view.reads.get(producer, ())]
        names += [policy.name for policy in service.policies if policy.service == producer and event in policy.on]
        if service.name == producer:
            names += [deadline.name for deadline in service.deadlines if event in deadline.on]
        if names:
            yield f"{service.name} ({', '.join(names)})"


def _plain(declared: Any) -> str:
    kind = declared.__name__ if isinstance(declared, type) and not hasattr(declared, "__args__") else str(declared)
    for prefix in ("shared.contracts.", "typing.", "uuid.", "datetime."):
        kind = kind.replace(prefix, "")
    for service in CONTRACTS:
        kind = kind.replace(f"{service}.", "")
    return kind.replace("|", "\\|")

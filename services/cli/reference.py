"""docs/reference: what the code says of itself, written down."""

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from services.cli.apps import SERVICES
from services.cli.failure import Stop
from shared.contracts import SERVICES as CONTRACTS
from shared.contracts import topics
from shared.service import Service
from shared.web.app import declare

FOLDER = Path(__file__).parents[2] / "docs" / "reference"


async def reference(*, check: bool) -> int:
    """Write the files, or with `check` only compare them. Exit code 0; raises Stop when they are not current."""
    if not FOLDER.parent.is_dir():
        raise Stop("docs/ is not here: this works in a checkout of the project.")
    wanted = dict(pages())
    if check:
        there = {path.relative_to(FOLDER).as_posix(): path.read_text() for path in FOLDER.rglob("*") if path.is_file()}
        stale = sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))
        if stale:
            raise Stop(f"docs/reference is not current ({', '.join(stale)}): run 'make docs'.")
        return 0
    for name, text in wanted.items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return 0


def pages() -> Iterator[tuple[str, str]]:
    """Every file below docs/reference with its text."""
    for service in SERVICES:
        yield (
            f"openapi/{service.name}.json",
            json.dumps(declare(service).openapi(), indent=1, ensure_ascii=False) + "\n",
        )
    yield "events.md", events_page()


def events_page() -> str:
    """The catalogue of published events: topic, key, fields, who produces and who consumes."""
    lines = [
        "# Published events",
        "",
        "Generated from `shared/contracts` and the services' `app.py`. Amounts are minor units, dates business dates.",
    ]
    for producer in CONTRACTS:
        lines += ["", f"## {producer}"]
        for noun, events in topics(producer).items():
            lines += ["", f"### `salesloop.{producer}.{noun}.v1`"]
            for event in events:
                lines += ["", *_event(producer, event)]
    return "\n".join(lines) + "\n"


def _event(producer: str, event: Any) -> Iterator[str]:
    said = (event.__doc__ or "").strip()
    yield f"**{event.__name__}**" + (
        f": {' '.join(said.split())}" if said and not said.startswith(event.__name__ + "(") else ""
    )
    yield ""
    yield "| field | type |"
    yield "|---|---|"
    for field in fields(event):
        yield f"| `{field.name}` | `{_plain(field.type)}` |"
    consumers = sorted({consumer.name for consumer in SERVICES if event.__name__ in _read_by(consumer, producer)})
    yield ""
    yield f"Consumed by: {', '.join(consumers) or 'nobody yet'}."


def _plain(declared: Any) -> str:
    kind = declared.__name__ if isinstance(declared, type) and not hasattr(declared, "__args__") else str(declared)
    for prefix in ("shared.contracts.", "typing.", "uuid.", "datetime."):
        kind = kind.replace(prefix, "")
    return kind.replace("|", "\\|")


def _read_by(consumer: Service, producer: str) -> set[str]:
    """The event types of `producer` that a service reads."""
    types = {event for view in consumer.views for event in view.reads.get(producer, ())}
    return types | {event for policy in consumer.policies if policy.service == producer for event in policy.on}

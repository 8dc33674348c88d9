"""docs/reference: what the code says of itself, written down, and held against what has been released."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from services.cli.apps import SERVICES
from services.cli.failure import Stop
from services.cli.reference.catalogue import page
from services.cli.reference.compatibility import breaks
from shared.web.app import declare
from shared.web.docs.events.asyncapi import document
from shared.web.docs.events.schemas import schemas

DOCS = Path(__file__).parents[3] / "docs"
FOLDER, RELEASED = DOCS / "reference", DOCS / "released"


async def reference(*, check: bool, release: bool = False) -> int:
    """Write the files, or with `check` only compare them; with `release` keep the events' schemas as promised.

    Exit code 0. Raises Stop when the files are not current, or an event breaks what was released.
    """
    if not DOCS.is_dir():
        raise Stop("docs/ is not here: this works in a checkout of the project.")
    now, released = {service.name: schemas(service.name) for service in SERVICES}, read_released(RELEASED)
    broken = broken_promises(released, now)
    if broken:
        lines = "\n".join(f"  {line}" for line in broken)
        raise Stop(f"events differ from what was released; say it with a new event instead:\n{lines}")
    wanted = dict(pages(now))
    if check:
        there = {path.relative_to(FOLDER).as_posix(): path.read_text() for path in FOLDER.rglob("*") if path.is_file()}
        stale = sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))
        if stale:
            raise Stop(f"docs/reference is not current ({', '.join(stale)}): run 'make docs'.")
        waiting = sorted(
            f"{service}/{name}"
            for service, of in now.items()
            for name in of
            if of[name] != released.get(service, {}).get(name)
        )
        if waiting:
            print(f"not released yet: {', '.join(waiting)}; 'salesloop reference --release' promises them for ever.")
        return 0
    write(FOLDER, wanted)
    if release:
        write(RELEASED, {f"{service}/{name}": _json(one) for service, of in now.items() for name, one in of.items()})
    return 0


def pages(now: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Every file below docs/reference with its text; `now` has the events' schemas by service and file name."""
    for service in SERVICES:
        yield f"openapi/{service.name}.json", _json(declare(service).openapi())
        yield f"asyncapi/{service.name}.json", _json(document(service.name))
        for name, schema in now[service.name].items():
            yield f"schemas/{service.name}/{name}", _json(schema)
    yield "events.md", page(SERVICES)


def broken_promises(released: Mapping[str, Mapping[str, Any]], now: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """What is no longer as released, 'pipeline/DealSigned.v1.json: …'. Both have schemas by service and file name."""
    found = []
    for service, events in released.items():
        for name, promised in events.items():
            schema = now.get(service, {}).get(name)
            lines = ["the event is no longer published"] if schema is None else breaks(promised, schema)
            found += [f"{service}/{name}: {line}" for line in lines]
    return found


def read_released(folder: Path) -> dict[str, dict[str, Any]]:
    """The schemas below a folder by service and file name."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*/*.json")):
        found.setdefault(path.parent.name, {})[path.name] = json.loads(path.read_text())
    return found


def write(folder: Path, texts: Mapping[str, str]) -> None:
    """Write files by their paths below a folder."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def _json(content: Any) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"

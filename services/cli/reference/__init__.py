"""docs/reference and the Python client: what the code says of itself, held against what has been released."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from services.cli.apps import SERVICES
from services.cli.failure import Stop
from services.cli.reference import problems
from services.cli.reference.catalogue import page
from services.cli.reference.compatibility import breaks
from services.cli.reference.interface import broken_interfaces
from services.cli.reference.python_client import module
from shared.contracts import SERVICES as CONTRACTS
from shared.web.docs.events.asyncapi import document
from shared.web.docs.events.schemas import schemas
from shared.web.serving.app import declare

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs"
FOLDER, RELEASED = DOCS / "reference", DOCS / "released"
PROBLEMS, API = "problems.json", "openapi"
CLIENT = ROOT / "clients" / "python" / "salesloop_client"


async def reference(*, check: bool, release: bool = False) -> int:
    """Write the files, or with `check` only compare them; with `release` keep events, codes and APIs as promised.

    Exit code 0. Raises Stop when the files are not current, or an event, a code or an API breaks what was released.
    """
    if not DOCS.is_dir():
        raise Stop("docs/ is not here: this works in a checkout of the project.")
    now, released = {service.name: schemas(service.name) for service in SERVICES}, read_released(RELEASED)
    codes, promised = problems.promises(problems.everything()), read_codes(RELEASED)
    _stop_at(broken_promises(released, now), "events differ from what was released; say it with a new event instead")
    _stop_at(problems.broken_codes(promised, codes), "codes differ from what was released; give a new error a new code")
    apis, kept = {f"{service.name}.json": declare(service).openapi() for service in SERVICES}, read_apis(RELEASED)
    _stop_at(broken_interfaces(kept, apis), "the API breaks callers of what was released; add something instead")
    wanted = dict(pages(now))
    modules = {f"{service.name}.py": module(service.name, apis[f"{service.name}.json"]) for service in SERVICES}
    if check:
        there = read_texts(FOLDER, FOLDER.rglob("*"))
        stale = sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))
        if stale:
            raise Stop(f"docs/reference is not current ({', '.join(stale)}): run 'make docs'.")
        if read_texts(CLIENT, map(CLIENT.joinpath, modules)) != modules:
            raise Stop("clients/python is not current: run 'make docs'.")
        waiting = sorted(
            f"{service}/{name}"
            for service, of in now.items()
            for name in of
            if of[name] != released.get(service, {}).get(name)
        )
        waiting += [code for code in codes if codes[code] != promised.get(code)]
        waiting += [f"{API}/{name}" for name in apis if apis[name] != kept.get(name)]
        if waiting:
            print(f"not released yet: {', '.join(waiting)}; 'salesloop reference --release' promises them for ever.")
        return 0
    write(FOLDER, wanted)
    write(CLIENT, modules)
    if release:
        write(RELEASED, {f"{service}/{name}": _json(one) for service, of in now.items() for name, one in of.items()})
        write(RELEASED, {PROBLEMS: _json(codes)})
        write(RELEASED / API, {name: _json(api) for name, api in apis.items()})
    return 0


def pages(now: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Every file below docs/reference with its text; `now` has the events' schemas by service and file name."""
    for service in SERVICES:
        yield f"openapi/{service.name}.json", _json(declare(service).openapi())
        yield f"asyncapi/{service.name}.json", _json(document(service.name))
        for name, schema in now[service.name].items():
            yield f"schemas/{service.name}/{name}", _json(schema)
    yield "events.md", page(SERVICES)
    yield "problems.md", problems.page()


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
        if path.parent.name in CONTRACTS:
            found.setdefault(path.parent.name, {})[path.name] = json.loads(path.read_text())
    return found


def read_apis(folder: Path) -> dict[str, Any]:
    """The OpenAPI descriptions that were released, by file name."""
    return {path.name: json.loads(path.read_text()) for path in sorted((folder / API).glob("*.json"))}


def read_texts(folder: Path, paths: Iterable[Path]) -> dict[str, str]:
    """The texts of those paths that are files, by their paths below the folder."""
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths if path.is_file()}


def read_codes(folder: Path) -> dict[str, dict[str, Any]]:
    """What was released of each error code; nothing before the first release."""
    path = folder / PROBLEMS
    found: dict[str, dict[str, Any]] = json.loads(path.read_text()) if path.exists() else {}
    return found


def write(folder: Path, texts: Mapping[str, str]) -> None:
    """Write files by their paths below a folder."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def _stop_at(broken: Sequence[str], said: str) -> None:
    if broken:
        lines = "\n".join(f"  {line}" for line in broken)
        raise Stop(f"{said}:\n{lines}")


def _json(content: Any) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"

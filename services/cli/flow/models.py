"""Read models made anew, and compared with what the events say."""

from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from services.cli.apps import SERVICES
from services.cli.failure import Stop
from services.cli.flow.logs import transports
from services.cli.installation import databases, settings_of_a_terminal
from services.cli.output import show
from shared.flow.building.hashes import references
from shared.flow.rebuild import rebuild as rebuild_one
from shared.flow.verify import Verified
from shared.flow.verify import verify as verify_service
from shared.flow.view import View
from shared.service import Service
from shared.store.connect import connect


async def rebuild(name: str | None, *, everything: bool) -> int:
    """Rebuild one view (`service/view`, or just its name) or all. Exit code 0."""
    if everything == (name is not None):
        raise Stop("name a view as SERVICE/VIEW, or say --all.")
    chosen = list(_chosen(name))
    if not chosen:
        known = ", ".join(f"{service.name}/{view.name}" for service, view in _chosen(None))
        raise Stop(f"there is no view {name!r}; there are {known}.")
    settings = settings_of_a_terminal()
    async with databases(settings) as urls, transports(settings, urls) as brought_to:
        with _bar() as bar:
            for service, view in chosen:
                task = bar.add_task(f"{service.name}/{view.name}", total=None)

                def report(_view: str, passed: int, total: int, task: TaskID = task) -> None:
                    bar.update(task, completed=passed, total=total)

                done = await rebuild_one(urls[service.name], view, brought_to(service.name), report=report)
                print(f"{service.name}/{view.name}: rebuilt in {done.seconds:.2f} s")
    return 0


async def verify(*, as_json: bool) -> int:
    """Compare every view with an independent recomputation, one line each. Exit code 1 when one differs."""
    rows: list[dict[str, Any]] = []
    settings = settings_of_a_terminal()
    async with databases(settings) as urls, transports(settings, urls) as brought_to:
        named: dict[str, str] = {}
        for service in SERVICES:
            db = await connect(urls[service.name], name="verify")
            named |= await references(db)
            await db.close()
        for service in SERVICES:
            found = await verify_service(urls[service.name], service.views, brought_to(service.name), named)
            rows += [_shown(service.name, each) for each in found]
    if as_json:
        show(rows, as_json=True, nothing="")
    else:
        short = [row | {name: str(row[name])[:16] for name in ("exact", "recomputed", "content")} for row in rows]
        show([row | {"equal": "equal" if row["equal"] else "DIFFERS"} for row in short], as_json=False, nothing="")
    return 0 if all(row["equal"] for row in rows) else 1


def _shown(service: str, found: Verified) -> dict[str, Any]:
    return {
        "view": f"{service}/{found.view}",
        "equal": found.equal,
        "rows": found.rows,
        "exact": found.exact_live,
        "recomputed": found.exact_again,
        "content": found.content,
        "parked": found.parked,
        "problem": found.problem,
    }


def _chosen(name: str | None) -> Iterator[tuple[Service, View]]:
    for service in SERVICES:
        for view in service.views:
            if name in {None, view.name, f"{service.name}/{view.name}"}:
                yield service, view


def _bar() -> Progress:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description:<32}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal)

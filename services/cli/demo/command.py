"""`salesloop demo`: loads the company and prints its month."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from services.cli.client import Client
from services.cli.demo.afterwards import LOST, RENEWED, load_afterwards
from services.cli.demo.board import print_board
from services.cli.demo.changes import load_changes
from services.cli.demo.load import (
    Company,
    Step,
    load_customers,
    load_money,
    load_products,
    load_targets,
)
from services.cli.demo.orders import load_orders
from services.cli.demo.people import load_people
from services.cli.demo.plan import DEALS
from services.cli.demo.selling import load_deals
from services.cli.demo.service import load_service
from services.cli.failure import Stop
from services.cli.installation import open_client


async def demo(*, url: str | None, token: str | None, seed: int, until: str | None) -> int:
    """Load the demo company into an empty installation. Exit code 0."""
    try:
        last = date.fromisoformat(until) if until else None
    except ValueError:
        raise Stop(f"{until!r} is not a date like 2026-10-31.") from None
    # Whoever starts us ends us by SIGTERM, which is to leave the terminal as Ctrl-C does.
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, signal.raise_signal, signal.SIGINT)
    async with open_client(url, token) as client:
        await _refuse_unless_empty(client)
        last = last or await client.today()
        currency = (await client.get("/pipeline/v1/board"))["currency"]
        company = Company(client, seed, last, currency)
        await _open_imports(company, "history", "people", "customers", "pipeline", "targets")
        with _bar() as bar:
            signed: list[Any] = []
            cancelled: set[str] = set()

            async def deals(step: Step) -> None:
                signed.extend(await load_deals(company, step))

            async def orders(step: Step) -> None:
                cancelled.update(await load_orders(company, signed, step))

            async def money(step: Step) -> None:
                await load_money(company, signed, cancelled, step)

            async def service(step: Step) -> None:
                await load_service(company, signed, step)

            await _stage(bar, "people", 52, lambda step: load_people(company, step))
            await _stage(bar, "products", 15, lambda step: load_products(company, step))
            await _stage(bar, "customers", 450, lambda step: load_customers(company, step))
            await _stage(bar, "deals", 2 * DEALS, deals)
            await _stage(bar, "orders", len(signed), orders)
            await _stage(bar, "money", len(signed), money)
            await _stage(bar, "service", len(signed), service)
            await _stage(bar, "changes", len(signed), lambda step: load_changes(company, signed, cancelled, step))
            await _stage(bar, "targets", last.year - company.start.year + 1, lambda step: load_targets(company, step))
            await _finish_imports(company)
            await _open_imports(company, "clock", "pipeline")
            await _stage(
                bar, "the clock", RENEWED + LOST + 1, lambda step: load_afterwards(company, signed, cancelled, step)
            )
            await _finish_imports(company)
        await print_board(client, last)
    return 0


async def _open_imports(company: Company, story: str, *services: str) -> None:
    """Tell these services that a story is being entered: deadlines already due wait for its end."""
    for service in services:
        key = company.key("import", story, service)
        company.imports[service] = (await company.client.post(f"/{service}/v1/imports", {}, key=key))["id"]


async def _finish_imports(company: Company) -> None:
    """The story is entered; from here on the clock acts."""
    for service, opened in company.imports.items():
        await company.client.post(f"/{service}/v1/imports/{opened}/finish", {}, key=company.key("finish", opened))
    company.imports.clear()


async def _refuse_unless_empty(client: Client) -> None:
    for path in ("/people/v1/units", "/customers/v1/customers", "/pipeline/v1/deals"):
        if (await client.get(path, limit=1))["items"]:
            raise Stop("the demo needs an empty installation; set SALESLOOP_HOME to a new folder for another one.")


async def _stage(bar: Progress, name: str, total: int, work: Callable[[Step], Awaitable[None]]) -> None:
    task = bar.add_task(name, total=total)
    await work(lambda count: bar.advance(task, count))
    bar.update(task, completed=total)


def _bar() -> Progress:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal)

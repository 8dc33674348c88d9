"""Those whom the policy lets do what tests do: a general manager, finance, and the installation's own roles."""

import asyncio
import re
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx

from shared.actor import Actor
from shared.contracts.people import EmployeeAssigned, EmployeeHired
from shared.decider import Noun
from shared.ids import new_id
from shared.settings import Settings
from shared.store.connect import connect
from shared.store.handle import Context, handle
from shared.store.store import Store
from shared.store.watermark import advance
from shared.web.identity.tokens import issue_token

LONG_AGO = date(2010, 1, 1)
OFTEN = 1
EMPLOYEE = Noun(
    "employee", None, lambda event, _state: [event], lambda _state, event: event, (EmployeeHired, EmployeeAssigned)
)
OF_ADMIN = re.compile(r"^/(people/|[a-z]+/v1/(imports|events|jobs|[a-z-]+/import))")
OF_FINANCE = re.compile(
    r"^/pipeline/v1/(accounts/[^/]+/payments(?!.*/(approve|reject)$)|payments/batch"
    r"|invoices/[^/]+/(credit|register|write-off)$)"
)


class Staff(httpx.Auth):
    """Sends each request as somebody who may.

    What is imported, fed or configured as admin, and what is read, who sees everything; payments, and what
    is asked of invoices, as finance; all else
    as the general manager.
    """

    def __init__(self, settings: Settings, general_manager: UUID, finance: UUID) -> None:
        self.general_manager, self.finance = general_manager, finance
        self._tokens = {
            "admin": issue_token(settings, "admin"),
            "gm": issue_token(settings, "gm", employee=general_manager),
            "finance": issue_token(settings, "finance", employee=finance),
        }

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """The request with a token, unless it has one."""
        if "authorization" not in request.headers:
            request.headers["authorization"] = f"Bearer {self._tokens[self._who(request)]}"
        yield request

    def _who(self, request: httpx.Request) -> str:
        path = request.url.path
        if request.method == "GET" or "import-id" in request.headers or OF_ADMIN.match(path):
            return "admin"
        return "finance" if OF_FINANCE.match(path) else "gm"


class AsAdmin(httpx.Auth):
    """Sends each request as admin, where nobody is hired yet."""

    def __init__(self, settings: Settings) -> None:
        self._token = issue_token(settings, "admin")

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """The request with a token, unless it has one."""
        request.headers.setdefault("authorization", f"Bearer {self._token}")
        yield request


async def hire(people_url: str, post: Any) -> UUID:
    """An employee in a post since long ago, in people's log."""
    employee_id = new_id()
    now = datetime.now(UTC) - timedelta(seconds=1)
    context = Context(Actor("persona/admin", "admin"), now, now.date(), "test")
    async with _store(people_url) as people:
        for event in (
            EmployeeHired(employee_id, LONG_AGO),
            EmployeeAssigned(employee_id, employee_id, "Head office", "company", post, None, (), LONG_AGO),
        ):
            await handle(people, EMPLOYEE, employee_id, event, context=context)
    return employee_id


@asynccontextmanager
async def _store(url: str) -> AsyncIterator[Store]:
    store = await Store.open(url, "people", pool_size=1)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def staff(people_url: str, settings: Settings) -> AsyncIterator[Staff]:
    """A general manager and somebody of finance, hired; people's past is closed each second, as its worker would."""
    hired = Staff(settings, await hire(people_url, "general_manager"), await hire(people_url, "finance"))
    closing = asyncio.create_task(_close_the_past(people_url), name="people's watermark")
    try:
        yield hired
    finally:
        closing.cancel()
        await asyncio.wait([closing])


async def close_the_past(url: str) -> None:
    """Give a log the watermark of now: a copy has that of what it is a copy of, and who reads it looks once a second."""
    db = await connect(url)
    try:
        await advance(db)
    finally:
        db.terminate()


async def _close_the_past(people_url: str) -> None:
    db = await connect(people_url)
    try:
        while True:
            await advance(db)
            await asyncio.sleep(OFTEN)
    finally:
        db.terminate()

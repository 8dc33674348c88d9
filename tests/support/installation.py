"""Services together in this process, over databases of their own: real stores, workers and HTTP routing."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from starlette.types import ASGIApp

from shared.embedded import Server
from shared.service import Service
from shared.settings import Settings
from shared.web.app import create_app
from shared.web.root import create_root
from shared.web.running import Running, open_service, open_services
from tests.support.described import described
from tests.support.fresh import until_fresh
from tests.support.postgres import database
from tests.support.staff import AsAdmin, Staff, staff

PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Installation:
    """The services by name, and a client of their common address whose requests are of those who may (see Staff).

    `app` is what answers at that address, `documents` are the OpenAPI descriptions by service.
    """

    running: dict[str, Running]
    urls: dict[str, str]
    http: httpx.AsyncClient
    settings: Settings
    app: ASGIApp
    documents: Mapping[str, Mapping[str, Any]]

    @property
    def general_manager(self) -> str:
        """The id of whoever sends the commands, where people is not one of the services."""
        assert isinstance(self.http.auth, Staff)
        return str(self.http.auth.general_manager)

    async def post(self, path: str, body: Any, **headers: str) -> Any:
        """The decoded answer of a POST that must succeed."""
        answer = await self.http.post(path, json=body, headers=headers)
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        return answer.json()

    async def get(self, path: str, **parameters: Any) -> Any:
        """The decoded answer of a GET that must succeed."""
        answer = await self.http.get(path, params=parameters)
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        return answer.json()


@asynccontextmanager
async def installation(
    server: Server, template: str, home: Path, services: Sequence[Service], **settings: Any
) -> AsyncIterator[Installation]:
    """Open one of the services, beside empty databases of the others, or all of them."""
    chosen = Settings(home=home, **settings)
    async with AsyncExitStack() as held:
        names = ("people", "customers", "pipeline", "targets", "performance")
        urls = {name: await held.enter_async_context(database(server, template)) for name in names}
        if len(services) == 1:
            opened = [await open_service(services[0], urls[services[0].name], chosen, peers=urls)]
        else:
            opened = await open_services(services, urls, chosen)
        for each in opened:
            held.push_async_callback(each.close)
        for each in opened:
            assert each.workers is not None
            await asyncio.wait_for(each.workers.built(), 30)
        running = {each.service.name: each for each in opened}
        nobody = PEOPLE in {service.name for service in services}
        somebody = AsAdmin(chosen) if nobody else await held.enter_async_context(staff(urls[PEOPLE], chosen))
        if isinstance(somebody, Staff):
            for each in opened:
                await until_fresh(each, somebody.general_manager)
        apps = [create_app(each) for each in running.values()]
        root = create_root(apps, chosen)
        documents = {name: app.openapi() for name, app in zip(running, apps, strict=True)}
        http = httpx.AsyncClient(
            transport=described(httpx.ASGITransport(root), documents),
            base_url="http://test",
            auth=somebody,
            timeout=30,
        )
        await held.enter_async_context(http)
        yield Installation(running, urls, http, chosen, root, documents)

"""Services together in this process, over databases of their own: real stores, workers and HTTP routing."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from fastapi import FastAPI
from starlette.types import ASGIApp

from shared.embedded import Server
from shared.service import Service
from shared.settings import Settings
from shared.web.serving.app import create_app
from shared.web.serving.root import create_root
from shared.web.serving.running import Running, open_service, open_services
from tests.support.described import Described, Description
from tests.support.fresh import until_fresh
from tests.support.postgres import database, fresh_database, name_of
from tests.support.staff import AsAdmin, Staff, close_the_past, staff

PEOPLE = "people"
NAMES = ("people", "customers", "pipeline", "targets", "performance")
_TOLD: dict[int, "Told"] = {}
_BUILT: dict[tuple[Any, ...], tuple[str, Service]] = {}


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
        own = {service.name: await built(server, template, service, chosen) for service in services}
        copies = (held.enter_async_context(database(server, own.get(name, template))) for name in NAMES)
        urls = dict(zip(NAMES, await asyncio.gather(*copies), strict=True))
        await close_the_past(urls[PEOPLE])
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
        told = {each.service.name: _told(each.service, app) for each, app in zip(opened, apps, strict=True)}
        http = httpx.AsyncClient(
            transport=Described(httpx.ASGITransport(root), {name: one.description for name, one in told.items()}),
            base_url="http://test",
            auth=somebody,
            timeout=30,
        )
        await held.enter_async_context(http)
        yield Installation(running, urls, http, chosen, root, {name: one.document for name, one in told.items()})


class Told(NamedTuple):
    """A service, and what it says of itself."""

    service: Service
    document: Mapping[str, Any]
    description: Description


def _told(service: Service, app: FastAPI) -> Told:
    """The description of a service's application, made once: it says the same of each."""
    if id(service) not in _TOLD:
        document = app.openapi()
        _TOLD[id(service)] = Told(service, document, Description(document))
    return _TOLD[id(service)]


async def built(server: Server, template: str, service: Service, settings: Settings) -> str:
    """The name of a database in which the service has built its views, to be copied; `template` when that cannot be.

    Views that read a broker's topics are built where that broker is.
    """
    if settings.kafka is not None:
        return template
    key = server, template, id(service), settings.timezone, settings.currency
    if key not in _BUILT:
        url = await fresh_database(server, template)
        async with AsyncExitStack() as held:
            peers = {name: await held.enter_async_context(database(server, template)) for name in NAMES}
            running = await open_service(service, url, settings, peers=peers | {service.name: url})
            held.push_async_callback(running.close)
            assert running.workers is not None
            await asyncio.wait_for(running.workers.built(), 30)
        _BUILT[key] = name_of(url), service
    return _BUILT[key][0]

"""A service's API as an ASGI application."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.routing import iter_route_contexts
from starlette.responses import HTMLResponse, Response

from shared.problems import Codes
from shared.service import Service
from shared.web.commands import imports
from shared.web.dispatch.compile import compile_routes
from shared.web.docs.events.router import documents
from shared.web.docs.openapi import describe
from shared.web.docs.pages import operations_page
from shared.web.feeds import feed, stream
from shared.web.identity import me
from shared.web.jobs import asking
from shared.web.jobs.posting import files_router
from shared.web.serving.running import Running
from shared.web.watch.health import Checks, Stuck, health_router, nothing_stuck
from shared.web.watch.metrics import Metrics
from shared.web.wire.answer import json_answer
from shared.web.wire.front import Front
from shared.web.wire.site import Site, site

VERSION = "1"
COMMON = {
    "openImport": "imports.run",
    "finishImport": "imports.run",
    "listEvents": "events.read",
    "streamChanges": "stream.read",
    "getMe": "me.read",
    "listMyPermissions": "me.read",
    "explainPermission": "permissions.explain",
}
OF_JOBS = {"listJobs": "jobs.read", "getJob": "jobs.read", "listJobErrors": "jobs.read", "cancelJob": "imports.run"}


def create_app(running: Running) -> FastAPI:
    """The service's operations under /v1, with descriptions, /livez, /readyz, /startupz and /metrics.

    The descriptions are /openapi.json, /asyncapi.json, /schemas/{event}.v1.json and, for people, /docs.

    `app.state.running` is the service. Raises ValueError for an operation declared in a way that is not served.
    """
    service = running.service
    app = declare(service)
    confirm_actions(service, app)
    app.state.running = running
    here = site(
        service.name,
        running.settings,
        codes=service.codes,
        running=running,
        metrics=running.metrics,
        actions=actions_of(service),
    )
    return serve_by(app, here, {service.name: running.checks}, [running.metrics], [documents(service.name)])


def actions_of(service: Service) -> Mapping[str, str]:
    """The action of each operation of a service, the common ones included."""
    return {**COMMON, **(OF_JOBS if service.imports else {}), **service.actions}


def confirm_actions(service: Service, app: FastAPI) -> None:
    """Raises ValueError for an action that is not in the policy table, or one for an operation that `app` has not."""
    actions = actions_of(service)
    declared = {context.operation_id for context in iter_route_contexts(app.routes)}
    unknown = sorted({*actions.values()} - service.policy.keys()), sorted(actions.keys() - declared)
    if any(unknown):
        raise ValueError(f"{service.name}: no row in the policy table for {unknown[0]}, no operation {unknown[1]}")


def declare(service: Service) -> FastAPI:
    """The service's operations as a FastAPI application that describes them (`.openapi()`) and needs no database."""
    app = bare(service.name.capitalize(), f"/{service.name}", service.codes)
    jobs = (files_router(service), asking.router) if service.imports else ()
    for router in (*service.routers, *jobs, imports.router, feed.router, stream.router, me.router):
        app.include_router(router, prefix="/v1")
    return app


def bare(title: str, prefix: str, codes: Codes | None = None) -> FastAPI:
    """A FastAPI application without operations; its address is below `prefix`."""
    app = FastAPI(title=title, version=VERSION, openapi_url=None, docs_url=None, redoc_url=None)
    describe(app, [{"url": prefix or "/"}], codes or {})
    return app


def serve_by(
    app: FastAPI,
    here: Site,
    checks: Mapping[str, Checks],
    metrics: Sequence[Metrics],
    more: Sequence[APIRouter] = (),
    stuck: Stuck = nothing_stuck,
    *,
    page: bool = True,
) -> FastAPI:
    """Add `more` and the operations every site has, compile all, and let our own front answer in FastAPI's place.

    With `page` there is a plain page of the operations at /docs; without one it is the application's own affair.
    The description tells what is declared until now; it is made when it is first asked for: no start waits for it.
    """
    described: Callable[[], dict[str, Any]] = cache(partial(app.state.describe, [*app.routes]))
    names = ["openapi.json", *(name for router in more if router.routes for name in ("asyncapi.json", "/docs"))]
    pages = APIRouter(tags=["operations"])

    @pages.get("/openapi.json", operation_id="getDescription", response_model=dict[str, Any])
    async def get_description() -> Response:
        """The OpenAPI description."""
        return json_answer(await asyncio.to_thread(described))

    async def get_docs() -> Response:
        """The operations on a page."""
        return operations_page(await asyncio.to_thread(described), names)

    if page:
        pages.get("/docs", operation_id="getDocs", response_class=HTMLResponse)(get_docs)
    for router in (pages, *more):
        app.include_router(router)
    app.include_router(health_router(checks, metrics, stuck))
    app.middleware_stack = Front(here, compile_routes(app, here.actions))
    return app

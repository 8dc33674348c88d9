"""Everything in this process under one address: each service below its name, what spans them at the root."""

from collections.abc import Mapping, Sequence

from fastapi import APIRouter, FastAPI
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from shared.problems import Codes
from shared.problems.platform import PLATFORM
from shared.settings import Settings
from shared.web.docs.pages import front_page
from shared.web.docs.reference import reference_router
from shared.web.identity.issuer import HolderOf, identity_router
from shared.web.identity.tokens import PERSONAS
from shared.web.problems import problems_router
from shared.web.serving.app import bare, serve_by
from shared.web.serving.running import Running
from shared.web.wire.site import site

IDENTITY = "identity"


class Root:
    """Hands a request to the application below its first segment, or to the pages at the root."""

    def __init__(self, pages: ASGIApp, below: dict[str, ASGIApp]) -> None:
        self._pages, self._below = pages, below

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http":
            name = scope["path"][1:].partition("/")[0]
            app = self._below.get(name)
            if app is not None:
                return await app({**scope, "root_path": f"/{name}"}, receive, send)
        return await self._pages(scope, receive, send)


def create_root(
    apps: Sequence[FastAPI],
    settings: Settings,
    *,
    holder_of: HolderOf | None = None,
    everywhere: Mapping[str, Codes] | None = None,
) -> Root:
    """The services of `apps` (made by create_app) below /<name>, with the pages, health and metrics of them all.

    With `holder_of` (the first employee who holds a post) the development identity provider is at /identity; it is left
    out in production and when SALESLOOP_ISSUER names another. `everywhere` has the codes of the services that the
    pages tell of, where other processes answer for most of them.
    """
    services: list[Running] = [app.state.running for app in apps]
    below: dict[str, ASGIApp] = {running.service.name: front(app) for running, app in zip(services, apps, strict=True)}
    if holder_of is not None and settings.environment == "development" and settings.issuer is None:
        below[IDENTITY] = front(_identity(settings, holder_of))
    told = everywhere or {running.service.name: running.service.codes for running in services}
    codes = dict(pair for known in told.values() for pair in known.items())
    here = site("root", settings, codes=codes)
    app = bare("salesloop", "")
    app.include_router(_pages([*told], settings))
    app.include_router(reference_router([*told], [*PERSONAS] if IDENTITY in below else []))
    app.include_router(problems_router({**PLATFORM, **codes}))
    checks = {running.service.name: running.checks for running in services}
    serve_by(app, here, checks, [here.metrics, *(running.metrics for running in services)], page=False)
    return Root(front(app), below)


def front(app: FastAPI) -> ASGIApp:
    """What answers in the application's place: one call less than FastAPI's own way there."""
    assert app.middleware_stack is not None
    return app.middleware_stack


def _identity(settings: Settings, holder_of: HolderOf) -> FastAPI:
    app = bare("Development identity provider", f"/{IDENTITY}")
    app.include_router(identity_router(settings, holder_of))
    return serve_by(app, site(IDENTITY, settings), {}, [])


def _pages(names: Sequence[str], settings: Settings) -> APIRouter:
    router = APIRouter(tags=["pages"])

    @router.get("/", operation_id="getFrontPage", response_class=HTMLResponse)
    async def get_front_page() -> Response:
        """What is here, for a person."""
        links = [
            ("/docs", "every operation of every service, to read and to try"),
            ("/readyz", "whether everything can be used"),
            ("/metrics", "figures for Prometheus"),
            ("/problems", "every error code and what it means"),
        ]
        example = f'curl -H "Authorization: Bearer $(salesloop token admin)" {settings.address}/{names[0]}/v1/…'
        return front_page([(name, f"/{name}/v1/…") for name in names], links, example)

    return router

"""One page for the APIs of all services: Scalar's reference, served from here, over the descriptions they serve."""

import gzip
import json
from base64 import b64decode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from shared.web.identity.tokens import Persona
from shared.web.wire.exchange import exchange_of
from shared.web.wire.preferred import takes_gzip

FOLDER = Path(__file__).parent / "scalar"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' "
    "data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
STYLE = (
    ":root{--scalar-custom-header-height:2.5rem}body{margin:0;font:14px/1.5 system-ui,sans-serif}"
    "header{position:sticky;top:0;z-index:10;box-sizing:border-box;height:2.5rem;display:flex;gap:1rem;padding:0 1rem;"
    "align-items:center;background:#1a1a1a;color:#e6e6e6;white-space:nowrap;overflow:hidden}"
    "header a{color:#8ab4f8}header code{font:13px ui-monospace,monospace}"
)
SCRIPT: dict[int | str, dict[str, Any]] = {200: {"content": {"text/javascript": {"schema": {"type": "string"}}}}}


class Script(NamedTuple):
    """A script as it is kept: compressed, with a tag of its content and, of one that is not ours, its integrity."""

    packed: bytes
    tag: str
    integrity: str = ""


def reference_router(services: Sequence[str], personas: Sequence[str]) -> APIRouter:
    """/docs with the descriptions of these services to choose from, and the scripts that it is made of.

    It offers tokens of the `personas`; without a development identity provider there are none.
    """
    router = APIRouter(tags=["pages"])

    @router.get("/docs", operation_id="getDocs", response_class=HTMLResponse)
    async def get_docs(
        who: Annotated[Persona | None, Query(alias="as", description="Whose token requests bear.")] = None,
    ) -> Response:
        """Every operation of every service, to read and to try."""
        return HTMLResponse(_page(services, personas, who), headers={"content-security-policy": POLICY})

    @router.get("/docs/scalar.js", operation_id="getReferenceScript", response_class=Response, responses=SCRIPT)
    async def get_reference_script(request: Request) -> Response:
        """Scalar's API reference."""
        return _answer(request, scalar())

    @router.get("/docs/page.js", operation_id="getDocsScript", response_class=Response, responses=SCRIPT)
    async def get_docs_script(request: Request) -> Response:
        """What starts the reference on the page."""
        return _answer(request, _own())

    return router


@cache
def scalar() -> Script:
    """The reference, as its package ships it."""
    integrity: str = json.loads((FOLDER / "standalone.json").read_bytes())["integrity"]
    tag = b64decode(integrity.partition("-")[2]).hex()[:32]
    return Script((FOLDER / "standalone.js.gz").read_bytes(), tag, integrity)


@cache
def _own() -> Script:
    text = (FOLDER / "page.js").read_bytes()
    return Script(gzip.compress(text, mtime=0), sha256(text).hexdigest()[:32])


def _answer(request: Request, script: Script) -> Response:
    exchange = exchange_of(request)
    packed = takes_gzip(exchange.header(b"accept-encoding"))
    tag = f'"{script.tag}{"-gzip" * packed}"'
    headers = {"etag": tag, "cache-control": "no-cache", "vary": "accept-encoding"}
    known = [one.strip().removeprefix("W/") for one in (exchange.header(b"if-none-match") or "").split(",")]
    if tag in known or known == ["*"]:
        return Response(status_code=304, headers=headers)
    if packed:
        headers["content-encoding"] = "gzip"
    content = script.packed if packed else gzip.decompress(script.packed)
    return Response(content, media_type="text/javascript", headers=headers)


def _page(services: Sequence[str], personas: Sequence[str], who: str | None) -> str:
    told = json.dumps({"services": [*services], "personas": [*personas], "as": who if who in personas else None})
    links = " ".join(f'<a href="/{escape(name)}/docs">{escape(name)}</a>' for name in services)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>salesloop API</title>'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f'<style>{STYLE}</style></head><body><header><a href="/">salesloop</a>{_offer() if personas else ""}</header>'
        f'<noscript><p>Without scripts: {links}</p></noscript><main id="reference"></main>'
        f'<script type="application/json" id="told">{told}</script>'
        f'<script src="/docs/scalar.js" integrity="{scalar().integrity}"></script>'
        '<script type="module" src="/docs/page.js"></script></body></html>'
    )


def _offer() -> str:
    return (
        '<label>Send requests as <select id="persona"><option value="">nobody</option></select></label>'
        '<span>in a terminal: <code>TOKEN=$(.venv/bin/salesloop token admin)</code></span><span id="says"></span>'
    )

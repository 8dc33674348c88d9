"""The page about all services' APIs, over real HTTP: made of its own files alone, and kept by whoever has them."""

import asyncio
import gzip
import json
import re
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha384
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from shared.settings import Settings
from shared.web.docs.reference import FOLDER
from shared.web.identity.tokens import PERSONAS
from shared.web.serving.root import create_root
from shared.web.serving.server import serve
from tests.support.described import Description

SERVICES = ("people", "customers", "pipeline", "targets", "performance")
SCRIPTS = ("/docs/scalar.js", "/docs/page.js")


async def nobody(post: str) -> UUID | None: ...


@asynccontextmanager
async def listening(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    root = create_root([], settings, holder_of=nobody, everywhere={name: {} for name in SERVICES})
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(serve(root, "127.0.0.1", 0, started=port.set_result))
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{await port}") as client:
        yield client
    task.cancel()
    await asyncio.wait([task])


@pytest.fixture
async def http(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with listening(Settings(home=tmp_path)) as client:
        yield client


def told(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="told">(.*?)</script>', page)
    assert found is not None
    data: dict[str, Any] = json.loads(found[1])
    return data


async def test_the_descriptions_of_all_services_are_to_be_chosen_from(http: httpx.AsyncClient) -> None:
    answer = await http.get("/docs")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert told(answer.text)["services"] == [*SERVICES]
    assert 'href="/docs"' in (await http.get("/")).text
    for path in re.findall(r' src="([^"]+)"', answer.text):
        assert (await http.head(path)).headers["content-type"] == "text/javascript; charset=utf-8"


async def test_it_refers_to_nothing_that_is_elsewhere(http: httpx.AsyncClient) -> None:
    answer = await http.get("/docs")
    script = (await http.get("/docs/page.js")).text
    assert re.findall(r'(?:src|href)="(?!/[a-z])(?!/"|data:,")[^"]*', answer.text) == []
    assert "//" not in answer.text + re.sub(r"^// .*$", "", script, flags=re.MULTILINE)
    for off in ("withDefaultFonts: false", "telemetry: false", "agent: { disabled: true }", "mcp: { disabled: true }"):
        assert off in script


async def test_the_browser_runs_and_asks_for_nothing_that_is_elsewhere(http: httpx.AsyncClient) -> None:
    policy = (await http.get("/docs")).headers["content-security-policy"]
    rules = {name: sources for name, *sources in (rule.split() for rule in policy.split("; "))}
    assert (rules["default-src"], rules["script-src"], rules["connect-src"]) == (["'none'"], ["'self'"], ["'self'"])
    allowed = {"'none'", "'self'", "data:", "blob:"}
    assert {source for name in rules if name != "style-src" for source in rules[name]} <= allowed


async def test_the_reference_is_what_its_package_ships_and_the_page_says_so(http: httpx.AsyncClient) -> None:
    kept = json.loads((FOLDER / "standalone.json").read_text())
    page, script = (await http.get("/docs")).text, (await http.get("/docs/scalar.js")).content
    assert kept["integrity"] == f"sha384-{b64encode(sha384(script).digest()).decode()}"
    assert f'<script src="/docs/scalar.js" integrity="{kept["integrity"]}">' in page
    assert len(script) > 4_000_000
    assert "MIT License" in (FOLDER / "LICENSE.txt").read_text()


@pytest.mark.parametrize("path", SCRIPTS)
async def test_a_script_is_sent_compressed_to_whoever_can_read_that(http: httpx.AsyncClient, path: str) -> None:
    plain = await http.get(path, headers={"accept-encoding": "gzip;q=0"})
    assert "content-encoding" not in plain.headers
    async with http.stream("GET", path, headers={"accept-encoding": "br, gzip"}) as packed:
        sent = b"".join([chunk async for chunk in packed.aiter_raw()])
    assert (packed.headers["content-encoding"], packed.headers["vary"]) == ("gzip", "accept-encoding")
    assert gzip.decompress(sent) == plain.content
    assert packed.headers["etag"] != plain.headers["etag"]


@pytest.mark.parametrize("path", SCRIPTS)
async def test_a_script_that_one_has_is_not_sent_again(http: httpx.AsyncClient, path: str) -> None:
    first = await http.get(path)
    assert first.headers["cache-control"] == "no-cache"
    for known in (first.headers["etag"], f'"other", W/{first.headers["etag"]}', "*"):
        again = await http.get(path, headers={"if-none-match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    for unknown in ('"other"', ""):
        assert (await http.get(path, headers={"if-none-match": unknown})).status_code == 200


async def test_it_offers_the_personas_where_there_is_a_development_identity_provider(http: httpx.AsyncClient) -> None:
    page = (await http.get("/docs")).text
    assert told(page)["personas"] == [*PERSONAS]
    assert 'id="persona"' in page
    assert told((await http.get("/docs?as=admin")).text)["as"] == "admin"
    assert (await http.get("/docs?as=king")).status_code == 422
    answer = await http.post("/identity/token", json={"persona": "admin"})
    assert answer.json()["token_type"] == "Bearer"


async def test_in_production_it_is_served_without_the_personas(tmp_path: Path) -> None:
    async with listening(Settings(home=tmp_path, environment="production")) as http:
        page = (await http.get("/docs")).text
        assert told(page) == {"services": [*SERVICES], "personas": [], "as": None}
        assert "persona" not in page.replace('"personas": []', "")
        assert told((await http.get("/docs?as=admin")).text)["as"] is None
        assert (await http.get("/docs/scalar.js")).status_code == 200


async def test_what_it_answers_is_as_described(http: httpx.AsyncClient) -> None:
    described = Description((await http.get("/openapi.json")).json())
    for path in ("/docs", *SCRIPTS):
        described.check("GET", path, await http.get(path))

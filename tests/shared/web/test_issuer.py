"""The development identity provider: personas, discovery, and the places where it must not run."""

import stat
from pathlib import Path
from uuid import UUID

import httpx
import pytest

from shared.settings import Settings
from shared.web.identity.auth import Identity, identity_of
from shared.web.identity.issuer import identity_router
from shared.web.identity.tokens import PERSONAS, issue_token
from shared.web.sealed.keys import RemoteKeys
from shared.web.serving.app import bare
from shared.web.serving.root import create_root
from tests.support.described import Description

EMPLOYEE = UUID("01890a5d-ac96-774b-bcce-b302099a8057")


async def director_only(post: str) -> UUID | None:
    return EMPLOYEE if post == "sales_director" else None


@pytest.fixture
def provider(tmp_path: Path) -> httpx.AsyncClient:
    root = create_root([], Settings(home=tmp_path), holder_of=director_only)
    return httpx.AsyncClient(transport=httpx.ASGITransport(root), base_url="http://localhost:8000")


async def test_what_is_answered_is_as_described(provider: httpx.AsyncClient) -> None:
    described = Description((await provider.get("/identity/openapi.json")).json())
    for path in ("/.well-known/openid-configuration", "/jwks.json", "/personas"):
        described.check("GET", path, await provider.get(f"/identity{path}"))
    described.check("POST", "/token", await provider.post("/identity/token", json={"persona": "director"}))


async def test_a_token_for_admin_works_before_anybody_is_employed(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    token = issue_token(settings, "admin")
    actor = await identity_of(settings).actor({b"authorization": f"Bearer {token}".encode()})
    assert (actor.id, actor.role) == ("persona/admin", "admin")


async def test_a_persona_is_the_employee_who_holds_the_post(provider: httpx.AsyncClient, tmp_path: Path) -> None:
    answer = await provider.post("/identity/token", json={"persona": "director"})
    assert answer.status_code == 200, answer.text
    token = answer.json()["access_token"]
    actor = await identity_of(Settings(home=tmp_path)).actor({b"authorization": f"Bearer {token}".encode()})
    assert (actor.id, actor.role, actor.employee_id) == (f"employee/{EMPLOYEE}", "sales_director", EMPLOYEE)


async def test_a_persona_whose_post_nobody_holds_is_404(provider: httpx.AsyncClient) -> None:
    answer = await provider.post("/identity/token", json={"persona": "rep"})
    assert (answer.status_code, answer.json()["code"]) == (404, "persona_not_found")


@pytest.mark.parametrize("body", [{}, {"persona": "admin", "employee_id": str(EMPLOYEE)}, {"persona": "king"}])
async def test_a_token_is_for_one_persona_or_one_employee(provider: httpx.AsyncClient, body: dict[str, object]) -> None:
    assert (await provider.post("/identity/token", json=body)).status_code == 422


async def test_discovery_leads_any_client_to_the_keys(provider: httpx.AsyncClient, tmp_path: Path) -> None:
    discovery = (await provider.get("/identity/.well-known/openid-configuration")).json()
    assert discovery["issuer"] == "http://localhost:8000/identity"
    identity = Identity(discovery["issuer"], "salesloop", RemoteKeys(discovery["issuer"], None, provider))
    token = issue_token(Settings(home=tmp_path), employee=EMPLOYEE)
    actor = await identity.actor({b"authorization": f"Bearer {token}".encode()})
    assert (actor.employee_id, actor.role) == (EMPLOYEE, "employee")
    assert "d" not in (await provider.get("/identity/jwks.json")).json()["keys"][0]


async def test_personas_are_listed_with_who_stands_for_them(provider: httpx.AsyncClient) -> None:
    items = (await provider.get("/identity/personas")).json()["items"]
    assert {item["persona"] for item in items} == set(PERSONAS)
    assert [item["employee_id"] for item in items if item["persona"] == "director"] == [str(EMPLOYEE)]


def test_the_key_is_made_once_and_nobody_else_can_read_it(tmp_path: Path) -> None:
    issue_token(Settings(home=tmp_path), "admin")
    file = tmp_path / "identity" / "signing-key.json"
    before = file.read_bytes()
    issue_token(Settings(home=tmp_path), "admin")
    assert file.read_bytes() == before
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.chmod(0o644)
    with pytest.raises(PermissionError, match="chmod 600"):
        issue_token(Settings(home=tmp_path), "admin")


def test_a_post_without_an_employee_gets_no_token(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nobody holds the post"):
        issue_token(Settings(home=tmp_path), "rep")
    with pytest.raises(ValueError, match="no persona 'king'"):
        issue_token(Settings(home=tmp_path), "king")


def test_it_does_not_run_in_production_or_beside_another_provider(tmp_path: Path) -> None:
    production = Settings(home=tmp_path, environment="production", issuer="https://id.example")
    with pytest.raises(ValueError, match="production"):
        identity_router(production, director_only)
    with pytest.raises(ValueError, match="does not run here"):
        issue_token(production, "admin")
    with pytest.raises(ValueError, match="does not run here"):
        issue_token(Settings(home=tmp_path, issuer="https://id.example"), "admin")
    assert bare("x", "")


async def test_the_root_leaves_it_out_in_production(tmp_path: Path) -> None:
    root = create_root([], Settings(home=tmp_path, environment="production"), holder_of=director_only)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(root), base_url="http://x") as client:
        answer = await client.get("/identity/jwks.json")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")

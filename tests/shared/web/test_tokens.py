"""Who may be believed: every forged, foreign, old or odd token is 401, and a good one says who it is."""

import asyncio
import base64
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import httpx
import pytest
import uvicorn
from cryptography.hazmat.primitives import serialization
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OKPKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from shared.settings import Settings, SettingsWrong
from shared.web.errors import Problem
from shared.web.identity.auth import Identity, identity_of
from shared.web.sealed.keys import RemoteKeys

ISSUER, AUDIENCE = "https://id.example", "salesloop"
EMPLOYEE = "01890a5d-ac96-774b-bcce-b302099a8057"
RSA = RSAKey.generate_key(2048, {"use": "sig", "kid": "rsa"})
EC = ECKey.generate_key("P-256", {"use": "sig", "kid": "ec"})
ED = OKPKey.generate_key("Ed25519", {"use": "sig", "kid": "ed"})
STRANGER = ECKey.generate_key("P-256", {"use": "sig", "kid": "ec"})


class Published:
    """The provider's keys as a test sees them."""

    asked = 0

    async def having(self, key_id: str | None) -> KeySet:
        self.asked += 1
        return KeySet([RSA, EC, ED])


def claims(**more: Any) -> dict[str, Any]:
    now = int(time.time())
    good = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "someone",
        "iat": now,
        "nbf": now,
        "exp": now + 60,
        "employee_id": EMPLOYEE,
        "roles": ["finance"],
    } | more
    return {name: value for name, value in good.items() if value is not None}


def token(alg: str = "ES256", key: Any = EC, header: dict[str, Any] | None = None, **more: Any) -> str:
    head = {"alg": alg, "kid": key.kid, "typ": "at+jwt"} | (header or {})
    return jwt.encode({k: v for k, v in head.items() if v is not None}, claims(**more), key, algorithms=[alg])


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def unsigned(alg: str) -> str:
    return f"{part({'alg': alg, 'typ': 'at+jwt', 'kid': 'ec'})}.{part(claims())}."


def signed_with_the_public_key() -> str:
    public: Any = RSA.public_key
    pem = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    content = f"{part({'alg': 'HS256', 'kid': 'rsa', 'typ': 'at+jwt'})}.{part(claims())}"
    signature = hmac.digest(pem, content.encode(), "sha256")
    return f"{content}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def with_critical_header() -> str:
    content = f"{part({'alg': 'ES256', 'kid': 'ec', 'crit': ['exp'], 'exp': 1})}.{part(claims())}"
    return f"{content}.{token().split('.')[2]}"


def _quiet() -> Any:
    import warnings

    return warnings.catch_warnings(action="ignore")


def tampered() -> str:
    head, _, signature = token().split(".")
    return f"{head}.{part(claims(roles=['admin']))}.{signature}"


def bearer(text: str) -> dict[bytes, bytes]:
    return {b"authorization": b"Bearer " + text.encode("latin-1")}


async def actor_of(text: str) -> Any:
    return await Identity(ISSUER, AUDIENCE, Published()).actor(bearer(text))


@pytest.mark.parametrize(("alg", "key"), [("RS256", RSA), ("ES256", EC), ("EdDSA", ED)])
async def test_a_token_of_each_accepted_algorithm_names_its_employee(alg: str, key: Any) -> None:
    with _quiet():
        actor = await actor_of(token(alg, key))
    assert (actor.id, actor.role, actor.employee_id) == (f"employee/{EMPLOYEE}", "finance", UUID(EMPLOYEE))


async def test_the_installations_roles_need_no_employee() -> None:
    actor = await actor_of(token(employee_id=None, roles=["something", "admin"]))
    assert (actor.id, actor.role, actor.employee_id) == ("persona/admin", "admin", None)


async def test_an_employee_without_a_known_role_is_an_employee() -> None:
    assert (await actor_of(token(roles=["chef"]))).role == "employee"


FORGED: list[tuple[str, Callable[[], str]]] = [
    ("alg none", lambda: unsigned("none")),
    ("alg None", lambda: unsigned("None")),
    ("no signature", lambda: unsigned("ES256")),
    ("HS256 with the public key", signed_with_the_public_key),
    ("changed claims", tampered),
    ("another's key of the same name", lambda: token(key=STRANGER)),
    ("unknown key", lambda: token(header={"kid": "nobody"})),
    ("a path for a key", lambda: token(header={"kid": "../../etc/passwd"})),
    ("a key of another kind", lambda: token(header={"kid": "rsa"})),
    ("wrong issuer", lambda: token(iss="https://evil.example")),
    ("issuer with a slash more", lambda: token(iss=ISSUER + "/")),
    ("wrong audience", lambda: token(aud="other")),
    ("no issuer", lambda: token(iss=None)),
    ("no audience", lambda: token(aud=None)),
    ("no expiry", lambda: token(exp=None)),
    ("no subject", lambda: token(sub=None)),
    ("not yet", lambda: token(nbf=int(time.time()) + 3600)),
    ("expiry as text", lambda: token(exp="tomorrow")),
    ("jku", lambda: token(header={"jku": "https://evil.example/keys"})),
    ("x5u", lambda: token(header={"x5u": "https://evil.example/cert"})),
    ("jwk", lambda: token(header={"jwk": STRANGER.as_dict(private=False)}, key=STRANGER)),
    ("crit", with_critical_header),
    ("an ID token by type", lambda: token(header={"typ": "id+jwt"})),
    ("an ID token by claims", lambda: token(nonce="n")),
    ("an employee that is no id", lambda: token(employee_id="' OR 1=1")),
    ("an employee that is a number", lambda: token(employee_id=7)),
    ("100 KB", lambda: token(more="x" * 100_000)),
    ("garbage", lambda: "garbage"),
    ("two dots", lambda: "a.b.c"),
    ("only dots", lambda: ".."),
    ("four parts", lambda: token() + ".x"),
    ("a list of claims", lambda: f"{part({'alg': 'ES256', 'kid': 'ec'})}.{part([1])}.AAAA"),
    ("a header that is a list", lambda: f"{part([1])}.{part(claims())}.AAAA"),
    ("latin-1", lambda: "é.é.é"),
]


@pytest.mark.parametrize("forge", [forge for _, forge in FORGED], ids=[name for name, _ in FORGED])
async def test_a_token_that_is_not_good_is_401_and_says_little(forge: Callable[[], str]) -> None:
    with _quiet(), pytest.raises(Problem) as refused:
        await actor_of(forge())
    assert (refused.value.status, refused.value.code) == (401, "invalid_token")
    assert refused.value.headers["WWW-Authenticate"].startswith('Bearer realm="salesloop", error="invalid_token"')


async def test_an_expired_token_says_so() -> None:
    with pytest.raises(Problem) as refused:
        await actor_of(token(exp=int(time.time()) - 60))
    assert (refused.value.status, refused.value.code) == (401, "token_expired")


@pytest.mark.parametrize("given", [None, b"", b"Bearer", b"Bearer ", b"Basic YTpi", b"token"])
async def test_without_a_bearer_token_it_is_401(given: bytes | None) -> None:
    with pytest.raises(Problem) as refused:
        await Identity(ISSUER, AUDIENCE, Published()).actor({} if given is None else {b"authorization": given})
    assert (refused.value.status, refused.value.code) == (401, "unauthenticated")


async def test_a_good_token_of_nobody_is_403() -> None:
    with pytest.raises(Problem) as refused:
        await actor_of(token(employee_id=None))
    assert (refused.value.status, refused.value.code) == (403, "not_an_employee")


async def test_a_verified_token_is_not_verified_again_until_it_expires() -> None:
    now = time.time()
    keys = Published()
    identity = Identity(ISSUER, AUDIENCE, keys, now=lambda: now)
    given = bearer(token())
    for _ in range(3):
        await identity.actor(given)
    assert keys.asked == 1
    now += 100
    with pytest.raises(Problem) as refused:
        await identity.actor(given)
    assert refused.value.code == "token_expired"


@dataclass
class Provider:
    """An OIDC provider that answers over HTTP."""

    client: httpx.AsyncClient
    keys: list[Any] = field(default_factory=lambda: [EC])
    down: bool = False
    issuer: str = ""
    requests: list[str] = field(default_factory=list)

    def identity(self) -> Identity:
        return Identity(self.issuer, AUDIENCE, RemoteKeys(self.issuer, None, self.client))

    def token(self, alg: str = "ES256", key: Any = EC, **more: Any) -> Mapping[bytes, bytes]:
        return bearer(token(alg, key, iss=self.issuer, **more))

    async def answer(self, request: Request) -> Response:
        self.requests.append(request.url.path)
        if self.down:
            return Response(status_code=500)
        if request.url.path == "/.well-known/openid-configuration":
            return JSONResponse({"jwks_uri": f"{self.issuer}/keys"})
        secret = {"kty": "oct", "k": "c2VjcmV0", "kid": "oct"}
        return JSONResponse({"keys": [*(key.as_dict(private=False) for key in self.keys), secret]})


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    client = httpx.AsyncClient()
    found = Provider(client)
    app = Starlette(routes=[Route("/{path:path}", found.answer)])
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", access_log=False))
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    found.issuer = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    yield found
    await client.aclose()
    server.should_exit = True
    await serving


async def test_keys_are_found_by_discovery_cached_and_fetched_anew_for_an_unknown_one(
    provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = provider.identity()
    await identity.actor(provider.token())
    await identity.actor(provider.token(jti="2"))
    assert provider.requests == ["/.well-known/openid-configuration", "/keys"]
    provider.keys = [EC, RSA]
    with pytest.raises(Problem):
        await identity.actor(provider.token("RS256", RSA))
    assert len(provider.requests) == 2, "a flood of unknown keys must not become a flood of questions"
    monkeypatch.setattr("shared.web.sealed.keys.ASK_AGAIN_AFTER", 0.0)
    await identity.actor(provider.token("RS256", RSA))
    assert provider.requests[2:] == ["/keys"]


async def test_a_provider_that_is_down_is_503_and_known_keys_go_on(
    provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.web.sealed.keys.ASK_AGAIN_AFTER", 0.0)
    provider.down = True
    identity = provider.identity()
    with pytest.raises(Problem) as refused:
        await identity.actor(provider.token())
    assert (refused.value.status, refused.value.code) == (503, "identity_unavailable")
    provider.down = False
    await identity.actor(provider.token())
    provider.down = True
    await identity.actor(provider.token(jti="2"))


def test_production_refuses_to_start_without_an_issuer(tmp_path: Any) -> None:
    with pytest.raises(SettingsWrong, match="SALESLOOP_ISSUER"):
        identity_of(Settings(home=tmp_path, environment="production"))


async def test_over_http_it_is_401_with_a_challenge(api: httpx.AsyncClient) -> None:
    for headers in ({"authorization": "Bearer x.y.z"}, {"authorization": ""}):
        answer = await api.post("/v1/notes", json={"title": "x"}, headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"].startswith("Bearer")
        assert answer.headers["content-type"] == "application/problem+json"


async def test_401_comes_before_anything_is_said_about_the_body(api: httpx.AsyncClient) -> None:
    answer = await api.post("/v1/notes", content=b"{" * 99, headers={"authorization": "Bearer x"})
    assert answer.status_code == 401

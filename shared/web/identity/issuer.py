"""The development identity provider: real tokens on a machine that has no other provider."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from shared.settings import Settings
from shared.web.answers import ANSWER
from shared.web.errors import Problem
from shared.web.fields import WIRE
from shared.web.identity.auth import development_issuer
from shared.web.identity.tokens import LIFETIME, PERSONAS, WITHOUT_EMPLOYEE, Persona, issue_token
from shared.web.sealed.keys import development_key
from shared.web.wire.answer import json_answer

HolderOf = Callable[[str], Awaitable[UUID | None]]


class TokenRequest(BaseModel):
    """For whom the token is: a persona, or one employee."""

    model_config = WIRE | ConfigDict(json_schema_extra={"examples": [{"persona": "rep"}]})
    persona: Persona | None = None
    employee_id: UUID | None = None
    lifetime_seconds: Annotated[int, Field(ge=1, le=30 * 24 * 3600)] = LIFETIME


class Discovery(BaseModel):
    """OpenID Connect discovery, as far as there is something to discover."""

    issuer: str = Field(examples=["http://localhost:8000/identity"])
    jwks_uri: str = Field(examples=["http://localhost:8000/identity/jwks.json"])
    token_endpoint: str = Field(examples=["http://localhost:8000/identity/token"])
    id_token_signing_alg_values_supported: list[Literal["ES256"]]
    subject_types_supported: list[Literal["public"]]
    response_types_supported: list[Literal["token"]]


class PublicKey(BaseModel):
    """A key that tokens are verified with (RFC 7517)."""

    kty: Literal["EC"]
    crv: Literal["P-256"]
    use: Literal["sig"]
    alg: Literal["ES256"]
    x: str = Field(examples=["j_lzXrPdLz87KZ9aG_m6KNLoFOGCACHGwaCcDZMHBw8"])
    y: str = Field(examples=["tPskscTnm3QuWHY7Tzw--T0xPWavTNlq-8KUdKHbHbQ"])
    kid: str = Field(examples=["dZd6gS1L3IZiC8cw2RlYdW4N2DZdGFbeJLG0HNoZyFw"])


class Keys(BaseModel):
    """A set of keys."""

    keys: list[PublicKey]


class PersonaInPost(BaseModel):
    """A persona, the role it has and who stands for it."""

    model_config = ANSWER
    persona: Persona
    role: str = Field(json_schema_extra={"enum": [*PERSONAS.values()]})
    employee_id: UUID | None
    """Null as long as nobody holds the post, and where none is needed."""


class Personas(BaseModel):
    """Everyone a token can be asked for."""

    items: list[PersonaInPost]


class AccessToken(BaseModel):
    """A token and how long it is valid."""

    model_config = ANSWER
    access_token: str = Field(examples=["eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl"])
    token_type: Literal["Bearer"]
    expires_in: int = Field(examples=[LIFETIME])
    """Seconds."""


def identity_router(settings: Settings, holder_of: HolderOf) -> APIRouter:
    """The provider's operations, mounted at /identity; `holder_of(post)` is the first employee who holds a post.

    Raises ValueError in production: it refuses to start there.
    """
    if settings.environment == "production":
        raise ValueError("The development identity provider does not run in production.")
    router = APIRouter(tags=["identity"])
    issuer, key = development_issuer(settings), development_key(settings)

    @router.get("/.well-known/openid-configuration", operation_id="getDiscovery", response_model=Discovery)
    async def discovery() -> Response:
        """Where what is (OpenID Connect discovery)."""
        return json_answer(
            {
                "issuer": issuer,
                "jwks_uri": f"{issuer}/jwks.json",
                "token_endpoint": f"{issuer}/token",
                "id_token_signing_alg_values_supported": ["ES256"],
                "subject_types_supported": ["public"],
                "response_types_supported": ["token"],
            }
        )

    @router.get("/jwks.json", operation_id="getKeys", response_model=Keys)
    async def jwks() -> Response:
        """The public key that tokens are verified with."""
        return json_answer({"keys": [key.as_dict(private=False, kid=key.kid)]})

    @router.get("/personas", operation_id="listPersonas", response_model=Personas)
    async def personas() -> Response:
        """Who there is, the post of each, and the employee who stands for it."""
        people = {name: None if name in WITHOUT_EMPLOYEE else await holder_of(post) for name, post in PERSONAS.items()}
        return json_answer(
            {"items": [{"persona": p, "role": PERSONAS[p], "employee_id": e} for p, e in people.items()]}
        )

    @router.post("/token", operation_id="issueToken", response_model=AccessToken)
    async def token(body: TokenRequest) -> Response:
        """An access token for a persona or an employee."""
        if (body.persona is None) == (body.employee_id is None):
            raise Problem("validation_failed", "Name either a persona or an employee_id.")
        employee = body.employee_id
        if body.persona is not None and body.persona not in WITHOUT_EMPLOYEE:
            employee = await holder_of(PERSONAS[body.persona])
            if employee is None:
                raise Problem("persona_not_found", "No employee holds the post yet: import employees.", status=404)
        access = issue_token(settings, body.persona, employee=employee, lifetime=body.lifetime_seconds, key=key)
        return json_answer({"access_token": access, "token_type": "Bearer", "expires_in": body.lifetime_seconds})

    return router

"""Who asks: a bearer token in, an Actor out."""

import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from joserfc import jws, jwt
from joserfc.errors import ExpiredTokenError, JoseError
from joserfc.jwk import KeySet

from shared.actor import Actor
from shared.authority.policy import INSTALLATION_ROLES, POSTS
from shared.settings import Settings, SettingsWrong
from shared.web.errors import Problem
from shared.web.sealed.keys import Keys, LocalKeys, RemoteKeys, development_key

ALGORITHMS = ["RS256", "ES256", "EdDSA", "Ed25519"]
HEADERS = frozenset({"alg", "kid", "typ", "x5t", "x5t#S256"})
TYPES = frozenset({"at+jwt", "application/at+jwt", "jwt"})
OF_AN_ID_TOKEN = frozenset({"nonce", "at_hash", "c_hash"})
LEEWAY = 30
LONGEST = 8192
REMEMBERED = 10_000
EMPLOYEE = "employee"


class Verified(NamedTuple):
    """A token whose signature and claims hold until `expires` (seconds since 1970)."""

    actor: Actor
    expires: float


class Identity:
    """Verifies the tokens of one issuer; a verified token costs nothing more until it expires."""

    def __init__(
        self,
        issuer: str,
        audience: str,
        keys: Keys,
        *,
        roles_claim: str = "roles",
        employee_claim: str = "employee_id",
        now: Callable[[], float] = time.time,
    ) -> None:
        self.issuer, self.audience = issuer, audience
        self._keys, self._now = keys, now
        self._roles_claim, self._employee_claim = roles_claim, employee_claim
        self._verified: dict[bytes, Verified] = {}

    async def actor(self, headers: Mapping[bytes, bytes]) -> Actor:
        """Whom the Authorization header names.

        Raises the problems `unauthenticated`, `invalid_token`, `token_expired` (401, with WWW-Authenticate),
        `not_an_employee` (403) and `identity_unavailable` (503).
        """
        given = headers.get(b"authorization")
        if given is None:
            raise Problem("unauthenticated", "Send Authorization: Bearer TOKEN.", headers=_challenge(None))
        known = self._verified.get(given)
        if known is not None and known.expires > self._now():
            return known.actor
        scheme, _, token = given.partition(b" ")
        if scheme.lower() != b"bearer" or not token.strip():
            raise Problem("unauthenticated", "Send Authorization: Bearer TOKEN.", headers=_challenge(None))
        verified = await self._verify(token.strip())
        if len(self._verified) >= REMEMBERED:
            self._verified.pop(next(iter(self._verified)))
        self._verified[given] = verified
        return verified.actor

    async def _verify(self, token: bytes) -> Verified:
        if len(token) > LONGEST:
            raise _invalid("The token is too long.")
        try:
            header = jws.extract_compact(token).headers()
            _check_header(header)
            keys = await self._keys.having(header.get("kid"))
            claims = self._claims(token, keys)
        except ExpiredTokenError:
            raise _invalid("The token has expired.", code="token_expired") from None
        except (JoseError, ValueError, TypeError, KeyError, AttributeError):
            raise _invalid("The token is not one that is accepted here.") from None
        return Verified(self._named(claims), float(claims["exp"]) + LEEWAY)

    def _claims(self, token: bytes, keys: KeySet) -> dict[str, Any]:
        claims = jwt.decode(token, keys, algorithms=ALGORITHMS).claims
        registry = jwt.JWTClaimsRegistry(
            now=int(self._now()),
            leeway=LEEWAY,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": self.audience},
            exp={"essential": True},
            sub={"essential": True},
        )
        registry.validate(claims)
        if not OF_AN_ID_TOKEN.isdisjoint(claims):
            raise ValueError("an ID token is not an access token")
        return claims

    def _named(self, claims: dict[str, Any]) -> Actor:
        listed = claims.get(self._roles_claim)
        roles = [listed] if isinstance(listed, str) else listed if isinstance(listed, list) else []
        employee = claims.get(self._employee_claim)
        if employee is not None:
            try:
                employee_id = UUID(employee)
            except (ValueError, AttributeError, TypeError):
                raise _invalid("The employee's id in the token is not a UUID.") from None
            role = next((role for role in (*POSTS, *INSTALLATION_ROLES) if role in roles), EMPLOYEE)
            return Actor(f"employee/{employee_id}", role, employee_id)
        for role in INSTALLATION_ROLES:
            if role in roles:
                return Actor(f"persona/{role}", role)
        raise Problem("not_an_employee", "Ask for a token that carries your employee id.")


def identity_of(settings: Settings) -> Identity:
    """What verifies this installation's tokens. Raises SettingsWrong in production without an issuer."""
    if settings.issuer is not None:
        return Identity(
            settings.issuer,
            settings.audience,
            RemoteKeys(settings.issuer, settings.jwks_url),
            roles_claim=settings.roles_claim,
            employee_claim=settings.employee_claim,
        )
    if settings.environment == "production":
        raise SettingsWrong(
            "SALESLOOP_ENVIRONMENT is 'production': SALESLOOP_ISSUER must name an identity provider, "
            "the development one does not run there"
        )
    return Identity(development_issuer(settings), settings.audience, LocalKeys(development_key(settings)))


def development_issuer(settings: Settings) -> str:
    """The issuer that the development identity provider's tokens name."""
    return f"{settings.address}/identity"


def _check_header(header: Mapping[str, Any]) -> None:
    """Only keys from the configured source count: a token cannot bring or point to its own."""
    if not HEADERS.issuperset(header):
        raise ValueError("the token's header has members that are not accepted")
    if "typ" in header and str(header["typ"]).lower() not in TYPES:
        raise ValueError("not an access token")
    if header["alg"] not in ALGORITHMS:
        raise ValueError("not an accepted algorithm")


def _invalid(detail: str, code: str = "invalid_token") -> Problem:
    return Problem(code, detail, headers=_challenge(detail))


def _challenge(said: str | None) -> dict[str, str]:
    error = f', error="invalid_token", error_description="{said}"' if said else ""
    return {"WWW-Authenticate": f'Bearer realm="salesloop"{error}'}

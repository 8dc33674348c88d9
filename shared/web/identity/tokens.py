"""Tokens of the development identity provider: for whom there are any, and how one is made."""

import time
from collections.abc import Mapping
from typing import Literal
from uuid import UUID, uuid4

from joserfc import jwt
from joserfc.jwk import ECKey

from shared.settings import Settings
from shared.web.identity.auth import development_issuer
from shared.web.sealed.keys import development_key

LIFETIME = 12 * 3600
Persona = Literal[
    "gm", "director", "manager", "rep", "account", "support", "finance", "hr", "delivery", "admin", "integrator"
]
PERSONAS: Mapping[str, str] = {
    "gm": "general_manager",
    "director": "sales_director",
    "manager": "regional_manager",
    "rep": "sales_rep",
    "account": "account_manager",
    "support": "sales_support",
    "finance": "finance",
    "hr": "hr",
    "delivery": "delivery",
    "admin": "admin",
    "integrator": "integrator",
}
WITHOUT_EMPLOYEE = frozenset({"admin", "integrator"})


def issue_token(
    settings: Settings,
    persona: str | None = None,
    *,
    employee: UUID | None = None,
    lifetime: int = LIFETIME,
    key: ECKey | None = None,
) -> str:
    """An access token, valid for `lifetime` seconds; works without a server running.

    `admin` and `integrator` need no employee, every other persona is one who holds its post. An employee alone gets a
    token that names no post. Raises ValueError for an unknown persona or one without its employee, and in production.
    """
    if settings.environment == "production" or settings.issuer is not None:
        raise ValueError("The development identity provider does not run here: ask the configured one for a token.")
    if persona is not None and persona not in PERSONAS:
        raise ValueError(f"There is no persona {persona!r}, only {', '.join(PERSONAS)}.")
    if employee is None and persona not in WITHOUT_EMPLOYEE:
        raise ValueError(f"The persona {persona!r} is an employee: nobody holds the post yet.")
    key = key or development_key(settings)
    now = int(time.time())
    claims = {
        "iss": development_issuer(settings),
        "aud": settings.audience,
        "sub": f"employee/{employee}" if employee else f"persona/{persona}",
        "iat": now,
        "nbf": now,
        "exp": now + lifetime,
        "jti": str(uuid4()),
        settings.roles_claim: [PERSONAS[persona]] if persona else [],
    }
    if employee:
        claims[settings.employee_claim] = str(employee)
    return jwt.encode({"alg": "ES256", "typ": "at+jwt", "kid": key.kid}, claims, key, algorithms=["ES256"])

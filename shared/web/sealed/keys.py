"""Where the keys that access tokens are verified with come from."""

import asyncio
import json
import time
from typing import Any, Protocol

import httpx
from joserfc.jwk import ECKey, KeySet

from shared.settings import Settings
from shared.web.errors import Problem
from shared.web.sealed.derived import derived_key
from shared.web.sealed.private_file import private_file

REFRESH_AFTER = 3600.0
ASK_AGAIN_AFTER = 10.0


class Keys(Protocol):
    """The issuer's public keys."""

    async def having(self, key_id: str | None) -> KeySet:
        """All keys, fetched anew when `key_id` is not among those known. Raises the 503 `identity_unavailable`."""
        ...


class LocalKeys:
    """The development identity provider's key, which this process has itself."""

    def __init__(self, key: ECKey) -> None:
        self._set = KeySet([key])

    async def having(self, key_id: str | None) -> KeySet:  # noqa: ARG002
        """The one key."""
        return self._set


class RemoteKeys:
    """The keys of an OIDC provider: cached for an hour, asked for again at most every 10 s when a key is unknown."""

    def __init__(self, issuer: str, jwks_url: str | None, client: httpx.AsyncClient | None = None) -> None:
        self._issuer, self._url = issuer, jwks_url
        self._client = client or httpx.AsyncClient(timeout=5.0, follow_redirects=False)
        self._set = KeySet([])
        self._asked = -ASK_AGAIN_AFTER
        self._fetched = -REFRESH_AFTER
        self._turn = asyncio.Lock()

    async def having(self, key_id: str | None) -> KeySet:
        """The keys known, after asking the provider when they are old or `key_id` is not among them."""
        if self._wants(key_id):
            async with self._turn:
                if self._wants(key_id):
                    await self._fetch()
        return self._set

    def _wants(self, key_id: str | None) -> bool:
        now = time.monotonic()
        if now - self._asked < ASK_AGAIN_AFTER:
            return False
        return now - self._fetched >= REFRESH_AFTER or all(key.kid != key_id for key in self._set.keys)

    async def _fetch(self) -> None:
        self._asked = time.monotonic()
        try:
            if self._url is None:
                self._url = str(
                    (await self._get(f"{self._issuer.rstrip('/')}/.well-known/openid-configuration"))["jwks_uri"]
                )
            found = await self._get(self._url)
            self._set = KeySet.import_key_set({"keys": [key for key in found["keys"] if key.get("kty") != "oct"]})
            self._fetched = self._asked
        except (httpx.HTTPError, ValueError, KeyError, TypeError, AttributeError) as error:
            if not self._set.keys:
                raise Problem("identity_unavailable", "The identity provider does not answer.") from error

    async def _get(self, url: str) -> Any:
        answer = await self._client.get(url)
        return answer.raise_for_status().json()


def development_key(settings: Settings) -> ECKey:
    """The key that follows from the secret; without one that in HOME/identity/, made at first use."""
    if settings.secret:
        key = derived_key(settings.secret, b"development identity provider")
        return ECKey.import_key(key.as_dict(private=True, kid=key.thumbprint()))

    def make() -> bytes:
        key = ECKey.generate_key("P-256", {"use": "sig", "alg": "ES256"})
        return json.dumps(key.as_dict(private=True, kid=key.thumbprint())).encode()

    content = private_file(settings.home / "identity" / "signing-key.json", make)
    return ECKey.import_key(json.loads(content))

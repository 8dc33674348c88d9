"""Texts handed to clients that only we can have written: cursors and consistency tokens."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from hashlib import blake2b
from hmac import compare_digest

MAC_BYTES = 12


class Seal:
    """Signs with one secret (32 bytes); `purpose` keeps a cursor from passing as a token."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def close(self, purpose: bytes, payload: bytes) -> str:
        """The payload and its signature as base64url text without padding."""
        return urlsafe_b64encode(payload + self._mac(purpose, payload)).rstrip(b"=").decode()

    def open(self, purpose: bytes, text: str) -> bytes | None:
        """The payload of a text that `close` made for this purpose, None for any other text."""
        try:
            sealed = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
        except (Error, UnicodeEncodeError):
            return None
        payload, mac = sealed[:-MAC_BYTES], sealed[-MAC_BYTES:]
        return payload if compare_digest(mac, self._mac(purpose, payload)) else None

    def _mac(self, purpose: bytes, payload: bytes) -> bytes:
        return blake2b(payload, digest_size=MAC_BYTES, key=self._secret, person=purpose).digest()

"""Under what conditions a command is sent: its headers and query parameters beside the body."""

import re
from dataclasses import dataclass
from uuid import UUID

from shared.web.errors import Fault, Problem
from shared.web.wire.exchange import Exchange

VERSION = re.compile(r'"(0|[1-9][0-9]{0,15})"', re.ASCII)
KEY = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?", re.ASCII)
CANONICAL = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Conditions:
    """`key`: Idempotency-Key; `expected`: the version in If-Match."""

    key: str | None = None
    expected: int | None = None
    validate_only: bool = False
    import_id: UUID | None = None
    on_behalf_of: UUID | None = None


NONE = Conditions()


def read_conditions(exchange: Exchange) -> Conditions:
    """What the request says; raises the 422 problem of the first header that does not have its form."""
    headers = exchange.headers
    key, match = headers.get(b"idempotency-key"), headers.get(b"if-match")
    validate = exchange.query.get("validate_only")
    import_id, other = headers.get(b"import-id"), headers.get(b"on-behalf-of")
    if key is None and match is None and validate is None and import_id is None and other is None:
        return NONE
    return Conditions(
        key=None if key is None else _key(key.decode("latin-1")),
        expected=None if match is None else _version(match.decode("latin-1")),
        validate_only=False if validate is None else _flag(validate),
        import_id=None if import_id is None else _uuid("Import-Id", import_id.decode("latin-1")),
        on_behalf_of=None if other is None else _uuid("On-Behalf-Of", other.decode("latin-1")),
    )


def _key(text: str) -> str:
    if not KEY.fullmatch(text):
        raise Problem("invalid_idempotency_key")
    return text


def _version(text: str) -> int:
    found = VERSION.fullmatch(text.strip())
    if found is None:
        raise Problem("invalid_if_match", 'Send the ETag as it was received, like "3".')
    return int(found[1])


def _flag(text: str) -> bool:
    if text not in {"true", "false"}:
        errors = [Fault("parameter", "validate_only", "no_flag")]
        raise Problem("validation_failed", "validate_only is true or false.", errors=errors)
    return text == "true"


def _uuid(name: str, text: str) -> UUID:
    if not CANONICAL.fullmatch(text):
        raise Problem("invalid_header", f"{name} must be a UUID.", values={"name": name})
    return UUID(text)

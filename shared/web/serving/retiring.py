"""Operations that will go: how their description and every answer of theirs say so (RFC 9745, RFC 8594)."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from typing import Any

from shared.web.wire.answer import header

SINCE, UNTIL = "x-deprecated-since", "x-sunset"
Header = tuple[bytes, bytes]


def retiring(since: date, until: date | None = None) -> dict[str, Any]:
    """What a route is declared with: `@router.get("/x", **retiring(date(2027, 1, 1), date(2027, 7, 1)))`.

    `until` is the day from which it may be gone, at least half a year later.
    """
    extra = {SINCE: since.isoformat()} | ({UNTIL: until.isoformat()} if until else {})
    return {"deprecated": True, "openapi_extra": extra}


def headers_of(extra: Mapping[str, Any] | None) -> tuple[Header, ...]:
    """The header fields of an operation's answers; none of one that stays."""
    if not extra or SINCE not in extra:
        return ()
    fields = [header("deprecation", f"@{int(_midnight(extra[SINCE]).timestamp())}")]
    if UNTIL in extra:
        fields.append(header("sunset", format_datetime(_midnight(extra[UNTIL]), usegmt=True)))
    return tuple(fields)


def _midnight(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(), UTC)

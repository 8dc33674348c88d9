"""What a request would rather have: its language, its media type, its encoding (RFC 9110, 12.4 and 12.5)."""

import re
from functools import lru_cache

from shared.problems import Language

QVALUE = re.compile(r"0(\.[0-9]{0,3})?|1(\.0{0,3})?", re.ASCII)
RANGE = re.compile(r"\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
LONGEST_REMEMBERED = 200
TRADITIONAL, SIMPLIFIED = frozenset({"hant", "tw", "hk", "mo"}), frozenset({"hans", "cn", "sg", "my"})


def language_of(accepted: str | None) -> Language:
    """The best of our languages for an Accept-Language; English where none is asked for, or it cannot be read."""
    if not accepted:
        return "en"
    return _remembered(accepted) if len(accepted) <= LONGEST_REMEMBERED else _language(accepted)


def _language(accepted: str) -> Language:
    weights = weighed(accepted)
    if weights is None or not all(RANGE.fullmatch(asked) for asked, _ in weights):
        return "en"
    found = [(weight, _ours(asked)) for asked, weight in weights if weight > 0]
    return next((ours for _, ours in sorted(found, key=lambda one: -one[0]) if ours is not None), "en")


_remembered = lru_cache(maxsize=256)(_language)


def prefers_html(accepted: str | None) -> bool:
    """Whether an Accept asks for text/html rather than for JSON."""
    return prefers(accepted, "text/html")


def prefers_csv(accepted: str | None) -> bool:
    """Whether an Accept asks for text/csv rather than for JSON."""
    return accepted is not None and "text/csv" in accepted.lower() and prefers(accepted, "text/csv")


def prefers(accepted: str | None, wanted: str) -> bool:
    """Whether an Accept asks for a media type rather than for JSON, which is what nothing else is asked for."""
    weights = dict(weighed((accepted or "").lower()) or ())
    json = max((weights.get(name, 0.0) for name in ("application/json", "application/*", "*/*")), default=0.0)
    return weights.get(wanted, 0.0) > json


def takes_gzip(accepted: str | None) -> bool:
    """Whether an Accept-Encoding has gzip (RFC 9110, 12.5.3)."""
    weights = dict(weighed((accepted or "").lower()) or ())
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def weighed(header: str) -> list[tuple[str, float]] | None:
    """The members of a list with their q-values, 1 where none is given; None for what is no such list."""
    found = []
    for part in header.split(","):
        name, *parameters = (piece.strip(" \t") for piece in part.split(";"))
        weights = [value for key, _, value in (one.partition("=") for one in parameters) if key in {"q", "Q"}]
        if len(weights) > 1 or not all(QVALUE.fullmatch(value) for value in weights) or (parameters and not name):
            return None
        if name:
            found.append((name, float(weights[0]) if weights else 1.0))
    return found


def _ours(asked: str) -> Language | None:
    language, *more = asked.lower().split("-")
    if language in {"en", "*"}:
        return "en"
    if language != "zh":
        return None
    written = next((tag for tag in more if tag in TRADITIONAL | SIMPLIFIED), "hans")
    return "zh-TW" if written in TRADITIONAL else "zh-CN"

"""The page of error codes, and whether they keep what was released of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from services.cli.one import CODES
from shared.problems import Codes
from shared.problems.platform import PLATFORM

HEAD = """\
# Error codes

Generated from `shared/problems` and the services' `codes`. Every error is `application/problem+json` (RFC 9457): decide
by `code`, show `detail`. Titles and details are English, 繁體中文 or 简体中文 by `Accept-Language`; names in braces are
filled. Codes may be added: treat one that you do not know by its `status`. *Retry*: the identical request can succeed
later. A running installation tells the same at `GET /problems` and `GET /problems/<code>`."""
COLUMNS = "| code | status | retry | en | zh-TW | zh-CN |\n|---|---|---|---|---|---|"


def everything() -> Codes:
    """Every code that any operation answers."""
    return {**PLATFORM, **{code: known for codes in CODES.values() for code, known in codes.items()}}


def page() -> str:
    """The page in Markdown."""
    lines = [HEAD, "", "## Of any service", "", COLUMNS, *_rows(PLATFORM)]
    for service, codes in CODES.items():
        lines += ["", f"## {service}", "", COLUMNS, *_rows(codes)]
    return "\n".join(lines) + "\n"


def promises(codes: Codes) -> dict[str, dict[str, Any]]:
    """What clients build on of each code: its status, whether to retry, and what it means."""
    return {
        code: {"status": known.status, "retryable": known.retryable, "title": known.title.en}
        for code, known in sorted(codes.items())
    }


def broken_codes(released: Mapping[str, Mapping[str, Any]], now: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """What is no longer as released: 'deal_not_open: status was 409, is 422'. A title may be worded anew."""
    found = []
    for code, promised in released.items():
        if code not in now:
            found.append(f"{code}: the code is gone (removed or renamed)")
            continue
        found += [
            f"{code}: {member} was {promised[member]!r}, is {now[code][member]!r}"
            for member in ("status", "retryable")
            if promised[member] != now[code][member]
        ]
    return found


def _rows(codes: Codes) -> Iterator[str]:
    for code, known in sorted(codes.items(), key=lambda pair: (pair[1].status, pair[0])):
        said = (f"{title}<br>{detail}" for title, detail in zip(known.title, known.detail, strict=True))
        yield f"| `{code}` | {known.status} | {'yes' if known.retryable else ''} | {' | '.join(said)} |"

"""JSON as RFC 8259 means it, and nothing that PostgreSQL, JavaScript or the next reader would take differently."""

import json
import math
from typing import Any, NoReturn

from shared.web.errors import Problem

DEEPEST = 32
GREATEST = 2**53 - 1
LONGEST = len(str(-GREATEST))


class _DuplicateError(ValueError):
    """A key came twice."""


class _NotFiniteError(ValueError):
    """A number that is none, or too great for a float."""


class _OutOfRangeError(ValueError):
    """An integer that JavaScript would round."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _DuplicateError
    return found


def _integer(text: str) -> int:
    if len(text) > LONGEST:
        raise _OutOfRangeError
    number = int(text)
    if not -GREATEST <= number <= GREATEST:
        raise _OutOfRangeError
    return number


def _float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise _NotFiniteError
    return number


def _constant(name: str) -> NoReturn:
    raise _NotFiniteError(name)


_decode = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_float, parse_constant=_constant
).decode


def parse(body: bytes) -> Any:
    """The value of a JSON text in UTF-8.

    Raises the problems `not_utf8`, `malformed_json`, `duplicate_key`, `number_not_finite` (400), `number_out_of_range`,
    `too_deep` and `invalid_text` (422): integers beyond 2^53 - 1, more than 32 levels, NUL and lone surrogates.
    """
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise Problem("not_utf8") from None
    try:
        value = _decode(text)
    except _DuplicateError:
        raise Problem("duplicate_key") from None
    except _NotFiniteError:
        raise Problem("number_not_finite") from None
    except _OutOfRangeError:
        raise Problem("number_out_of_range", "Integers lie between -(2^53 - 1) and 2^53 - 1.") from None
    except json.JSONDecodeError as error:
        detail = f"{error.msg} at character {error.pos}."
        raise Problem("malformed_json", detail, values={"position": error.pos}) from None
    except RecursionError:
        raise Problem("too_deep", f"At most {DEEPEST} levels.", values={"limit": DEEPEST}) from None
    escapes = "\\u" in text
    if escapes or text.count("{") + text.count("[") > DEEPEST:
        _inspect(value, texts=escapes)
    return value


def _inspect(value: Any, *, texts: bool) -> None:
    """Walk through the value level by level, as deep as is allowed."""
    level = [value]
    for _ in range(DEEPEST + 1):
        below: list[Any] = []
        for one in level:
            if isinstance(one, dict):
                below.extend(one.values())
                if texts:
                    below.extend(one)
            elif isinstance(one, list):
                below.extend(one)
            elif texts and isinstance(one, str):
                _check_text(one)
        if not below:
            return
        level = below
    raise Problem("too_deep", f"At most {DEEPEST} levels.", values={"limit": DEEPEST})


def _check_text(text: str) -> None:
    if "\x00" in text:
        raise Problem("invalid_text", "NUL cannot be stored.")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Problem("invalid_text", "A lone surrogate is no character.") from None

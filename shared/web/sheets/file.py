"""A CSV file as it is sent: read strictly and as a whole before any of its rows counts."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from shared.web.errors import Fault, Problem
from shared.web.sheets.columns import Column

CHUNK = 200
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_encode = msgspec.json.Encoder().encode


class Sheet(NamedTuple):
    """The names of the columns as they stand, how many rows are below, and the rows in pieces.

    A piece is the number of its first row, from 1, and the JSON text of up to CHUNK lists of cells.
    """

    names: list[str]
    total: int
    chunks: list[tuple[int, str]]


def read_sheet(body: bytes, columns: Sequence[Column]) -> Sheet:
    """Take a file apart (RFC 4180, UTF-8, the names of the columns in its first row).

    Raises the problems `not_utf8` and `malformed_csv` (400), `invalid_text` for NUL, `csv_empty`, and
    `validation_failed` that names columns which are unknown, missing or there twice (422).
    """
    body = body.removeprefix(BYTE_ORDER_MARK)
    if b"\0" in body:
        raise Problem("invalid_text", "NUL cannot be stored.")
    try:
        body.decode()
    except UnicodeDecodeError:
        raise Problem("not_utf8") from None
    rows = _rows(io.TextIOWrapper(io.BytesIO(body), encoding="utf-8", newline=""))
    names = next(rows, [])
    _check(names, columns)
    chunks: list[tuple[int, str]] = []
    total, piece = 0, list[list[str]]()
    for cells in rows:
        total += 1
        if len(cells) != len(names):
            raise _malformed(total, f"has {len(cells)} cells and the header {len(names)}")
        piece.append(cells)
        if len(piece) == CHUNK:
            chunks.append((total - CHUNK + 1, _encode(piece).decode()))
            piece.clear()
    if not total:
        raise Problem("csv_empty", "Send a header and at least one row below it.")
    if piece:
        chunks.append((total - len(piece) + 1, _encode(piece).decode()))
    return Sheet(names, total, chunks)


def _rows(text: io.TextIOWrapper) -> Iterator[list[str]]:
    """The rows; a line without anything on it is none."""
    number = 0
    reader = csv.reader(text, strict=True)
    try:
        for cells in reader:
            if cells:
                yield cells
                number += 1
    except csv.Error as error:
        raise _malformed(number, f"cannot be read: {error}") from None


def _check(names: Sequence[str], columns: Sequence[Column]) -> None:
    known = {column.name for column in columns}
    needed = [column.name for column in columns if column.required]
    faults = [
        *(Fault("pointer", f"/{name[:100]}", "extra_forbidden") for name in names if name not in known),
        *(Fault("pointer", f"/{name}", "missing") for name in needed if name not in names),
        *(Fault("pointer", f"/{name}", "column_repeated") for name in sorted(known) if names.count(name) > 1),
    ]
    if faults:
        detail = f"Column {faults[0].at[1:]!r}: {faults[0].english}. There are {', '.join(sorted(known))}."
        raise Problem("validation_failed", detail, errors=faults[:50])


def _malformed(row: int, why: str) -> Problem:
    where = f"Row {row}" if row else "The header"
    return Problem("malformed_csv", f"{where} {why}. No row was taken in.", values={"row": row})

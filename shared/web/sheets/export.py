"""A list as a CSV file: all of its rows, a page at a time, so that no list is too long."""

import csv
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any

import msgspec

from shared.web.read.reading import ACQUIRE_WITHIN, PRIVATE, Reading
from shared.web.sheets.cells import row_of
from shared.web.sheets.columns import Column
from shared.web.wire.answer import Answer, header

PAGE = 500
KIND = "text/csv"
Rows = Callable[[Any, Sequence[str] | None], Awaitable[Sequence[Any]]]
"""The next rows of a list over a connection, after one with these keys: an item's JSON text, then its keys' texts."""


async def file_of(reader: Reading, columns: Sequence[Column], rows: Rows) -> Answer:
    """The answer whose body is the whole list, a header with the columns' names first.

    Each page is read when the one before is sent, over a connection that is held for no longer: what changes meanwhile
    is as its page finds it.
    """
    name = reader.exchange.path.rpartition("/")[2]
    answer = Answer(b"")
    answer.raw_headers = [
        header("content-type", f"{KIND}; charset=utf-8; header=present"),
        header("content-disposition", f'attachment; filename="{name}.csv"'),
        (b"vary", b"accept"),
        PRIVATE,
    ]
    if reader.exchange.method != "HEAD":
        first = await rows(reader.db, None)
        answer.pieces = _text(reader.exchange.running.pool, columns, rows, first)
    return answer


async def _text(pool: Any, columns: Sequence[Column], rows: Rows, page: Sequence[Any]) -> AsyncIterator[bytes]:
    yield _lines([[column.name for column in columns]])
    while page:
        yield _lines([row_of(columns, msgspec.json.decode(row[0])) for row in page])
        if len(page) < PAGE:
            return
        last = [str(key) for key in page[-1][1:]]
        async with pool.acquire(timeout=ACQUIRE_WITHIN) as db:
            page = await rows(db, last)


def _lines(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()

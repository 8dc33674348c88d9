"""A table's rows as one number, whatever order they lie in."""

import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

COLUMNS = """
SELECT a.attname::text, quote_ident(a.attname) FROM pg_attribute AS a
WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
"""
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
PAGE = 5000


class Hashes(NamedTuple):
    """Of some tables: how many rows, the hash of all they hold, and the hash of what they say."""

    rows: int
    exact: str
    content: str


async def hashes(
    db: Any, schema: str, tables: Iterable[str], unhashed: frozenset[str], references: Mapping[str, str]
) -> Hashes:
    """Hash the tables of a schema inside the caller's transaction.

    Exact: every row's text. Content: without the columns in `unhashed`, an id that `references` knows replaced by what
    it says, any other by '#', so that another installation with the same content gives the same.
    """
    exact, content, count = sha256(), sha256(), 0
    for table in sorted(tables):
        named = await db.fetch(COLUMNS, f"{schema}.{table}")
        columns = [quoted for _, quoted in named]
        said = [quoted for name, quoted in named if name not in unhashed]
        rows, sayings = [], []
        whole, part = _row(columns), _row(said)
        async for row in db.cursor(f"SELECT {whole}, {part} FROM {schema}.{table} AS t", prefetch=PAGE):
            rows.append(_digest(row[0]))
            sayings.append(_digest(ID.sub(lambda found: references.get(found[0], "#"), row[1])))
        count += len(rows)
        _add(exact, table, rows)
        _add(content, table, sayings)
    return Hashes(count, exact.hexdigest(), content.hexdigest())


async def references(db: Any) -> dict[str, str]:
    """Ids that have a name outside: {id: '<scope>:<key>'}, from this service's claims on external references."""
    rows = await db.fetch(
        "SELECT stream_id::text, scope, key FROM public.claims "
        "WHERE scope LIKE '%.external\\_reference' AND stream_id IS NOT NULL"
    )
    return {stream_id: f"{scope}:{key}" for stream_id, scope, key in rows}


def _row(columns: Sequence[str]) -> str:
    return f"ROW({', '.join('t.' + column for column in columns)})::text"


def _digest(text: str) -> bytes:
    return sha256(text.encode()).digest()


def _add(total: Any, table: str, digests: list[bytes]) -> None:
    total.update(f"{table}:{len(digests)}:".encode())
    for digest in sorted(digests):
        total.update(digest)

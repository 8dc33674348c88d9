"""Pages of a log as messages, each carrying the real position before it."""

import asyncio
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from shared.store.message import Message, make

COLUMNS = (
    "stream_id, version, event_id, type, schema_version, subject, data, meta, occurred_on, occurred_at, recorded_at"
)
# Who reads by type folds or acts, and looks at none of what is NULL here: its decoding would cost a sixth of a page.
LOOKED_AT = (
    "stream_id, version, event_id, {type}, NULL::integer, "
    "subject, data, meta, NULL::date, NULL::timestamptz, recorded_at"
)
PAGE = f"""
SELECT position,
       lag(position, 1, coalesce((SELECT max(e.position) FROM events AS e WHERE e.position <= $1), 0))
           OVER (ORDER BY position) AS previous,
       {COLUMNS}
FROM events WHERE position > $1 AND position <= $2 ORDER BY position LIMIT $3
"""
# Of some types: the last event looked at is there whatever its type, so that whoever reads on knows how far this came:
# the last of so many positions, or the first one behind a gap wider than they reach. No other event is looked at, and
# what each follows is where the page begins: a page has no gaps, so whoever stands there misses none of it.
_PAGE_OF = f"""
WITH page AS (SELECT
    coalesce((SELECT max(position) FROM events WHERE position <= $1), 0) AS previous,
    greatest((SELECT max(position) FROM events WHERE position <= $5),
             (SELECT min(position) FROM events WHERE position > $1 AND position <= $2)) AS last)
SELECT position, (SELECT previous FROM page), {LOOKED_AT}
FROM events WHERE position > $1 AND position <= (SELECT last FROM page)
AND ({{wanted}} OR position = (SELECT last FROM page)) ORDER BY position LIMIT $3
"""
_OF_TYPES, _OF_SHARD = "type = ANY ($4::text[])", "uuid_hash(stream_id) & 255 BETWEEN $6 AND $7"
PAGE_OF = _PAGE_OF.format(type="type", wanted=_OF_TYPES)
# The last event is perhaps another shard's; without its type nobody takes it for one to be folded.
PAGE_OF_SHARD = _PAGE_OF.format(
    type=f"CASE WHEN {_OF_SHARD} THEN type ELSE '' END", wanted=f"({_OF_TYPES} AND {_OF_SHARD})"
)
WHOLE = f"""
SELECT position, coalesce((SELECT max(e.position) FROM events AS e WHERE e.position < events.position), 0), {COLUMNS}
FROM events WHERE position = ANY ($1::bigint[])
"""
LOOK_AT = 8
Asked = tuple[int, int, frozenset[str]]


class Shard(NamedTuple):
    """Parts of a log's streams, which their ids divide into parts 0 to 255: those from `first` to `last`, inclusive."""

    first: int
    last: int


async def page(
    db: Any, after: int, upto: int, limit: int, types: Collection[str] = (), shard: Shard | None = None
) -> list[Message]:
    """The events with after < position <= upto, oldest first, at most `limit`; all up to `upto` must be decided.

    With `types` those alone among the next positions, eight times `limit`, and the last one of these; `previous` is the
    position before the page in all of them, and schema_version, occurred_on and occurred_at are None (`whole`).
    With `shard` besides, of its streams alone; the type of the last one is '' when its stream is none of them.
    """
    if not types:
        return list(map(make, await db.fetch(PAGE, after, upto, limit)))
    reach = min(upto, after + limit * LOOK_AT)
    asked = (after, upto, limit, list(types), reach)
    rows = await (db.fetch(PAGE_OF, *asked) if shard is None else db.fetch(PAGE_OF_SHARD, *asked, *shard))
    return list(map(make, rows))


async def whole(db: Any, messages: Sequence[Message]) -> list[Message]:
    """The same messages with everything in them. Raises KeyError when the log has one no longer."""
    positions = [message.position for message in messages if message.occurred_at is None]
    found = {row[0]: make(row) for row in await db.fetch(WHOLE, positions)} if positions else {}
    return [found[message.position] if message.occurred_at is None else message for message in messages]


class Pages:
    """Pages shared by several readers: the same page asked for at the same time, or soon after, costs one query."""

    def __init__(self, db: Any, keep: int = 4) -> None:
        self._db, self._keep = db, keep
        self._asked: OrderedDict[Asked, asyncio.Task[list[Message]]] = OrderedDict()

    async def read(self, after: int, head: int, limit: int, types: frozenset[str] = frozenset()) -> list[Message]:
        """As `page`, up to `head`; the list is shared, so leave it as it is."""
        key = (after, limit, types)
        task = self._asked.get(key)
        if task is None:
            task = asyncio.ensure_future(page(self._db, after, head, limit, types))
            self._asked[key] = task
            task.add_done_callback(lambda done: self._keep_if_full(key, head, done))
            while len(self._asked) > self._keep:
                self._asked.popitem(last=False)
        return await asyncio.shield(task)

    def forget(self) -> None:
        """The log was replaced by another one."""
        self._asked.clear()

    def _keep_if_full(self, key: Asked, head: int, task: "asyncio.Task[list[Message]]") -> None:
        found = [] if task.cancelled() or task.exception() is not None else task.result()
        full = bool(found) and (len(found) == key[1] or found[-1].position < head)
        if not full and self._asked.get(key) is task:
            del self._asked[key]

"""What happened to one thing, when, when it was recorded, and who did it: read from the stream itself.

A stream is small and indexed, and a copy of every event would double the log, so this question has no table of its own.
"""

from uuid import UUID

from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

ITEM = """'{"version":' || version || ',"id":"' || event_id || '","type":"' || type
|| '","actor":' || coalesce(meta::json -> 'actor', 'null')
|| ',"on_behalf_of":' || coalesce(meta::json -> 'on_behalf_of', 'null')
|| ',"occurred_on":' || to_json(occurred_on) || ',"occurred_at":' || to_json(occurred_at)
|| ',"recorded_at":' || to_json(recorded_at) || ',"data":' || data || '}'"""
VERSION = Key("events.version", "integer")
LISTING = Listing("events", item=ITEM, id=VERSION, sorts={"version": VERSION}, order="version")


async def history(reader: Reading, paged: Paged, stream_id: UUID, source: str, seen: Where, missing: str) -> Answer:
    """A page of every event of a stream, the first one first.

    `source` and `seen` say where the caller finds the thing itself; who does not find it is answered 404 with the code
    `missing`, whether it is hidden or there is none.
    """
    if not await reader.db.fetchval(f"SELECT true FROM {source}{seen.sql}", *seen.values):
        return reader.one(None, missing)
    return await page(reader, paged, LISTING, Where().equal("stream_id", stream_id))

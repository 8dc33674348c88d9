"""Where a consumer begins, and how its checkpoints follow a change of transport."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from shared.flow.consuming.checkpoints import Cursor, create, load, remove, renew
from shared.flow.consuming.trouble import Moved, Replaced
from shared.flow.message import Source
from shared.flow.transport import Checkpoint, Place

Begin = Callable[[Sequence[Source]], Sequence[Checkpoint]]


def beginnings(sources: Sequence[Source]) -> list[Checkpoint]:
    """Before the first message of each partition."""
    return [Checkpoint(s.topic, s.partition, s.log_id, s.generation, 0, 0) for s in sources]


async def switch(
    db: Any,
    consumer: str,
    build: int,
    service: str,
    cursors: list[Cursor],
    sources: Sequence[Source],
    begin: Begin | None,
) -> list[Cursor]:
    """The cursors of exactly these sources; those of a newer generation read from the beginning what they know.

    From log to topics: every partition starts at the log's checkpoint. From topics to the log: a view is built anew
    (raises Moved), anything else goes back to the least position, for it knows what it has done. Topics that were
    not there are read from their beginning. Raises Replaced when a source is a newer log than the checkpoint's, or when
    a topic has another number of partitions: then a key's messages lie where others were counted.
    """
    places = {(s.topic, s.partition): s for s in sources}
    known = {(c.topic, c.partition): c for c in cursors}
    if known.keys() != places.keys():
        await _rearrange(db, consumer, build, service, known, places, begin)
        cursors = await load(db, consumer, build, service)
    for cursor in cursors:
        source = places[cursor.topic, cursor.partition]
        if source.log_id > cursor.log_id:
            raise Replaced(f"the log of {service} is {source.log_id}, the checkpoint is of {cursor.log_id}")
        if source.log_id == cursor.log_id and source.generation > cursor.generation:
            cursor.generation, cursor.next_offset = source.generation, 0
            await renew(db, cursor)
    return cursors


async def _rearrange(
    db: Any,
    consumer: str,
    build: int,
    service: str,
    known: Mapping[Place, Cursor],
    places: Mapping[Place, Source],
    begin: Begin | None,
) -> None:
    gone = [cursor for place, cursor in known.items() if place not in places]
    added = [source for place, source in places.items() if place not in known]
    divided = (
        {topic for topic, _ in known} & {topic for topic, _ in places} & {t for t, _ in known.keys() ^ places.keys()}
    )
    if not known:
        assert begin is not None
        checkpoints = list(begin(added))
    elif divided:
        raise Replaced(f"{', '.join(sorted(divided))} of {service} has another number of partitions now")
    elif gone and gone[0].topic and begin is None:
        raise Moved(f"{consumer} was fed by topics of {service} and is now fed by its log")
    elif gone:
        checkpoints = [_from(gone, source) for source in added]
    else:
        checkpoints = beginnings(added)
    async with db.transaction():
        for cursor in gone:
            await remove(db, cursor)
        await create(db, consumer, build, service, checkpoints)


def _from(gone: Sequence[Cursor], source: Source) -> Checkpoint:
    log_id = min(cursor.log_id for cursor in gone)
    if source.log_id > log_id:
        raise Replaced(f"the log of {source.service} is {source.log_id}, the checkpoint is of {log_id}")
    position = min(cursor.position for cursor in gone)
    offset = 0 if source.topic else position
    return Checkpoint(source.topic, source.partition, source.log_id, source.generation, position, offset)

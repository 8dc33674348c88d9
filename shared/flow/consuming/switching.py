"""Where a consumer begins, and how its checkpoints follow a change of transport."""

from collections.abc import Callable, Sequence
from typing import Any

from shared.flow.consuming.checkpoints import Cursor, create, load, remove
from shared.flow.consuming.trouble import Moved, Replaced
from shared.flow.message import Source
from shared.flow.transport import Checkpoint

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
    """The cursors of exactly these sources.

    From log to topics: every partition starts at the log's checkpoint. From topics to the log: a view is built anew
    (raises Moved), anything else goes back to the least position, for it knows what it has done. Partitions that were
    not there are read from their beginning. Raises Replaced when a source is a newer log than the checkpoint's.
    """
    places = {(s.topic, s.partition) for s in sources}
    known = {(c.topic, c.partition) for c in cursors}
    if known == places:
        return cursors
    gone = [cursor for cursor in cursors if (cursor.topic, cursor.partition) not in places]
    added = [s for s in sources if (s.topic, s.partition) not in known]
    if not cursors:
        assert begin is not None
        checkpoints = list(begin(added))
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
    return await load(db, consumer, build, service)


def _from(gone: Sequence[Cursor], source: Source) -> Checkpoint:
    log_id = min(cursor.log_id for cursor in gone)
    if source.log_id > log_id:
        raise Replaced(source.service, log_id, source.log_id)
    position = min(cursor.position for cursor in gone)
    offset = 0 if source.topic else position
    return Checkpoint(source.topic, source.partition, source.log_id, source.generation, position, offset)

"""Filling side tables with some of a log's streams, in whatever process."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import nullcontext
from functools import partial
from typing import Any

from msgspec import Struct

from shared.flow.building.side import AT_ONCE
from shared.flow.consuming.checkpoints import flush, load
from shared.flow.consuming.portion import Portion
from shared.flow.consuming.sift import sift
from shared.flow.consuming.trouble import Fenced
from shared.flow.projector import Projector
from shared.flow.view import View
from shared.store.connect import connect_pool
from shared.store.message import Message
from shared.store.reading.pages import Shard, page, whole


class Filling(Struct, frozen=True):
    """What one process is to do: fold a shard of the log at `source` up to a position, into tables at `target`.

    `view` says where it is imported from (View.divisible), `build` whose checkpoint it moves.
    """

    source: str
    target: str
    view: str
    fingerprint: str
    build: int
    upto: int
    shard: Shard


async def fill(db: Any, view: View, filling: Filling) -> AsyncGenerator[int, None]:
    """Apply the shard's events by `db`, whose search path is the side schema; yields each position it has come to.

    Raises Fenced when another attempt has begun since, and the database's errors.
    """
    ((service, types),) = view.reads.items()
    cursors = await load(db, view.name, filling.build, service)
    if not cursors:
        raise Fenced(f"{view.name} is built by somebody else")
    (cursor,) = cursors
    projector = Projector(
        lambda: nullcontext(db), view.name, filling.build, service, view.project, f"{view.name} rebuild"
    )
    log = await connect_pool(filling.source, min_size=0, max_size=2, search_path="public", name=f"rebuild {view.name}")

    def ask(after: int) -> "asyncio.Task[list[Message]]":
        return asyncio.ensure_future(page(log, after, filling.upto, AT_ONCE, types, filling.shard))

    ahead = ask(cursor.position)
    try:
        await projector.open(db, partial(whole, log))
        while messages := await ahead:
            ahead = ask(messages[-1].position)
            taken, last = sift(cursor.position, messages, types)
            if taken:
                await projector.take([Portion(cursor, taken, last, last)])
            else:
                cursor.position = cursor.next_offset = last
            yield last
        cursor.position = cursor.next_offset = filling.upto
        await flush(db, [cursor])
    finally:
        ahead.cancel()
        await asyncio.gather(ahead, return_exceptions=True)
        log.terminate()

"""What still comes of a log or a generation that was replaced is dropped, wherever its positions lie."""

from typing import Any
from uuid import uuid4

from shared.flow.message import Batch, Source
from shared.store.store import Store
from tests.shared.flow.consuming.feeding import built, consumer
from tests.shared.flow.parcels import Send, do, shown


async def test_only_what_is_of_the_checkpoints_log_and_generation_is_applied(
    database_url: str, store: Store, db: Any
) -> None:
    build, parcel = await built(database_url, store, db), uuid4()
    await do(store, parcel, Send(7))
    messages = await store.log.read(0)
    feeding = consumer(store, build)
    await (await feeding.open()).close()
    (cursor,) = feeding.cursors
    now = Source("parcels", "", 0, cursor.log_id, cursor.generation)
    for old in (now._replace(log_id=now.log_id - 1), now._replace(generation=now.generation - 1)):
        await feeding._take([Batch(old, messages, 1, None)])
        assert cursor.position == 0
    assert await shown(db) == {}
    await feeding._take([Batch(now, messages, 1, None)])
    assert await shown(db) == {parcel: (7, 0, None, 0)}

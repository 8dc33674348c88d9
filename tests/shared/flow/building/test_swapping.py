"""A build takes the place of another only when it has come as far."""

from typing import Any
from uuid import uuid4

import pytest

from shared.flow.building.side import schema_of, set_up
from shared.flow.building.swap import Behind, _switch
from shared.flow.log_transport import LogTransport
from shared.store.connect import connect
from shared.store.store import Store
from tests.shared.flow.interrupting import passed
from tests.shared.flow.parcels import PARCELS, Send, do, shown, working


async def test_a_build_that_is_behind_the_one_that_serves_does_not_take_over(
    database_url: str, store: Store, db: Any
) -> None:
    parcel = uuid4()
    async with working(database_url, store) as workers:
        await workers.built()
        await do(store, parcel, Send(7))
        await passed(db, store, "parcels")
    beside = await connect(database_url, search_path=f"{schema_of(PARCELS)}, public")
    try:
        build = await set_up(beside, PARCELS, lambda _: LogTransport({"parcels": store.log}))
        with pytest.raises(Behind):
            await _switch(beside, PARCELS, build)
    finally:
        await beside.close()
    assert await shown(db) == {parcel: (7, 0, None, 0)}

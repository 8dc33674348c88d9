"""A large batch is applied without garbage collection, a small one with it, and afterwards it is as it was."""

import gc
from typing import Any
from uuid import uuid4

import pytest

from shared.flow.projector import MANY
from shared.store.store import Store
from tests.shared.flow.consuming.feeding import built, consumer, fed
from tests.shared.flow.parcels import Move, Send, do, project


@pytest.mark.parametrize(("count", "collected"), [(MANY - 1, True), (MANY, False)])
async def test_a_large_batch_is_applied_without_collecting(
    database_url: str, store: Store, db: Any, count: int, collected: bool
) -> None:
    seen: list[tuple[int, bool]] = []

    async def looking(connection: Any, service: str, messages: Any) -> None:
        seen.append((len(messages), gc.isenabled()))
        await project(connection, service, messages)

    build = await built(database_url, store, db)
    await do(store, uuid4(), Send(7), *([Move("a")] * (count - 1)))
    await fed(consumer(store, build, looking), store, db)
    assert seen == [(count, collected)]
    assert gc.isenabled()


async def test_a_large_batch_that_fails_leaves_the_collector_on(database_url: str, store: Store, db: Any) -> None:
    seen: list[tuple[int, bool]] = []

    async def failing(connection: Any, service: str, messages: Any) -> None:
        seen.append((len(messages), gc.isenabled()))
        if len(messages) > 1:
            raise ValueError("not together")
        await project(connection, service, messages)

    build = await built(database_url, store, db)
    await do(store, uuid4(), Send(7), *([Move("a")] * (MANY - 1)))
    await fed(consumer(store, build, failing), store, db)
    assert seen == [(MANY, False)] + [(1, True)] * MANY
    assert gc.isenabled()

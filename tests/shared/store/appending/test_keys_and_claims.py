"""What makes a command happen once: idempotency keys, handled causes, and claims that hold across streams."""

import asyncio
from collections import Counter
from typing import Any

import pytest

from shared.decider import Claim
from shared.ids import new_id
from shared.store.deciding.idempotency import replay
from shared.store.store import Store
from shared.store.values import (
    AlreadyHandled,
    Append,
    Appended,
    ClaimTaken,
    Handled,
    KeyInProgress,
    KeyReused,
    Replayed,
)
from tests.shared.store.appends import all_of, append, hashed, kept, under_way, waits_for_a_lock

KEY = kept("customer 1 POST /deals key 1", "digest", 201, '{"name": "the first answer"}')


async def test_of_commands_racing_with_one_key_one_is_stored(stores: tuple[Store, Store], db: Any) -> None:
    for number in range(10):
        key = KEY._replace(scope=hashed(f"key {number}"))
        racing = [stores[each % 2].writer.append(append(new_id(), remember=key)) for each in range(10)]
        found = Counter(type(each) for each in await all_of(*racing))
        assert found.pop(Appended) == 1
        assert set(found) <= {KeyInProgress, Replayed}
    assert await db.fetchval("SELECT count(*) FROM events") == 10


async def test_a_key_whose_command_is_under_way_is_in_progress_and_then_answers(
    store: Store, database_url: str
) -> None:
    first = append(new_id(), remember=KEY, events=2)
    async with under_way(database_url, first) as running:
        with pytest.raises(KeyInProgress):
            await store.writer.append(append(new_id(), remember=KEY))
        await running.commit()
    answer = await store.writer.append(append(new_id(), remember=KEY))
    assert answer == Replayed(201, KEY.answer, first.stream_id, 2, running.positions[-1])
    assert await replay(store.pool, KEY.scope, KEY.digest) == answer


async def test_a_key_whose_command_was_rolled_back_is_free(store: Store, database_url: str) -> None:
    async with under_way(database_url, append(new_id(), remember=KEY)) as running:
        await running.roll_back()
    assert isinstance(await store.writer.append(append(new_id(), remember=KEY)), Appended)


async def test_an_answer_wins_over_a_conflict_and_a_taken_claim(store: Store) -> None:
    stream = new_id()
    command = append(stream, remember=KEY, claims=[Claim("number", "1")])
    await store.writer.append(command)
    again = append(stream, remember=KEY, claims=[Claim("number", "1")])
    assert isinstance(await store.writer.append(again), Replayed)
    elsewhere = append(new_id(), remember=KEY, claims=[Claim("number", "1")])
    assert isinstance(await store.writer.append(elsewhere), Replayed)


async def test_a_key_with_another_body_is_refused(store: Store, db: Any) -> None:
    await store.writer.append(append(new_id(), remember=KEY))
    with pytest.raises(KeyReused):
        await store.writer.append(append(new_id(), remember=KEY._replace(digest=hashed("another"))))
    with pytest.raises(KeyReused):
        await replay(store.pool, KEY.scope, hashed("another"))
    assert await db.fetchval("SELECT count(*) FROM events") == 1


async def test_only_commands_that_were_stored_keep_an_answer(store: Store) -> None:
    await store.writer.append(append(new_id(), claims=[Claim("number", "1")]))
    refused = [append(new_id(), 3, remember=KEY), append(new_id(), remember=KEY, claims=[Claim("number", "1")])]
    for command in refused:
        assert isinstance((await all_of(store.writer.append(command)))[0], Exception)
    assert await replay(store.pool, KEY.scope, KEY.digest) is None


async def test_a_cause_is_handled_once(stores: tuple[Store, Store], db: Any) -> None:
    for _ in range(10):
        cause = Handled("when_signed_then_open", new_id())
        found = await all_of(*(store.writer.append(append(new_id(), handled=cause)) for store in stores * 3))
        assert Counter(map(type, found)) == {Appended: 1, AlreadyHandled: 5}
    assert await db.fetchval("SELECT count(*) FROM events") == 10


@pytest.mark.parametrize("stays", [True, False])
async def test_a_cause_being_handled_is_waited_for(store: Store, database_url: str, db: Any, stays: bool) -> None:
    cause = Handled("policy", new_id())
    async with under_way(database_url, append(new_id(), handled=cause)) as running:
        second = asyncio.ensure_future(store.writer.append(append(new_id(), handled=cause)))
        await waits_for_a_lock(db, "deals writer")
        await (running.commit() if stays else running.roll_back())
    (found,) = await all_of(second)
    assert isinstance(found, AlreadyHandled if stays else Appended)


async def test_a_cause_on_which_there_was_nothing_to_do_is_handled_too(store: Store, db: Any) -> None:
    cause = Handled("policy", new_id())
    nothing = Append(new_id(), "deal", 0, (), handled=cause)
    assert (await store.writer.append(nothing))[:2] == (0, 0)
    with pytest.raises(AlreadyHandled):
        await store.writer.append(append(new_id(), handled=cause))
    assert await db.fetchval("SELECT count(*) FROM streams") == 0


async def test_a_claim_names_its_holder_and_can_be_released_and_taken_again(store: Store) -> None:
    first, second = new_id(), new_id()
    take, release = Claim("number", "A 1"), Claim("number", "A 1", release=True)
    await store.writer.append(append(first, claims=[take]))
    with pytest.raises(ClaimTaken) as taken:
        await store.writer.append(append(second, claims=[take]))
    assert (taken.value.scope, taken.value.key, taken.value.holder) == ("number", "A 1", first)
    await store.writer.append(append(second, claims=[release]))
    with pytest.raises(ClaimTaken):
        await store.writer.append(append(new_id(), claims=[take]))
    await store.writer.append(append(first, 1, claims=[take]))
    await store.writer.append(append(first, 2, claims=[release]))
    await store.writer.append(append(second, 1, claims=[take]))
    with pytest.raises(ClaimTaken) as taken:
        await store.writer.append(append(first, 3, claims=[take]))
    assert taken.value.holder == second


@pytest.mark.parametrize("stays", [True, False])
async def test_a_claim_being_taken_is_waited_for(store: Store, database_url: str, db: Any, stays: bool) -> None:
    claim = Claim("number", "A 1")
    async with under_way(database_url, append(new_id(), claims=[claim])) as running:
        second = asyncio.ensure_future(store.writer.append(append(new_id(), claims=[claim])))
        await waits_for_a_lock(db, "deals writer")
        await (running.commit() if stays else running.roll_back())
    (found,) = await all_of(second)
    assert isinstance(found, ClaimTaken if stays else Appended)


async def test_a_key_typed_with_a_control_character_claims_itself_and_nothing_else(store: Store) -> None:
    await store.writer.append(append(new_id(), claims=[Claim("number", "A\x1fB")]))
    with pytest.raises(ClaimTaken):
        await store.writer.append(append(new_id(), claims=[Claim("number", "A\x1fB")]))
    both = [append(new_id(), claims=[Claim("number", key)]) for key in ("C\x1fD", "C\\x1fD", "C", "D", "")]
    found = await all_of(*map(store.writer.append, both))
    assert Counter(map(type, found)) == {Appended: 4, ClaimTaken: 1}


async def test_what_is_refused_in_a_group_leaves_its_neighbours_their_keys_and_claims(store: Store, db: Any) -> None:
    await store.writer.append(append(new_id(), claims=[Claim("number", "taken")]))
    commands = [
        append(
            new_id(),
            claims=[Claim("number", "taken" if number == 5 else f"{number}")],
            remember=KEY._replace(scope=hashed(f"{number}")),
            handled=Handled("policy", new_id()),
        )
        for number in range(20)
    ]
    found = await all_of(*map(store.writer.append, commands))
    assert [number for number, each in enumerate(found) if not isinstance(each, Appended)] == [5]
    for table in ("claims", "handled", "idempotency"):
        assert await db.fetchval(f"SELECT count(*) FROM {table}") == (20 if table == "claims" else 19)

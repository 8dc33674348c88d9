"""Commands on one stream of a process take turns: none loses a race to another, and nobody waits for ever."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from uuid import UUID, uuid4

from shared.actor import Actor
from shared.flow.acting.issuing import Issuer, Meta
from shared.flow.policies import Issue
from shared.flow.runtime import utc_now
from shared.ids import new_id
from shared.store.deciding.turns import YIELDS, Turns
from shared.store.store import Store
from shared.store.values import Handled, VersionConflict
from tests.shared.flow.waiting import until
from tests.shared.store.appends import all_of
from tests.shared.store.counting import COUNTER, Count, count

MANY = 20


@asynccontextmanager
async def written_all_the_time(store: Store, stream: UUID) -> AsyncIterator[None]:
    """A policy that commands the stream for as long as the block runs, without a pause of its own."""
    issuer = Issuer(store, utc_now)

    async def write() -> None:
        while True:
            cause = uuid4()
            with suppress(VersionConflict):
                await issuer.issue(
                    Issue(COUNTER, stream, Count(1)), Handled("p", cause), Actor("policy/p", "policy"), Meta(), cause
                )

    writing = asyncio.create_task(write())
    try:
        yield
    finally:
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)


async def test_whoever_comes_first_is_served_first(store: Store) -> None:
    stream = new_id()
    outcomes = await asyncio.gather(*(count(store, stream, number) for number in range(MANY)))
    assert [outcome.version for outcome in outcomes] == list(range(1, MANY + 1))


async def test_a_policy_that_writes_a_stream_all_the_time_takes_its_turn(store: Store) -> None:
    stream = new_id()
    await count(store, stream, 1)
    async with written_all_the_time(store, stream):
        for _ in range(5):
            outcomes = await all_of(*(count(store, stream, 1) for _ in range(MANY)))
            assert [each for each in outcomes if isinstance(each, BaseException)] == []


async def test_two_processes_that_write_a_stream_all_the_time_let_each_other_in(stores: tuple[Store, Store]) -> None:
    stream = new_id()
    await count(stores[0], stream, 1)
    async with written_all_the_time(stores[1], stream):
        outcomes = [
            each for _ in range(5) for each in await all_of(*(count(stores[0], stream, 1) for _ in range(MANY)))
        ]
    assert sum(isinstance(each, BaseException) for each in outcomes) <= len(outcomes) // 20


async def test_who_is_told_of_another_process_lets_it_in_for_a_while() -> None:
    turns, stream, took = Turns(), new_id(), 0.02
    turns.wanted(stream)
    async with turns.of(stream):
        turns.wanted(stream)
        await asyncio.sleep(took)
    waited = list[float]()
    for _ in range(YIELDS):
        began = time.monotonic()
        async with turns.of(stream):
            waited.append(time.monotonic() - began)
            await asyncio.sleep(took)
    began = time.monotonic()
    async with turns.of(stream):
        waited.append(time.monotonic() - began)
    assert all(each >= took * 0.9 for each in waited[:YIELDS])
    assert waited[YIELDS] < took / 2, "nobody was met for so long"


async def test_a_lost_race_is_told_to_the_other_process(stores: tuple[Store, Store]) -> None:
    stream, took = new_id(), 0.05

    async def let_in() -> bool:
        async with stores[1].turns.of(stream):
            stores[0].lost(stream)
            await asyncio.sleep(took)
        began = time.monotonic()
        async with stores[1].turns.of(stream):
            return time.monotonic() - began >= took

    await until(let_in)


async def test_streams_do_not_wait_for_each_other(store: Store) -> None:
    async with store.turns.of(new_id()):
        async with asyncio.timeout(2):
            await count(store, new_id(), 1)


async def test_a_turn_is_passed_on_by_who_was_cancelled_while_waiting_or_working() -> None:
    turns, stream, served = Turns(), new_id(), list[str]()

    async def work(name: str) -> None:
        async with turns.of(stream):
            served.append(name)
            await asyncio.sleep(0.02 if name == "first" else 0)

    first, second, third, last = (asyncio.create_task(work(name)) for name in ("first", "second", "third", "last"))
    await asyncio.sleep(0.005)
    second.cancel()
    first.cancel()
    await asyncio.sleep(0)  # the turn is on its way to the third, who goes away just then
    third.cancel()
    async with asyncio.timeout(1):
        await last
        await work("later")
    assert served == ["first", "last", "later"]


async def test_a_long_line_is_waited_in_while_it_moves() -> None:
    turns, stream, served = Turns(patience=0.5), new_id(), list[int]()

    async def work(number: int) -> None:
        async with turns.of(stream):
            served.append(number)
            await asyncio.sleep(0.03)
            assert served[-1] == number, "one after the other"

    await asyncio.gather(*(work(number) for number in range(MANY)))
    assert served == list(range(MANY))


async def test_who_works_too_long_is_not_waited_for_but_the_line_stays_one() -> None:
    turns, stream, working, most = Turns(patience=0.1), new_id(), 0, 0

    async def work() -> None:
        nonlocal working, most
        async with turns.of(stream):
            working += 1
            most = max(most, working)
            await asyncio.sleep(0.01)
            working -= 1

    async with turns.of(stream):
        began = time.monotonic()
        await asyncio.gather(*(work() for _ in range(5)))
        assert time.monotonic() - began >= 0.09
    await work()
    assert most == 1, "the others went on one by one"

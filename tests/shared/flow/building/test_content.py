"""The content hash says whether two installations hold the same, whatever their ids, times, numbers and order."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest

from shared.embedded import Server
from shared.flow.log_transport import LogTransport
from shared.flow.verify import Verified, verify
from shared.flow.view import View
from shared.store.store import Store
from tests.shared.flow.interrupting import passed
from tests.shared.flow.parcels import PARCELS, SERVICE, Move, Return, Send, connected, decode, do, opened, working
from tests.support.postgres import database

LABELS_DDL = """
CREATE TABLE labels (
    id uuid NOT NULL, number bigint PRIMARY KEY, known_at timestamptz NOT NULL, due timestamptz NOT NULL,
    said text NOT NULL, body text NOT NULL
);
"""
WRITE = "INSERT INTO labels SELECT $1, $2, $3, '2026-03-01 22:30Z', $4, $5"


async def label(db: Any, service: str, messages: Sequence[Any]) -> None:
    for message in messages:
        body = f'{{"of":"{message.stream_id}"}}'
        await db.execute(WRITE, message.stream_id, message.position, message.recorded_at, repr(decode(message)), body)


LABELS = View("labels", 1, ("labels",), LABELS_DDL, PARCELS.reads, label, unhashed=frozenset({"number", "known_at"}))
LABELLING = replace(SERVICE, views=(LABELS, PARCELS))
Company = Sequence[tuple[str, Sequence[Any]]]
COMPANY: Company = (("A", [Send(1), Move("a")]), ("B", [Send(2), Return()]), ("C", [Send(1), Move("c"), Move("a")]))


@pytest.fixture
async def other_url(postgres: Server, template: str) -> AsyncIterator[str]:
    """Another installation."""
    async with database(postgres, template) as url:
        yield url


async def content(url: str, company: Company, *, named: bool = True) -> list[Verified]:
    """The views of an installation with these parcels, sent in this order, whose names are known outside or not."""
    references: dict[str, str] = {}
    async with opened(url) as store, connected(url) as db, working(url, store, LABELLING) as workers:
        await workers.built()
        for name, commands in company:
            parcel: UUID = uuid4()
            await do(store, parcel, *commands)
            if named:
                references[str(parcel)] = name
        return await hashed(url, store, db, references)


async def hashed(url: str, store: Store, db: Any, references: dict[str, str]) -> list[Verified]:
    for view in LABELLING.views:
        await passed(db, store, view.name)
    logs = LogTransport({"parcels": store.log})
    found = await verify(url, LABELLING.views, lambda _source: logs, references)
    assert all(each.equal for each in found)
    return found


def said(found: list[Verified]) -> list[str]:
    return [each.content for each in found]


async def test_the_same_in_another_order_is_the_same_content(database_url: str, other_url: str) -> None:
    one, two = await content(database_url, COMPANY), await content(other_url, COMPANY[::-1])
    assert said(one) == said(two)
    assert all(first.exact_live != second.exact_live for first, second in zip(one, two, strict=True))


async def test_what_is_said_of_whom_counts(database_url: str, other_url: str) -> None:
    (a, of_a), (b, of_b), c = COMPANY
    one = await content(database_url, COMPANY)
    two = await content(other_url, [(a, of_b), (b, of_a), c])
    assert not set(said(one)) & set(said(two))


async def test_ids_without_a_name_outside_are_all_alike(database_url: str, other_url: str) -> None:
    (a, of_a), (b, of_b), c = COMPANY
    one = await content(database_url, COMPANY, named=False)
    two = await content(other_url, [(a, of_b), (b, of_a), c], named=False)
    assert said(one) == said(two)


async def test_one_word_more_is_another_content(database_url: str, other_url: str) -> None:
    one, two = await content(database_url, COMPANY), await content(other_url, [*COMPANY, ("D", [Send(0)])])
    assert not set(said(one)) & set(said(two))


async def test_the_servers_ways_of_writing_do_not_count(database_url: str, other_url: str) -> None:
    async with connected(other_url) as db:
        name = await db.fetchval("SELECT quote_ident(current_database())")
        await db.execute(f"ALTER DATABASE {name} SET timezone = 'Asia/Shanghai'")
        await db.execute(f"ALTER DATABASE {name} SET datestyle = 'SQL, DMY'")
        await db.execute(f"ALTER DATABASE {name} SET extra_float_digits = 0")
    assert said(await content(database_url, COMPANY)) == said(await content(other_url, COMPANY))

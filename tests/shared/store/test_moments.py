"""A moment goes to PostgreSQL and comes back as asyncpg's own codec would carry it."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.store.connect import connect_pool
from shared.store.moments import EPOCH, KNOWN, decoded, encoded

EDGES = [
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(1999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(2026, 11, 24, 12, 30, 0, 1, tzinfo=timezone(timedelta(hours=8))),
    datetime(2095, 1, 24, 5, 20, 0, 1, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
]


@given(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 31), timezones=st.just(UTC)))
def test_every_microsecond_comes_back(moment: datetime) -> None:
    assert decoded(encoded(moment)) == moment


@given(st.integers(-3 * 10**15, 3 * 10**15))
def test_a_century_around_2000_is_read_to_the_microsecond(count: int) -> None:
    assert decoded((count,)) == EPOCH + timedelta(microseconds=count)


async def test_the_server_reads_and_writes_the_same_moments_over_both_codecs(db: Any, database_url: str) -> None:
    plain = await asyncpg.connect(database_url)
    try:
        for moment in EDGES:
            text = await db.fetchval("SELECT ($1::timestamptz AT TIME ZONE 'UTC')::text", moment)
            assert text == await plain.fetchval("SELECT ($1::timestamptz AT TIME ZONE 'UTC')::text", moment)
            found = await db.fetchval("SELECT $1::timestamptz", moment)
            assert found == await plain.fetchval("SELECT $1::timestamptz", moment)
            assert await db.fetchval("SELECT $1::timestamptz[]", [moment, None]) == [found, None]
        for infinite in "infinity", "-infinity":
            found = await db.fetchval("SELECT $1::text::timestamptz", infinite)
            assert found == await plain.fetchval("SELECT $1::text::timestamptz", infinite)
            assert await db.fetchval("SELECT $1::timestamptz::text", found) == infinite
    finally:
        await plain.close()


async def test_more_moments_than_are_kept_are_read_right(database_url: str) -> None:
    pool = await connect_pool(database_url)
    rows = await pool.fetch(
        "SELECT $1::timestamptz + n * interval '1 us' FROM generate_series(1, $2) n", EPOCH, 3 * KNOWN
    )
    await pool.close()
    assert [row[0] for row in rows] == [EPOCH + timedelta(microseconds=n) for n in range(1, 3 * KNOWN + 1)]


async def test_what_is_no_moment_is_refused(db: Any) -> None:
    with pytest.raises(asyncpg.DataError):
        await db.fetchval("SELECT $1::timestamptz", "yesterday")

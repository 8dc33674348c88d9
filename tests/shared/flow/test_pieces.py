"""A large batch is folded piece by piece, and whoever waits has a turn between two."""

import asyncio

import pytest

from shared.flow.pieces import pieces


@pytest.mark.parametrize("count", [0, 1, 3, 4, 9])
async def test_everything_comes_once_and_in_order(count: int) -> None:
    found = [list(piece) async for piece in pieces(range(count), 3)]
    assert [one for piece in found for one in piece] == list(range(count))
    assert all(len(piece) == 3 for piece in found[:-1])


async def test_others_have_a_turn_between_two_pieces() -> None:
    turns: list[str] = []

    async def other() -> None:
        turns.append("other")

    task = asyncio.create_task(other())
    async for piece in pieces("aabb", 2):
        turns += ["".join(piece)]
    await task
    assert turns == ["aa", "other", "bb"]

"""Folding a large batch without keeping the event loop: what is read ahead and what is written goes on meanwhile."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import TypeVar

T = TypeVar("T")
PIECE = 200


async def pieces(items: Sequence[T], size: int = PIECE) -> AsyncIterator[Sequence[T]]:
    """The items in order, `size` at a time; between two pieces everybody else has a turn."""
    for begin in range(0, len(items), size):
        if begin:
            await asyncio.sleep(0)
        yield items[begin : begin + size]

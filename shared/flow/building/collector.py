"""No garbage collection while many messages are applied: it would look at every live object again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_blocks: list[bool] = []


@contextmanager
def collector_off() -> Iterator[None]:
    """Collect nothing until the last of the blocks that run at the same time has ended; then as it was before."""
    _blocks.append(gc.isenabled() if not _blocks else _blocks[0])
    gc.disable()
    try:
        yield
    finally:
        if _blocks.pop() and not _blocks:
            gc.enable()

"""Another process that fills its shard of a build, and ends with the one that has started it."""

import asyncio
import gc
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib import import_module
from threading import Thread
from typing import Any

import msgspec
import uvloop

from shared.flow.building.filling import Filling, fill
from shared.flow.building.side import open_side
from shared.flow.view import View


class HelperFailed(Exception):  # noqa: N818
    """The other process has ended before it was done, or could not be started."""


@dataclass(frozen=True, slots=True)
class Helper:
    """A process that was started."""

    process: Any

    @property
    def has_failed(self) -> bool:
        """Whether it has ended, and not well."""
        return self.process.returncode not in {None, 0}

    async def end(self) -> None:
        """Until it is done. Raises HelperFailed, with the last that it said."""
        said = (await self.process.stderr.read()).decode(errors="replace").strip()
        if await self.process.wait():
            raise HelperFailed(said.rpartition("\n")[2] or f"a rebuild's helper ended with {self.process.returncode}")


@asynccontextmanager
async def helping(filling: Filling) -> AsyncIterator[Helper]:
    """Start a process that does this; it is gone when the block ends, however that ends. Raises HelperFailed."""
    try:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", __name__),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            start_new_session=True,
        )
    except OSError as error:
        raise HelperFailed(repr(error)) from error
    try:
        assert process.stdin is not None
        process.stdin.write(msgspec.json.encode(filling) + b"\n")
        yield Helper(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def find(filling: Filling) -> View:
    """The view it is about. Raises LookupError when the program on disk makes other tables of it."""
    module, _, name = filling.view.partition(":")
    view: View = getattr(import_module(module), name)
    if view.fingerprint != filling.fingerprint:
        raise LookupError(f"{filling.view} is another view in this program than in the one that rebuilds it")
    return view


async def help_with(filling: Filling) -> None:
    """Fill the shard. Raises what `fill` raises."""
    view = find(filling)
    db = await open_side(filling.target, view)
    try:
        async for _ in fill(db, view, filling):
            pass
    finally:
        db.terminate()


def _end_with_parent() -> None:
    os.read(sys.stdin.fileno(), 1)
    os._exit(1)


if __name__ == "__main__":
    asked = sys.stdin.buffer.readline()
    Thread(target=_end_with_parent, daemon=True).start()
    gc.disable()
    uvloop.run(help_with(msgspec.json.decode(asked, type=Filling)))

"""One process that is started, watched, and started again as its restart policy says."""

import asyncio
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from deploy.kafka.broker import OUTLIVE_NOBODY
from deploy.local.composed import PROJECT
from deploy.local.error import LocalError

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 10.0
STEADY_AFTER = 10.0


@dataclass(frozen=True, slots=True)
class Planned:
    """What runs under a name; `environment` is all it sees. `restart` is one of Compose's policies."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    restart: str
    patience: float


@dataclass(eq=False, slots=True)
class Supervised:
    """A planned process; `done` is set once it has ended well and is not to be started again."""

    planned: Planned
    log: Path
    done: asyncio.Event = field(default_factory=asyncio.Event)
    starts: int = 0
    _process: asyncio.subprocess.Process | None = None
    _stopping: bool = False

    async def run(self) -> None:
        """Until it is over with. Raises LocalError when it failed as often as its policy allows."""
        pause = FIRST_PAUSE
        while not self._stopping:
            began = time.monotonic()
            code = await self._once()
            if self._stopping or (code == 0 and not self._for_ever):
                break
            self._note(f"ended with {code}")
            if not self._again:
                raise LocalError(f"{self.planned.name} ended with {code}. See {self.log}.")
            pause = FIRST_PAUSE if time.monotonic() - began > STEADY_AFTER else min(pause * 2, LONGEST_PAUSE)
            await asyncio.sleep(pause)
        self.done.set()

    async def stop(self) -> None:
        """Ask it to end, and end it when it does not in its own time; one that is being started ends when it has."""
        self._stopping = True
        process = self._process
        if process is None or process.returncode is not None:
            return
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), self.planned.patience)
        except TimeoutError:
            self._note(f"did not end within {self.planned.patience:g} s: killed")
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def _once(self) -> int:
        with self.log.open("ab") as out:
            process = self._process = await asyncio.create_subprocess_exec(
                *("/bin/sh", "-c", OUTLIVE_NOBODY, self.planned.name, *self.planned.command),
                cwd=PROJECT,
                env=dict(self.planned.environment),
                stdin=asyncio.subprocess.PIPE,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        self.starts += 1
        self._note(f"started as process {process.pid}")
        try:
            if self._stopping:
                await self.stop()
            return await process.wait()
        finally:
            assert process.stdin is not None
            process.stdin.close()

    @property
    def _for_ever(self) -> bool:
        return self.planned.restart in {"always", "unless-stopped"}

    @property
    def _again(self) -> bool:
        policy, _, most = self.planned.restart.partition(":")
        return self._for_ever or (policy == "on-failure" and (not most or self.starts <= int(most)))

    def _note(self, said: str) -> None:
        with self.log.open("a") as out:
            out.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {self.planned.name} {said}\n")

"""Notices that this process does not work any more, so that it ends and whoever supervises it starts another."""

import asyncio
import faulthandler
import os
import sys
import threading
from collections.abc import Callable, Sequence

import structlog

EVERY = 1.0
LOOKS = 5
BLOCKED_LOOKS = 60
FAILED = 2
_log = structlog.get_logger(__name__)


class Watchdog:
    """`stuck()` names what has stood still although work waits; seen `looks` times in a row `run` ends.

    An event loop that has not turned for `blocked_looks` is noticed by a thread, which ends the process at once with
    exit code 2. Both count looks and no seconds: a process that was paused for an hour has missed none.
    """

    def __init__(
        self,
        stuck: Callable[[], Sequence[str]],
        *,
        every: float = EVERY,
        looks: int = LOOKS,
        blocked_looks: int = BLOCKED_LOOKS,
    ) -> None:
        self.stuck: Sequence[str] = ()
        self._find, self._every, self._looks, self._blocked_looks = stuck, every, looks, blocked_looks
        self._turns = 0
        self._done = threading.Event()

    async def run(self) -> None:
        """Until something is stuck for good; `stuck` says what, already while it is not certain yet."""
        thread = threading.Thread(target=self._watch_loop, name="watchdog", daemon=True)
        thread.start()
        seen = 0
        try:
            while seen < self._looks:
                self._turns += 1
                self.stuck = self._find()
                seen = seen + 1 if self.stuck else 0
                await asyncio.sleep(self._every)
        finally:
            self._done.set()
        _log.error("stuck", what=", ".join(self.stuck))

    def _watch_loop(self) -> None:
        turns, missed = -1, 0
        while not self._done.wait(self._every):
            missed = missed + 1 if turns == self._turns else 0
            turns = self._turns
            if missed >= self._blocked_looks:
                sys.stderr.write("the event loop is blocked; its threads:\n")
                faulthandler.dump_traceback(file=sys.stderr)
                sys.stderr.flush()
                os._exit(FAILED)

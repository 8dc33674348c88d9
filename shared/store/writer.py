"""Appends: commands that wait at the same time share one commit."""

import asyncio
from collections import deque
from collections.abc import Callable, Hashable, Sequence

from shared.store.appending.answer import Outcome, messages
from shared.store.appending.lane import Lane
from shared.store.appending.recovery import alone, recover
from shared.store.connect import LOST
from shared.store.message import Message
from shared.store.signal import Signal
from shared.store.values import Append, Appended, EventTooLarge, OutcomeUnknown, Replayed, Unavailable

LARGEST_EVENT = 256 * 1024
SMALLEST_BATCH = 8
LARGEST_BATCH = 128
LOOKED_THROUGH = 1024
PATIENCE = 8.0

Waiting = tuple[Append, int, tuple[Hashable, ...], "asyncio.Future[Outcome]"]
"""A command in the queue, its stream's number, what else it may not share a batch with, and whom to tell."""


class Writer:
    """The one appender of a log and process.

    A command goes out at once when nobody waits. Otherwise those that wait are merged, one per stream, idempotency key,
    claim and cause, each batch taking its share of what waits and flies, so that every connection has one under way.
    """

    def __init__(self, url: str, *, name: str = "writer", connections: int = 2, patience: float = PATIENCE) -> None:
        self.appended = Signal()
        self.told: Callable[[list[Message]], None] | None = None
        self._lanes = [Lane(url, name) for _ in range(connections)]
        self._idle = list(self._lanes)
        self._patience = patience
        self._waiting: deque[Waiting] = deque()
        self._held: set[Hashable] = set()
        self._flying = 0
        self._crowd = 0
        self._scheduled = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopped = False

    async def start(self) -> None:
        """Open the connections. Raises what asyncpg raises when the database cannot be reached."""
        self._loop = asyncio.get_running_loop()  # asked once: each time costs a system call
        for lane in self._lanes:
            await lane.open(0)

    async def stop(self) -> None:
        """Store what waits, then close; commands that come later are Unavailable."""
        self._stopped = True
        while self._waiting or self._flying:
            self._schedule()
            await asyncio.sleep(0.001)
        for lane in self._lanes:
            await lane.close()

    async def append(self, command: Append) -> Appended | Replayed:
        """Store one command's outcome, whole or not at all.

        Raises VersionConflict, ClaimTaken, AlreadyHandled, KeyInProgress, KeyReused, EventTooLarge (nothing happened),
        Unavailable (nothing was sent), OutcomeUnknown, or the server's own error (nothing happened).
        """
        if self._stopped:
            raise Unavailable("the writer has stopped")
        _measure(command)
        stream, others = command.stream_id.int, _others(command)
        if self._crowd < 2 and not self._waiting and not self._flying:
            held = (stream, *others)
            self._held.update(held)
            self._flying = 1
            try:
                outcome = (await self._carry(self._idle.pop(), [command], held))[0]
            finally:
                if self._waiting:
                    self._schedule()
        else:
            future: asyncio.Future[Outcome] = self._loop.create_future()
            self._waiting.append((command, stream, others, future))
            if self._idle and not self._scheduled:
                self._schedule()
            outcome = await future
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _schedule(self) -> None:
        """Dispatch once whoever can run now has run, so that commands woken together travel together."""
        if not self._scheduled:
            self._scheduled = True
            self._loop.call_soon(self._dispatch)

    def _dispatch(self) -> None:
        self._scheduled = False
        while self._idle and self._waiting:
            share = -(-(len(self._waiting) + self._flying) // len(self._lanes))
            batch = self._take(min(max(SMALLEST_BATCH, share), LARGEST_BATCH))
            if not batch:
                return
            self._flying += len(batch)
            self._crowd = len(batch)
            task = self._loop.create_task(self._serve(self._idle.pop(), batch))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _take(self, size: int) -> list[Waiting]:
        """Up to `size` commands that share nothing with each other or those under way; the rest keep their order."""
        taken: list[Waiting] = []
        passed: list[Waiting] = []
        waiting, held = self._waiting, self._held
        while waiting and len(taken) < size and len(passed) < LOOKED_THROUGH:
            first = waiting.popleft()
            _, stream, others, future = first
            if stream in held or (others and not held.isdisjoint(others)):
                passed.append(first)
            elif not future.cancelled():
                held.add(stream)
                held.update(others)
                taken.append(first)
        waiting.extendleft(reversed(passed))
        return taken

    async def _serve(self, lane: Lane, batch: list[Waiting]) -> None:
        batch.sort(key=_stream)
        held = [stream for _, stream, _, _ in batch] + [thing for _, _, others, _ in batch for thing in others]
        found: Sequence[Outcome]
        try:
            found = await self._carry(lane, [command for command, _, _, _ in batch], held)
        except BaseException as error:  # noqa: BLE001 - nobody may wait for ever
            found = [error if isinstance(error, Exception) else OutcomeUnknown("the writer was stopped")] * len(batch)
        for (_, _, _, future), outcome in zip(batch, found, strict=True):
            if not future.done():
                future.set_result(outcome)
        self._schedule()

    async def _carry(self, lane: Lane, commands: Sequence[Append], held: Sequence[Hashable]) -> Sequence[Outcome]:
        """Store commands in order over one lane; every way out frees the lane and what the commands hold."""
        try:
            return await self._store(lane, commands)
        finally:
            self._flying -= len(commands)
            self._held.difference_update(held)
            self._idle.append(lane)
            self.appended.set()

    async def _store(self, lane: Lane, commands: Sequence[Append]) -> Sequence[Outcome]:
        if not lane.is_open:
            try:
                await lane.open(self._patience)
            except Exception as error:  # noqa: BLE001 - whatever it is, nothing was sent
                return self._give_up(commands, Unavailable(f"the database cannot be reached: {error!r}"))
        try:
            found, answer = await lane.run(commands)
        except LOST:
            found = await recover(lane, commands, self._patience)
        except Exception:  # noqa: BLE001 - the server, or the client before it sent, refused the batch as a whole
            found = await self._one_by_one(lane, commands)
        else:
            if self.told is not None and (appended := messages(commands, answer)):
                self.told(appended)
            return found
        if self.told is not None:
            self.told([])
        return found

    def _give_up(self, commands: Sequence[Append], error: Unavailable) -> Sequence[Outcome]:
        """Whoever waited meanwhile has waited as long."""
        while self._waiting:
            _, _, _, future = self._waiting.popleft()
            if not future.done():
                future.set_result(error)
        return [error] * len(commands)

    async def _one_by_one(self, lane: Lane, commands: Sequence[Append]) -> list[Outcome]:
        """Nothing of the batch was stored: find out whom the server meant."""
        found: list[Outcome] = []
        for number, command in enumerate(commands):
            try:
                found.append(await alone(lane, command))
            except LOST:
                return found + await recover(lane, commands[number:], self._patience)
        return found


def _measure(command: Append) -> None:
    for event in command.events:
        if len(event.data) > LARGEST_EVENT // 4 and len(event.data.encode()) > LARGEST_EVENT:
            raise EventTooLarge(f"{event.type} has {len(event.data.encode())} bytes, more than {LARGEST_EVENT}")


def _stream(waiting: Waiting) -> int:
    return waiting[1]


def _others(command: Append) -> tuple[Hashable, ...]:
    """What, apart from their streams, two commands of one batch may not both touch."""
    if not command.claims and command.handled is None:
        return () if command.remember is None else (command.remember.scope,)
    things: list[Hashable] = [(claim.scope, claim.key) for claim in command.claims]
    if command.remember is not None:
        things.append(command.remember.scope)
    if command.handled is not None:
        things.append(command.handled)
    return tuple(things)

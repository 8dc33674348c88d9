"""Log to log: each consumer reads the producing service's log by position, as one partition of topic ''."""

import asyncio
from collections.abc import Mapping, Sequence

from shared.flow.message import Batch, Source
from shared.flow.transport import Assign, Checkpoint, Mark
from shared.store.log import Log
from shared.store.message import Message


class LogTransport:
    """One tailer per log feeds every subscription in this process."""

    shared = False

    def __init__(self, logs: Mapping[str, Log]) -> None:
        self._logs = logs

    def url_of(self, service: str) -> str:
        """The database that the service's log is in."""
        return self._logs[service].url

    async def sources(self, service: str, _types: frozenset[str]) -> Sequence[Source]:
        """The log itself, whatever the types."""
        return [source(self._logs[service])]

    async def subscribe(
        self,
        _consumer: str,
        service: str,
        types: frozenset[str],
        checkpoints: Sequence[Checkpoint],
        _assign: Assign | None = None,
    ) -> "LogSubscription":
        """Read on behind the only checkpoint. Raises LogTooShort when it lies beyond the log's end."""
        (checkpoint,) = checkpoints
        subscription = LogSubscription(self._logs[service], types)
        await subscription.seek(checkpoint)
        return subscription

    async def whole(self, service: str, messages: Sequence[Message]) -> list[Message]:
        """Read again what a page left out of them."""
        return await self._logs[service].whole(messages)

    async def ends(self, service: str, _types: frozenset[str]) -> Sequence[Checkpoint]:
        """The log's head."""
        log = self._logs[service]
        return [Checkpoint("", 0, log.log_id, log.generation, log.head, log.head)]

    def marks(self, service: str) -> Sequence[Mark]:
        """The log's newest watermark."""
        log = self._logs[service]
        if log.watermark is None:
            return []
        return [Mark("", 0, log.log_id, log.generation, log.watermark.position, log.watermark)]

    def head(self, service: str) -> int:
        """The log's head."""
        return self._logs[service].head


class LogSubscription:
    """Reads pages behind a position; while there is more the next is asked for before this one is used."""

    def __init__(self, log: Log, types: frozenset[str] = frozenset()) -> None:
        self._log, self._types = log, types
        self._after = 0
        self._log_id = log.log_id
        self._ahead: asyncio.Task[list[Message]] | None = None

    async def next(self, limit: int, timeout: float) -> Sequence[Batch]:  # noqa: ASYNC109
        """The messages behind the last ones, from memory when they are new."""
        log = self._log
        if self._ahead is not None:
            ahead, self._ahead = self._ahead, None
            messages = await ahead
        elif log.head > self._after or await log.wait(self._after, timeout):
            messages = await log.read(self._after, limit, types=self._types)
        else:
            messages = []
        if log.log_id != self._log_id:
            self._log_id = log.log_id
            return [Batch(source(log), [], self._after, log.watermark)]
        if not messages:
            return []
        self._after = messages[-1].position
        if self._after < log.head:
            self._ahead = asyncio.ensure_future(log.read(self._after, limit, types=self._types))
            self._ahead.add_done_callback(_look)
        return [Batch(source(log), messages, self._after, log.watermark)]

    async def seek(self, checkpoint: Checkpoint) -> None:
        """Read again behind the checkpoint's position. Raises LogTooShort when that lies beyond the log's end."""
        await self.close()
        self._after = checkpoint.position
        if checkpoint.log_id == self._log.log_id:
            await self._log.read(self._after, 1)
        else:
            self._log_id = checkpoint.log_id

    def behind(self) -> int:
        """Positions up to the log's head."""
        return max(0, self._log.head - self._after)

    async def close(self) -> None:
        """Forget the page asked for ahead."""
        if self._ahead is not None:
            self._ahead.cancel()
            self._ahead = None


def _look(task: "asyncio.Task[list[Message]]") -> None:
    if not task.cancelled():
        task.exception()  # raised again where the page is used, if it is


def source(log: Log) -> Source:
    """The log as a source."""
    return Source(log.service, "", 0, log.log_id, log.generation)

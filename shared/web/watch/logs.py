"""Structured logs on stderr: JSON in production, readable in development; stdout stays for what a person asked for.

No personal data: requests are logged by operation and ids, never with bodies, query strings or what errors quote.
"""

import asyncio
import io
import logging
import sys
import traceback
from collections.abc import MutableMapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import asyncpg
import orjson
import structlog
from pydantic import ValidationError

from shared.settings import Settings

if TYPE_CHECKING:
    from shared.web.wire.exchange import Exchange

TOGETHER_SECONDS = 0.05
LEVELS = {"debug": 10, "info": 20, "warning": 30, "error": 40}


class _Stderr(io.TextIOBase):
    """Standard error as it is when something is written: a logger that was made once outlives one that was replaced."""

    def write(self, text: str) -> int:
        return sys.stderr.write(text)

    def flush(self) -> None:
        sys.stderr.flush()


STDERR: Any = _Stderr()


def configure_logs(settings: Settings) -> None:
    """Set this process's logs up, those of libraries included; call it once, first."""
    level = LEVELS[settings.log_level]
    before: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _tell_exception,
    ]
    if settings.environment == "production":
        render: Any = structlog.processors.JSONRenderer(serializer=_json)
    else:
        render = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[*before, render],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(STDERR),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(STDERR)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processor=render, foreign_pre_chain=before))
    logging.basicConfig(handlers=[handler], level=max(level, logging.WARNING), force=True)
    if level > logging.DEBUG:
        # It tells of every attempt to reach a broker that is away; whoever uses it says so once.
        logging.getLogger("aiokafka").setLevel(logging.CRITICAL)


class AccessLog:
    """One line a request, written past structlog's chain: that costs more than all else the line is about."""

    def __init__(self, site: str, settings: Settings) -> None:
        self._site = site
        self._level = LEVELS[settings.log_level]
        self._lines: list[str] = []
        self._json = settings.environment == "production"

    def answered(self, exchange: "Exchange", status: int, seconds: float, *, quiet: bool) -> None:
        """Note an answer; `quiet` ones are health checks and the like, told at level debug only."""
        if self._level > (LEVELS["debug"] if quiet else LEVELS["info"]):
            return
        milliseconds = round(seconds * 1000, 1)
        if not self._json:
            told = f"{exchange.method:5} {status} {exchange.operation or exchange.path[:80]!r} {milliseconds} ms"
            self._write(f"{self._site:12} {told} {exchange.request_id}\n")
            return
        line = {
            "timestamp": datetime.now(UTC),
            "level": "debug" if quiet else "info",
            "event": "request",
            "service": self._site,
            "method": exchange.method,
            "operation": exchange.operation,
            "status": status,
            "ms": milliseconds,
            "request_id": exchange.request_id,
            "trace_id": exchange.trace_id,
        }
        self._write(orjson.dumps(line, option=orjson.OPT_UTC_Z | orjson.OPT_APPEND_NEWLINE).decode())

    def _write(self, line: str) -> None:
        if not self._lines:
            asyncio.get_running_loop().call_later(TOGETHER_SECONDS, self._flush)
        self._lines.append(line)

    def _flush(self) -> None:
        lines, self._lines = self._lines, []
        sys.stderr.write("".join(lines))


def logger(service: str) -> Any:
    """The log of a service (or 'root') in this process."""
    return structlog.get_logger(service=service)


def _json(event: MutableMapping[str, Any], **_: Any) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()


def _tell_exception(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Replace an exception by its kind, what it says when that quotes no data, and where it came from."""
    error = event.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()[1]
    elif isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["error"] = " from ".join(_said(one) for one in _chain(error))
        frames = traceback.extract_tb(error.__traceback__)
        event["where"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-12:]]
    return event


def _chain(error: BaseException) -> list[BaseException]:
    chain = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) is not None and cause not in chain:
        chain.append(cause)
    return chain


def _said(error: BaseException) -> str:
    kind = type(error).__name__
    if isinstance(error, ValidationError):
        return f"{kind}: {error.error_count()} faults in {error.title}"
    if isinstance(error, asyncpg.PostgresError):
        return f"{kind} {error.sqlstate}: {error.args[0] if error.args else ''}"
    return f"{kind}: {error}"

"""Connections to a service's database."""

import socket
from collections.abc import Mapping
from functools import partial
from typing import Any

import asyncpg

from shared.store.moments import read_moments_fast
from shared.store.pool import Pool

SEARCH_PATH = "views, public"
LOST = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.IdleSessionTimeoutError,
)
"""What says that a connection is gone or cannot be had; a statement under way may have been carried out."""
KEEPALIVE = {"tcp_keepalives_idle": "15", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"}


async def connect(
    url: str, *, search_path: str = SEARCH_PATH, name: str = "", settings: Mapping[str, str] | None = None
) -> asyncpg.Connection:
    """A connection of one's own; `name` is shown in pg_stat_activity, `settings` are the session's.

    Raises what asyncpg raises: OSError, PostgresError, TimeoutError (10 s).
    """
    session = {"search_path": search_path, "application_name": name or "salesloop", **KEEPALIVE, **(settings or {})}
    connection = await asyncpg.connect(url, timeout=10, server_settings=session)
    await _init(connection)
    return connection


async def connect_pool(
    url: str,
    *,
    min_size: int = 1,
    max_size: int = 8,
    search_path: str = SEARCH_PATH,
    name: str = "",
    settings: Mapping[str, str] | None = None,
) -> Pool:
    """Up to `max_size` connections, `min_size` of them opened now. Leave no session state behind on one.

    Raises what `connect` raises when there is no opening these.
    """
    pool = Pool(partial(connect, url, search_path=search_path, name=name, settings=settings), max_size)
    first = [await pool.acquire() for _ in range(min_size)]
    for connection in first:
        pool.release(connection)
    return pool


async def _init(connection: Any) -> None:
    _keep_alive(connection)
    await read_moments_fast(connection)


def _keep_alive(connection: Any) -> None:
    """Let the client's side too notice within half a minute that the server's machine is gone."""
    found = connection._transport.get_extra_info("socket")  # noqa: SLF001
    if found is None or found.family == socket.AF_UNIX:
        return
    found.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if hasattr(socket, "TCP_KEEPIDLE"):
        found.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 15)
        found.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 5)
        found.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 3)

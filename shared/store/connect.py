"""Connections to a service's database."""

import socket
from collections.abc import Mapping
from typing import Any

import asyncpg

from shared.store.moments import read_moments_fast

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


class Kept(asyncpg.Connection):  # type: ignore[misc]
    """Goes back to its pool as it is: nobody changes a session's state, and a reset is a round trip."""

    __slots__ = ()

    def get_reset_query(self) -> str:
        """Nothing to run on release."""
        return ""


async def connect(
    url: str, *, search_path: str = SEARCH_PATH, name: str = "", settings: Mapping[str, str] | None = None
) -> asyncpg.Connection:
    """A connection of one's own; `name` is shown in pg_stat_activity, `settings` are the session's.

    Raises what asyncpg raises: OSError, PostgresError, TimeoutError (10 s).
    """
    session = {"search_path": search_path, "application_name": name or "salesloop", **KEEPALIVE, **(settings or {})}
    connection = await asyncpg.connect(url, timeout=10, server_settings=session, connection_class=Kept)
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
) -> asyncpg.Pool:
    """A pool whose connections are released without a round trip. Leave no session state behind on one."""
    return await asyncpg.create_pool(
        url,
        min_size=min_size,
        max_size=max_size,
        timeout=10,
        connection_class=Kept,
        server_settings={
            "search_path": search_path,
            "application_name": name or "salesloop",
            **KEEPALIVE,
            **(settings or {}),
        },
        setup=None,
        init=_init,
    )


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

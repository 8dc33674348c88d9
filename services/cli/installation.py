"""Where this machine's installation is: its databases and its API."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import parse_qs, urlsplit

import asyncpg

from services.cli.client import Client
from services.cli.failure import Stop
from services.cli.names import NAMES
from shared import embedded
from shared.settings import Settings, load_settings
from shared.web.identity.tokens import issue_token
from shared.web.watch.logs import configure_logs


def settings_of_a_terminal() -> Settings:
    """The settings for a command a person watches: only warnings are logged, unless SALESLOOP_LOG_LEVEL says more."""
    settings = load_settings()
    if "log_level" not in settings.model_fields_set and settings.environment == "development":
        settings = settings.model_copy(update={"log_level": "warning"})
    configure_logs(settings)
    return settings


def database_urls(settings: Settings, server: embedded.Server | None) -> dict[str, str]:
    """The URL of each service's database, on the embedded server or where SALESLOOP_DATABASE_URL says."""
    if settings.database_url is not None:
        return {service: settings.database_url.replace("{service}", service) for service in NAMES}
    assert server is not None
    return {service: server.url(service) for service in NAMES}


async def create_databases(server: embedded.Server) -> None:
    """Make the services' databases on the embedded server where they are missing."""
    connection = await asyncpg.connect(server.url("postgres"))
    try:
        there = {row["datname"] for row in await connection.fetch("SELECT datname FROM pg_database")}
        for service in NAMES:
            if service not in there:
                await connection.execute(f'CREATE DATABASE "{service}"')
    finally:
        await connection.close()


def on_this_machine(database_url: str) -> bool:
    """Whether the URL leads to a server here: over a Unix socket or the loopback."""
    parts = urlsplit(database_url)
    hosts = parse_qs(parts.query).get("host") or [parts.hostname or ""]
    return all(host in {"", "localhost", "127.0.0.1", "::1"} or host.startswith("/") for host in hosts)


def check_port(settings: Settings, port: int | None = None, variable: str = "SALESLOOP_PORT") -> None:
    """Raise Stop when somebody listens where this installation wants to, before anything is started."""
    port = settings.port if port is None else port
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((settings.host, port))
        except OSError as error:
            raise Stop(
                f"port {port} of {settings.host} cannot be had ({error.strerror}). "
                f"Stop what listens there, or set {variable} to another."
            ) from None


@asynccontextmanager
async def databases(settings: Settings) -> AsyncIterator[dict[str, str]]:
    """The databases of an installation that runs or does not: the embedded server is found, else started for the block.

    Raises Stop when nothing was ever started here.
    """
    if settings.database_url is not None:
        yield database_urls(settings, None)
        return
    found = embedded.find(settings.home)
    if found is not None:
        yield database_urls(settings, found)
        return
    if not (settings.home / "postgres").exists():
        raise Stop(f"there is no installation in {settings.home.absolute()}. Start one with 'salesloop up'.")
    running = await asyncio.to_thread(embedded.start, settings.home)
    try:
        yield database_urls(settings, running.server)
    finally:
        await asyncio.to_thread(running.stop)


def open_client(url: str | None, token: str | None, settings: Settings | None = None) -> Client:
    """A client of the installation at `url`, by default this machine's with its own admin token."""
    settings = settings or load_settings()
    if token is None and url is not None and url.rstrip("/") != settings.address:
        raise Stop("another installation needs --token (or SALESLOOP_TOKEN).")
    return Client(url or f"http://localhost:{settings.port}", token or issue_token(settings, "admin"))

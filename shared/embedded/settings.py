"""The settings the server starts with, and those that nobody may change."""

from collections.abc import Mapping
from types import MappingProxyType

from shared.embedded.error import EmbeddedError

NO_SETTINGS: Mapping[str, str] = MappingProxyType({})

DEFAULTS: Mapping[str, str] = MappingProxyType(
    {
        "max_connections": "200",
        "shared_buffers": "192MB",
        "effective_cache_size": "1GB",
        "wal_buffers": "16MB",
        "min_wal_size": "128MB",
        "max_wal_size": "4GB",
        "checkpoint_timeout": "15min",
        "max_logical_replication_workers": "0",
        "random_page_cost": "1.1",
        "jit": "off",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "log_lock_waits": "on",
        "log_line_prefix": "%m [%p] %q%a %d ",
    }
)
OURS = ("port", "listen_addresses", "unix_socket_directories", "data_directory", "hba_file", "logging_collector")
DURABLE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "fsync": frozenset({"on", "true", "yes", "1"}),
        "full_page_writes": frozenset({"on", "true", "yes", "1"}),
        "synchronous_commit": frozenset({"on", "true", "yes", "1", "local", "remote_write", "remote_apply"}),
    }
)


def server_settings(settings: Mapping[str, str], *, unsafe_for_tests: bool) -> dict[str, str]:
    """The defaults with `settings` over them; EmbeddedError for one that is ours to set or that could lose a commit.

    They go on the command line, where they beat whatever stands in the data folder's own files.
    """
    for name in settings:
        if _plain(name) in OURS:
            raise EmbeddedError(f"The supervisor sets {name} itself. Leave it out.")
    if unsafe_for_tests:
        return {**DEFAULTS, **dict.fromkeys(DURABLE, "off"), **settings}
    for name, value in settings.items():
        if value.lower() not in DURABLE.get(_plain(name), {value.lower()}):
            raise EmbeddedError(f"{name}={value} could lose what was acknowledged. Leave it out.")
    return {**DEFAULTS, **dict.fromkeys(DURABLE, "on"), **settings}


def _plain(name: str) -> str:
    """The name as PostgreSQL reads it on its command line, where Full-Page-Writes is full_page_writes."""
    return name.lower().replace("-", "_")

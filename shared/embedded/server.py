"""Where a running server is reached: a socket in a short private folder."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from shared.embedded.account import Account
from shared.embedded.error import EmbeddedError

PORT = 5432
LONGEST = 107
PREFIX = "salesloop-"


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL server on a Unix socket in a private folder; it has no TCP listener."""

    socket_dir: Path
    port: int
    user: str

    def url(self, database: str) -> str:
        """The address of `database`, in the one form that asyncpg, psql, pg_dump and dbmate all take."""
        socket_dir = quote(str(self.socket_dir))
        return f"postgresql://{quote(self.user)}@/{quote(database, safe='')}?host={socket_dir}&port={self.port}"


def make_socket_folder(account: Account | None) -> Path:
    """A new folder for the socket of a server that runs as `account`, inside one that only we can enter.

    It is never below the home, whose path may be longer than a socket's can be. `XDG_RUNTIME_DIR` comes last: it
    vanishes at logout.
    """
    wanted = (os.environ.get("TMPDIR"), "/tmp", os.environ.get("XDG_RUNTIME_DIR"))  # noqa: S108
    for parent in (Path(name).absolute() for name in wanted if name):
        socket = os.fsencode(parent / f"{PREFIX}12345678" / "s" / f".s.PGSQL.{PORT}")
        if len(socket) > LONGEST or b"," in socket:  # a comma would part two hosts in a URL
            continue
        try:
            folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent)) / "s"
            folder.mkdir(mode=0o700)
        except OSError:
            continue
        if account is not None:
            os.chown(folder, account.uid, account.gid)
        return folder
    raise EmbeddedError(
        "PostgreSQL's socket has no place: neither TMPDIR nor /tmp nor XDG_RUNTIME_DIR is short and writable. "
        "Set TMPDIR to a short writable folder."
    )


def remove_socket_folder(folder: Path) -> None:
    """Remove a folder made above with the private one around it; anything else is left alone."""
    private = folder.parent
    if private.name.startswith(PREFIX) and private.is_dir() and private.stat().st_uid == os.geteuid():
        shutil.rmtree(private, ignore_errors=True)

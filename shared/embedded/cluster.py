"""The cluster in the data folder: made once by initdb, then only checked."""

import os
import shutil
import tempfile
from pathlib import Path

from shared.embedded.account import Account, run
from shared.embedded.binaries import Binaries
from shared.embedded.data_folder import OpenFolder
from shared.embedded.error import EmbeddedError, explained

INITDB = (
    "--auth=trust",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--lc-collate=C",
    "--lc-ctype=C.UTF-8",
)


def check_cluster(data: Path, major: int) -> bool:
    """Whether `data` holds a cluster that PostgreSQL `major` can serve; False when there is none yet.

    Raises EmbeddedError for anything else that stands there: a file, another content, another version, another owner.
    """
    if not data.exists():
        return False
    if not data.is_dir():
        raise EmbeddedError(f"{data} is not a folder. Move it away, or choose another home.")
    try:
        made_by = int((data / "PG_VERSION").read_text())
    except (FileNotFoundError, ValueError):
        if any(data.iterdir()):
            raise EmbeddedError(
                f"{data} holds something that is not PostgreSQL's. Move it away, or choose another home."
            ) from None
        return False
    except PermissionError as error:
        raise EmbeddedError(f"{data} belongs to another user. Start as that user, or choose another home.") from error
    if made_by != major:
        raise EmbeddedError(
            f"{data} was made by PostgreSQL {made_by}, but these programs are PostgreSQL {major}. "
            f"Start it with programs of version {made_by}, back up, and restore into a new home."
        )
    return True


def create_cluster(data: Path, binaries: Binaries, account: Account | None, user: str, *, synced: bool) -> None:
    """Make the cluster with the superuser `user`, at once or not at all: an initdb that was cut off leaves no `data`.

    Raises EmbeddedError with initdb's own words. `synced=False` leaves flushing to the system: for tests only.
    """
    for left in data.parent.glob(f"{data.name}.new-*"):
        shutil.rmtree(left, ignore_errors=True)
    fresh = Path(tempfile.mkdtemp(prefix=f"{data.name}.new-", dir=data.parent))
    try:
        if account is not None:
            os.chown(fresh, account.uid, account.gid)
        _initdb(fresh, binaries.program("initdb"), account, (f"--username={user}", *(() if synced else ("--no-sync",))))
        fresh.rename(data)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    with OpenFolder(data.parent) as home:
        os.fsync(home.descriptor)


def _initdb(fresh: Path, program: Path, account: Account | None, options: tuple[str, ...]) -> None:
    with OpenFolder(fresh) as folder:
        command: tuple[str | Path, ...] = (program, f"--pgdata={folder.seen_by(account)}", *INITDB, *options)
        code, said = run(command, account, pass_fds=(folder.descriptor,))
    if code != 0:
        raise explained(said, fresh.parent)

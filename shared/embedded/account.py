"""As whom the server runs: as we do, or, when we are root, as somebody who is not."""

import os
import pwd
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.embedded.error import EmbeddedError


@dataclass(frozen=True, slots=True)
class Account:
    """The numeric user and group that root hands the server to."""

    uid: int
    gid: int


def account_for(data: Path) -> Account | None:
    """The account that serves the folder `data`, or None for our own.

    PostgreSQL refuses root. Root therefore serves an existing folder as its owner and a new one as `nobody`, the one
    account that is in every password file (initdb looks its user up there) and needs no creating.
    """
    if os.geteuid() != 0:
        return None
    if not sys.platform.startswith("linux"):
        raise EmbeddedError("As root the embedded PostgreSQL runs on Linux only. Start it as another user.")
    if (data / "PG_VERSION").exists():
        owner = data.stat()
        if owner.st_uid == 0:
            raise EmbeddedError(
                f"{data} belongs to root, as whom PostgreSQL refuses to run. "
                f"Give it to another user: chown -R nobody {data}"
            )
        return Account(owner.st_uid, owner.st_gid)
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError as error:
        raise EmbeddedError(
            "PostgreSQL refuses to run as root and this machine has no account nobody. Start as another user."
        ) from error
    return Account(nobody.pw_uid, nobody.pw_gid)


def spawn(command: Sequence[str | Path], account: Account | None, **options: Any) -> "subprocess.Popen[str]":
    """Start `command` as `account`, in a clean environment and with files private; raises OSError when it cannot run.

    Variables such as PGDATA or LC_ALL of the caller would change what initdb makes, so none is handed on.
    """
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}
    if "LD_LIBRARY_PATH" in os.environ:
        environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    if account is not None:
        options |= {"user": account.uid, "group": account.gid, "extra_groups": []}
    return subprocess.Popen(  # noqa: S603 - the programs are those of Binaries, the arguments ours
        command, cwd="/", env=environment, umask=0o077, text=True, **options
    )


def run(command: Sequence[str | Path], account: Account | None, pass_fds: Sequence[int] = ()) -> tuple[int, str]:
    """Run `command` to its end as `account`: its exit code, and what it said on stderr or else on stdout."""
    with spawn(
        command, account, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=pass_fds
    ) as process:
        said, complained = process.communicate()
        return process.returncode, complained.strip() or said.strip()

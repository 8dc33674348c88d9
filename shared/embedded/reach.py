"""Programs that the server's account can run: the originals, or a copy where everybody may read."""

import errno
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Sequence
from pathlib import Path

from shared.embedded.account import Account, run
from shared.embedded.binaries import Binaries
from shared.embedded.error import EmbeddedError

PLACES = (Path("/var/cache"), Path("/var/tmp"), Path("/tmp"))  # noqa: S108

OLDEST = 17  # the first with the built-in locale provider


class NotAllowedError(EmbeddedError):
    """No copy can help: this root has not the right to hand anything to another user."""


def runnable(binaries: Binaries, account: Account | None, places: Sequence[Path] = PLACES) -> tuple[Binaries, int]:
    """The programs as `account` can run them, and their major version.

    Under root the virtual environment often lies below a folder that only root can enter. Then, and only then, the
    programs are copied to the first of `places` where the copy runs, and later starts use the same copy. Raises
    EmbeddedError when nothing runs.
    """
    try:
        return binaries, _major(binaries, account)
    except EmbeddedError as error:
        if account is None or not binaries.movable or isinstance(error, NotAllowedError):
            raise
        failure = error
    for place in places:
        try:
            copy = _copied(binaries, place)
        except (OSError, EmbeddedError) as error:
            failure = EmbeddedError(f"{place}: {error}")
            continue
        try:
            return copy, _major(copy, account)
        except EmbeddedError as error:
            failure = error
            shutil.rmtree(_target(binaries, place))  # the place forbids programs, or a power cut tore the copy
    raise EmbeddedError(
        f"PostgreSQL's programs lie where only root can go, and no copy runs ({failure}). Start as another user."
    )


def _target(binaries: Binaries, place: Path) -> Path:
    return place / f"salesloop-{binaries.stamp}"


def _major(binaries: Binaries, account: Account | None) -> int:
    program = binaries.program("initdb")
    try:
        code, said = run((program, "--version"), account)
    except OSError as error:
        if account is not None and error.errno in (errno.EPERM, errno.EINVAL):
            raise NotAllowedError(
                "PostgreSQL refuses to run as root, and this root may not become another user. Start as another user."
            ) from error
        code, said = 1, str(error)
    found = re.search(r"\(PostgreSQL\) (\d+)", said)
    if code != 0 or found is None:
        raise EmbeddedError(f"{program} does not run here: {said}. Name a folder with PostgreSQL's programs.")
    if int(found[1]) < OLDEST:
        raise EmbeddedError(f"{program} is PostgreSQL {found[1]}, too old. Name the programs of {OLDEST} or newer.")
    return int(found[1])


def _copied(binaries: Binaries, place: Path) -> Binaries:
    target = _target(binaries, place)
    if not target.exists():
        fresh = Path(tempfile.mkdtemp(prefix=".salesloop-", dir=place))
        try:
            for folder in binaries.movable:
                _copy_readable(folder, fresh / folder.name)
            fresh.chmod(0o755)
            os.sync()
            fresh.rename(target)
        except OSError:
            shutil.rmtree(fresh, ignore_errors=True)
            if not target.exists():  # else another start was faster
                raise
    made = target.lstat()
    if made.st_uid != os.geteuid() or not stat.S_ISDIR(made.st_mode) or made.st_mode & 0o022:
        raise EmbeddedError(f"{target} is not ours. Remove it.")
    return Binaries(target / binaries.folder.relative_to(binaries.movable[0].parent))


def _copy_readable(source: Path, target: Path) -> None:
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("include", "pgxs", "*.a", "*.py", "__pycache__"))
    for folder, _, files in os.walk(target):
        Path(folder).chmod(0o755)
        for path in (Path(folder, name) for name in files):
            path.chmod(0o755 if path.stat().st_mode & stat.S_IXUSR else 0o644)

"""A disk for the database alone, small enough to be filled: an image that only the harness and its children see mounted."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

SIZE = 4 * 1024**3
BLOCK = 4096
MOUNTED, IMAGE, BALLAST = "disk", "disk.img", "ballast"
PROGRAMS = ("unshare", "mount", "mkfs.ext4")
APART = "SALESLOOP_TEST_MOUNTS_APART"


def can_be_made() -> bool:
    """Whether this machine lets us: Linux, root, loop devices, the programs."""
    return (
        sys.platform.startswith("linux")
        and os.geteuid() == 0
        and Path("/dev/loop-control").exists()
        and all(map(shutil.which, PROGRAMS))
    )


def begin_apart(arguments: Sequence[str]) -> None:
    """Begin this program once more where mounts are its own: they are gone with its last process, however that ends."""
    if APART not in os.environ:
        command = ["unshare", "--mount", sys.executable, *arguments]
        os.execvpe(command[0], command, os.environ | {APART: "1"})


class Disk:
    """Mounted at `folder`; what is written there stays in the image beside it, for the next run."""

    def __init__(self, home: Path) -> None:
        self.folder, self._image = home / MOUNTED, home / IMAGE

    def mount(self) -> None:
        """Make it at the first time; empty of ballast. Raises CalledProcessError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self._image.exists():
            fresh = self._image.with_suffix(".new")
            with fresh.open("wb") as file:
                file.truncate(SIZE)
            subprocess.run(["mkfs.ext4", "-q", "-m", "0", str(fresh)], check=True)
            fresh.rename(self._image)
        subprocess.run(["mount", "-o", "loop", str(self._image), str(self.folder)], check=True)
        self.empty()

    def fill(self, left: int) -> None:
        """Leave so many bytes to whoever wants to write."""
        with (self.folder / BALLAST).open("ab") as ballast, suppress(OSError):  # full already: others write meanwhile
            while (free := self._free()) > left:
                at = os.fstat(ballast.fileno()).st_size
                os.posix_fallocate(ballast.fileno(), at, max(BLOCK, (free - left) // 2 // BLOCK * BLOCK))

    def empty(self) -> None:
        """All the room there was."""
        (self.folder / BALLAST).unlink(missing_ok=True)

    def _free(self) -> int:
        found = os.statvfs(self.folder)
        return found.f_bavail * found.f_frsize

"""A clock of its own for a process: libfaketime, from Debian's package, unpacked below the virtual environment."""

import platform
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = "libfaketime"
FOLDER = Path(sys.prefix) / "faketime"


def can_be_had() -> bool:
    """Whether it is there already, or this machine has what fetches it."""
    return _library().exists() or (sys.platform.startswith("linux") and _fetching())


def skewed(seconds: int) -> dict[str, str]:
    """The environment of a process that believes it is so much later; how long things take it tells as they are.

    Raises CalledProcessError when the package cannot be had.
    """
    if not _library().exists():
        _unpack()
    return {"LD_PRELOAD": str(_library()), "FAKETIME": f"{seconds:+d}s", "DONT_FAKE_MONOTONIC": "1"}


def _library() -> Path:
    return FOLDER / f"usr/lib/{platform.machine()}-linux-gnu/faketime/libfaketime.so.1"


def _fetching() -> bool:
    return all(map(shutil.which, ("apt-get", "dpkg")))


def _unpack() -> None:
    packages = FOLDER / "packages"
    packages.mkdir(parents=True, exist_ok=True)
    subprocess.run(["apt-get", "download", "-q", PACKAGE], cwd=packages, check=True, capture_output=True)
    for package in packages.glob("*.deb"):
        subprocess.run(["dpkg", "-x", package, FOLDER], check=True, capture_output=True)

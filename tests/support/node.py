"""Node for the tests of what is not Python: its packages from the lock file beside them, installed once."""

import fcntl
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

WITHIN = 180


def node_project(folder: Path) -> Path:
    """The folder with the packages of its package-lock.json installed, as `npm ci` does it.

    Without Node and npm the test is skipped by name; in CI it fails.
    """
    if shutil.which("node") is None or shutil.which("npm") is None:
        absent = "this test needs Node 20 or later with npm"
        if os.environ.get("CI"):
            pytest.fail(absent)
        pytest.skip(absent)
    lock, done = folder / "package-lock.json", folder / "node_modules" / ".installed"
    with (Path(tempfile.gettempdir()) / f"salesloop-npm-{os.getuid()}.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not done.exists() or done.stat().st_mtime < lock.stat().st_mtime:
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", folder=folder)
            done.touch()
    return folder


def run(*command: str, folder: Path) -> str:
    """What the command prints; its complaint as AssertionError."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=WITHIN, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout

"""A home of the test's own, and supervisors that can be killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

SUPERVISE = """
import sys
from pathlib import Path
from shared.embedded import start
running = start(Path(sys.argv[1]), settings={"shared_buffers": "16MB"})
print(running.pid, flush=True)
sys.stdin.read()
running.stop()
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home that does not exist yet, below a folder that only this user can enter."""
    tmp_path.chmod(0o700)
    return tmp_path / "home"


Supervise = Callable[[Path], tuple["subprocess.Popen[str]", int]]


@pytest.fixture
def supervise() -> Iterator[Supervise]:
    """Starts a durable server for a home from another Python process: that process, and the server's number."""
    with ExitStack() as held:
        yield lambda home: held.enter_context(_supervisor(home))


@contextmanager
def _supervisor(home: Path) -> Iterator[tuple["subprocess.Popen[str]", int]]:
    command = [sys.executable, "-c", SUPERVISE, str(home)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        server = int(process.stdout.readline())
        try:
            yield process, server
        finally:
            if process.poll() is None:
                process.communicate("")
            with suppress(ProcessLookupError):
                os.kill(server, signal.SIGQUIT)

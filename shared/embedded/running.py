"""A server that runs under this process."""

import signal
import subprocess
from contextlib import ExitStack
from typing import Self

from shared.embedded.binaries import Binaries
from shared.embedded.server import Server


class Running:
    """A started server. Stop it: what it holds of the home is free again only then."""

    def __init__(self, server: Server, binaries: Binaries, process: "subprocess.Popen[str]", held: ExitStack) -> None:
        self.server = server
        self.binaries = binaries
        self._process = process
        self._held = held

    @property
    def pid(self) -> int:
        """The number of the server's first process."""
        return self._process.pid

    def poll(self) -> int | None:
        """None while the server runs, else its exit code."""
        return self._process.poll()

    def wait(self, timeout: float | None = None) -> int:
        """The exit code once the server ended; raises TimeoutError when it did not within `timeout` seconds."""
        try:
            return self._process.wait(timeout)
        except subprocess.TimeoutExpired as error:
            raise TimeoutError(f"PostgreSQL still runs after {timeout} s") from error

    def stop(self, patience: float = 60.0) -> None:
        """End the server and give the home free; stopping twice does nothing.

        Sessions are cut off and everything is flushed. A server that is not done after `patience` seconds is ended
        hard: nothing that was committed is lost, but the next start has to recover.
        """
        for request in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
            if self.poll() is not None:
                break
            self._process.send_signal(request)
            try:
                self.wait(patience)
            except TimeoutError:
                continue
        self._held.close()

    def kill(self) -> None:
        """End the server as a power cut would, for tests; `stop` still has to be called."""
        self._process.kill()
        self.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

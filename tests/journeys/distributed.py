"""The distributed form as a test has it: started by its one command, and found by its processes."""

import os
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from deploy.kafka import free_ports
from tests.importing.installation import Installation

PROJECT = Path(__file__).parents[2]
STARTS_WITHIN = 180.0


@dataclass(frozen=True, slots=True)
class Distributed:
    """`installation` answers through the gateway; `logs` has a file for each process."""

    installation: Installation
    supervisor: psutil.Process
    logs: Path

    def processes(self, *command: str) -> list[psutil.Process]:
        """Those that run `salesloop COMMAND` now, eldest first."""
        found = [each for each in self.supervisor.children(recursive=True) if _runs(each, command)]
        return sorted(found, key=psutil.Process.create_time)

    def kill(self, *command: str) -> psutil.Process:
        """End the eldest of them as a crash would."""
        victim = self.processes(*command)[0]
        victim.kill()
        return victim


@contextmanager
def distributed(home: Path, *options: str, currency: str = "USD") -> Iterator[Distributed]:
    """Started in `home` with `options` of `python -m deploy.local`, stopped after the block by what Ctrl-C sends."""
    (port,) = free_ports(1)
    command = [sys.executable, "-m", "deploy.local", "--home", str(home), "--port", str(port), *options]
    out = home.parent / f"{home.name}.out"
    with out.open("w") as written:
        supervisor = subprocess.Popen(
            command, cwd=PROJECT, env=os.environ | {"SALESLOOP_CURRENCY": currency}, stdout=written, stderr=written
        )
    try:
        _await_running(supervisor, out)
        environment = os.environ | _exported(home / "environment")
        token = subprocess.run(
            [sys.executable, "-m", "services", "token", "admin"],
            cwd=PROJECT, env=environment, capture_output=True, text=True, check=True,
        ).stdout.strip()  # fmt: skip
        url = environment["SALESLOOP_PUBLIC_URL"]
        with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=60) as api:
            yield Distributed(Installation(url, environment, api, out), psutil.Process(supervisor.pid), home / "logs")
    finally:
        supervisor.send_signal(subprocess.signal.SIGINT)  # type: ignore[attr-defined]
        supervisor.wait(90)


def _await_running(supervisor: "subprocess.Popen[bytes]", out: Path) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while "salesloop is running" not in out.read_text():
        assert supervisor.poll() is None, out.read_text()
        assert time.monotonic() < deadline, out.read_text()
        time.sleep(0.1)


def _exported(file: Path) -> dict[str, str]:
    words = shlex.split(file.read_text())
    return dict(word.split("=", 1) for word in words if word != "export")


def _runs(process: psutil.Process, command: tuple[str, ...]) -> bool:
    try:
        return bool(process.cmdline()[1:] == ["-m", "services", *command])
    except psutil.Error:
        return False

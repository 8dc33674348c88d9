"""A whole installation of its own, started and asked as a person would: by the command line and over HTTP."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

STARTS_WITHIN = 60.0


@dataclass(frozen=True, slots=True)
class Installation:
    """Where it answers, the environment that makes the command line find it, and what it printed so far."""

    url: str
    environment: dict[str, str]
    api: httpx.Client
    log: Path

    def run(self, *arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
        """`salesloop …`, with what it printed."""
        command = [sys.executable, "-m", "services", *arguments]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, cwd=folder)

    def get(self, path: str, **parameters: Any) -> Any:
        """The decoded answer; anything but success fails the test."""
        answer = self.api.get(path, params=parameters)
        assert answer.is_success, answer.text
        return answer.json()

    def post(self, path: str, body: dict[str, Any], headers: dict[str, str] | None = None) -> Any:
        """The decoded answer; anything but success fails the test."""
        answer = self.api.post(path, json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json()

    def pages(self, path: str, **parameters: Any) -> Iterator[dict[str, Any]]:
        """Every item of a list."""
        page = self.get(path, limit=200, **parameters)
        yield from page["items"]
        while page["has_more"]:
            page = self.get(path, limit=200, cursor=page["next_cursor"], **parameters)
            yield from page["items"]

    def kpi(self, name: str, **parameters: Any) -> list[dict[str, Any]]:
        """The items of a KPI's answer."""
        items: list[dict[str, Any]] = self.get(f"/performance/v1/kpis/{name}", **parameters)["items"]
        return items

    def heads(self) -> dict[str, float]:
        """The last position of each log that an import writes to."""
        found = {}
        for service in ("people", "customers", "pipeline"):
            lines = self.api.get(f"/{service}/metrics").text.splitlines()
            found[service] = next(float(line.split()[1]) for line in lines if line.startswith("salesloop_log_head"))
        return found

    def wait_until_quiet(self, patience: float = 120.0) -> None:
        """Until every view, policy and deadline of every service has done what there is to do, and nothing came of it."""
        deadline = time.monotonic() + patience
        before: tuple[dict[str, float], float] | None = None
        while time.monotonic() < deadline:
            now = self.heads(), self._behind()
            if now == before and now[1] == 0:
                return
            before = now
            time.sleep(0.5)
        raise AssertionError(f"still busy after {patience} s: {before}")

    def _behind(self) -> float:
        lines = self.api.get("/metrics").text.splitlines()
        return sum(float(line.split()[-1]) for line in lines if line.startswith("salesloop_consumer_behind{"))

    def wait_for(self, name: str, count: int, patience: float = 60.0) -> None:
        """Until a KPI in total is `count`: the views have seen what was imported."""
        deadline = time.monotonic() + patience
        while (found := self.kpi(name)[0]["value"]) != count and time.monotonic() < deadline:
            time.sleep(0.1)
        assert found == count


@contextmanager
def installation(home: Path, currency: str) -> Iterator[Installation]:
    """Started empty in `home`, stopped after the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "SALESLOOP_HOME": str(home),
        "SALESLOOP_PORT": str(port),
        "SALESLOOP_DEMO": "0",
        "SALESLOOP_CURRENCY": currency,
    }
    with (home.parent / f"{home.name}.log").open("w") as log:
        process = subprocess.Popen([sys.executable, "-m", "services", "up"], env=environment, stdout=log, stderr=log)
        url = f"http://localhost:{port}"
        try:
            _ready(url, process, Path(log.name))
            token = subprocess.run(
                [sys.executable, "-m", "services", "token", "admin"],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
            ).stdout.strip()
            with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=60) as api:
                yield Installation(url, environment, api, Path(log.name))
        finally:
            process.terminate()
            process.wait(30)


def _ready(url: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        try:
            if httpx.get(f"{url}/readyz").is_success:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError(f"not ready within {STARTS_WITHIN} s:\n{log.read_text()}")

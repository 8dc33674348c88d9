"""Runs tests with a protection switched off: one process loads what takes long, and a fork of it does each run."""

import gc
import importlib
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.weakened.applying import VARIABLE, apply_from_environment
from tests.weakened.protection import ROOT

PLUGINS = ("pytest_asyncio.plugin", "pytest_timeout", "xdist.plugin")
PRELOADED = (
    "aiokafka",
    "asyncpg",
    "babel.numbers",
    "fastapi",
    "httptools",
    "httpx",
    "hypothesis",
    "joserfc.jwt",
    "msgspec",
    "prometheus_client",
    "pydantic_settings",
    "structlog",
    "uuid_utils",
    "uvicorn",
)
LONGEST = 30

Making = Generator[None, pytest.TestReport, pytest.TestReport]


class Result(NamedTuple):
    """What came of one test: its id, the phase it failed in ('' when it passed), and the exception's name and text."""

    test: str
    phase: str
    error: str
    said: str


class Recorder:
    """A plugin that keeps how each test failed, and what could not be collected."""

    def __init__(self) -> None:
        self.results: list[Result] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Making:
        report = yield
        if call.excinfo is not None:
            self.results.append(Result(item.nodeid, call.when, call.excinfo.typename, str(call.excinfo.value)))
        elif call.when == "call":
            self.results.append(Result(item.nodeid, "", "", ""))
        return report

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.results.append(Result(report.nodeid, "collect", "", str(report.longrepr)))


@dataclass(frozen=True, slots=True)
class Runner:
    """The process that forks."""

    process: "subprocess.Popen[str]"
    folder: Path

    def run(self, off: Sequence[str], tests: Sequence[str]) -> list[Result]:
        """Run these tests with these protections off. AssertionError with what was printed when it did not come to it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([",".join(off), *tests]) + "\n")
        self.process.stdin.flush()
        done = self.process.stdout.readline()
        assert done, f"the runner ended with {self.process.wait(10)}"
        printed = (self.folder / "printed").read_text()
        found = self.folder / "results"
        assert found.exists(), printed
        results = [Result(*each) for each in json.loads(found.read_text())]
        found.unlink()
        assert results, printed
        return results


@contextmanager
def runner(folder: Path, **environment: str) -> Iterator[Runner]:
    """A runner until the block ends; it keeps what it has to say in `folder`."""
    command = [sys.executable, "-m", "tests.weakened.running", str(folder)]
    chosen = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "", **environment}
    if sys.dont_write_bytecode:  # else every fork would compile everything
        chosen |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    for name in (VARIABLE, "PYTEST_XDIST_WORKER", "PYTEST_CURRENT_TEST"):
        chosen.pop(name, None)
    process = subprocess.Popen(command, cwd=ROOT, env=chosen, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield Runner(process, folder)
    finally:
        process.communicate(timeout=60)


def serve(folder: Path) -> None:
    """Fork for each line of standard input, and answer with a line when the fork has ended."""
    for name in PRELOADED:
        importlib.import_module(name)
    gc.freeze()
    for line in sys.stdin:
        off, *tests = json.loads(line)
        child = os.fork()
        if child == 0:
            with (folder / "printed").open("w") as printed, redirect_stdout(printed), redirect_stderr(printed):
                once(folder, off, tests)
            sys.exit()
        os.waitpid(child, 0)
        print(flush=True)


def once(folder: Path, off: str, tests: Sequence[str]) -> None:
    """Weaken this process and run the tests in it."""
    os.environ[VARIABLE] = off
    recorder = Recorder()
    options = [f"--timeout={LONGEST}", "--basetemp", str(folder / "base"), "-p", "no:cacheprovider", "--tb=native"]
    for plugin in PLUGINS:
        options += ["-p", plugin]
    try:
        apply_from_environment()
        pytest.main([*options, *tests], plugins=[recorder])
    except Exception:
        traceback.print_exc()
    else:
        (folder / "results").write_text(json.dumps(recorder.results))


if __name__ == "__main__":
    serve(Path(sys.argv[1]))

"""What everybody tries first."""

import subprocess
import sys
from importlib.metadata import version

import pytest

from services.cli.apps import SERVICES
from services.cli.failure import Stop, explain
from services.cli.names import NAMES


def salesloop(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "services", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_it_says_its_version_and_nothing_else() -> None:
    done = salesloop("--version")
    assert (done.returncode, done.stdout) == (0, f"salesloop {version('salesloop')}\n")


def test_a_command_that_is_not_there_is_named_with_what_to_do() -> None:
    done = salesloop("fly")
    assert done.returncode == 2
    assert "No such command 'fly'" in done.stderr
    assert "--help" in done.stderr


def test_a_reason_that_came_with_others_is_said_and_not_their_number() -> None:
    assert explain(ExceptionGroup("of a task group", [OSError("disk full"), Stop("no room")])) == "disk full; no room"


@pytest.mark.parametrize(
    "module",
    [
        "token",
        "flow.looking",
        "authz",
        "export",
        "backup.taking",
        "backup.restoring",
        "importing.command",
        "flow.topics",
    ],
)
def test_a_command_that_only_asks_or_looks_loads_no_service(module: str) -> None:
    code = f"import sys, services.cli.{module}; sys.exit(any(name.endswith('.app') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_services_are_those_of_the_names() -> None:
    assert tuple(service.name for service in SERVICES) == NAMES

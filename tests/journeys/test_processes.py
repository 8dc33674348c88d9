"""What a process of the distributed form asks for before it starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from services.cli.installation import on_this_machine

PROJECT = Path(__file__).parents[2]
ELSEWHERE = "postgresql://salesloop@db.example/{service}"


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("postgresql://u@/{service}?host=/tmp/s&port=5432", True),
        ("postgresql://u:p@localhost:5432/{service}", True),
        ("postgresql://u@127.0.0.1/{service}", True),
        ("postgresql://u@[::1]:5433/{service}", True),
        (ELSEWHERE, False),
        ("postgresql://u@/{service}?host=db.example", False),
    ],
)
def test_a_url_says_whether_the_server_is_on_this_machine(url: str, here: bool) -> None:
    assert on_this_machine(url) is here


@pytest.mark.parametrize("kind", ["serve", "worker"])
def test_processes_that_may_be_on_several_machines_do_not_start_without_the_one_secret(
    kind: str, tmp_path: Path
) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SALESLOOP_")}
    environment |= {"SALESLOOP_HOME": str(tmp_path / "home"), "SALESLOOP_DATABASE_URL": ELSEWHERE}
    done = subprocess.run(
        [sys.executable, "-m", "services", kind, "people"],
        cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "SALESLOOP_SECRET" in done.stderr
    assert not (tmp_path / "home").exists()

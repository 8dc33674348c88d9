"""A handful of faults on real processes: the same code as the full run, in little more than a minute."""

import time
from pathlib import Path

import pytest

from tests.faults.checks.asked import put_together
from tests.faults.history import read
from tests.faults.run import run
from tests.faults.state import State

KINDS = ["clients_at_once", "kafka_killed", "postgres_answers_lost", "postgres_killed", "serve_killed"]
COMMANDS = 300
WITHIN = 170.0


@pytest.mark.timeout(240)
async def test_nothing_is_lost_or_done_twice_while_processes_and_servers_are_killed(jvm: None, tmp_path: Path) -> None:
    said: list[str] = []
    state = State(seed=3, faults=len(KINDS), commands=COMMANDS, kinds=KINDS)
    await run(tmp_path, state, phase=len(KINDS), until=time.monotonic() + WITHIN, say=said.append)
    assert state.wrong == [], said
    assert {kind: tally.times for kind, tally in state.tally.items()} == dict.fromkeys(KINDS, 1)
    commands, _ = put_together(read(tmp_path))
    assert sum(command.outcome == "ok" for command in commands) >= COMMANDS / 2
    assert any(len(command.attempts) > 1 for command in commands), "something was asked more than once"

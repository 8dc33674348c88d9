"""A server starts, answers, keeps its data and stops."""

import os
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from shutil import which

import asyncpg
import pytest

from shared.embedded import Binaries, EmbeddedError, Server, find, start
from tests.support.postgres import ask


def test_what_was_written_is_there_after_the_next_start(home: Path) -> None:
    with start(home) as running:
        ask(running, "CREATE TABLE kept AS SELECT 42 AS answer")
    with start(home) as running:
        assert ask(running, "TABLE kept") == "42"


def test_what_was_committed_survives_a_killed_server(home: Path) -> None:
    with start(home) as running:
        ask(running, "CREATE TABLE kept AS SELECT 42 AS answer")
        running.kill()
        assert running.poll() == -9
    with start(home) as running:
        assert ask(running, "TABLE kept") == "42"


def test_a_started_server_answers_at_once_and_a_second_start_is_quick(home: Path) -> None:
    start(home).stop()
    begin = time.monotonic()
    with start(home) as running:
        assert time.monotonic() - begin < 10
        assert ask(running, "SELECT 1") == "1"


def test_chinese_text_has_trigrams_and_sorts_by_code_point(home: Path) -> None:
    with start(home, unsafe_for_tests=True) as running:
        ask(running, "CREATE EXTENSION pg_trgm")
        assert ask(running, "SELECT cardinality(show_trgm('銷售團隊'))") == "5"
        stored = (
            "SELECT datlocprovider, datlocale, datcollate, datctype, pg_encoding_to_char(encoding) FROM pg_database"
        )
        assert set(ask(running, stored).splitlines()) == {"b|C.UTF-8|C|C.UTF-8|UTF8"}


def test_the_server_listens_on_nothing_but_a_socket_that_only_its_owner_can_reach(home: Path) -> None:
    with start(home, unsafe_for_tests=True) as running:
        assert ask(running, "SHOW listen_addresses") == ""
        private = running.server.socket_dir.parent
        assert (private.stat().st_mode & 0o777, private.stat().st_uid) == (0o700, os.geteuid())
        assert (home / "postgres").stat().st_mode & 0o777 == 0o700


def test_stop_leaves_neither_process_nor_socket_behind_and_may_be_repeated(home: Path) -> None:
    running = start(home, unsafe_for_tests=True)
    running.stop()
    running.stop()
    assert running.wait() == 0
    assert not running.server.socket_dir.parent.exists()
    assert {path.name for path in home.iterdir()} == {"postgres", "postgres.lock", "postgres.log"}


def test_sessions_do_not_hold_up_a_stop(home: Path) -> None:
    running = start(home, unsafe_for_tests=True)
    session = [str(running.binaries.program("psql")), "-Xqc", "SELECT pg_sleep(600)", running.server.url("postgres")]
    with subprocess.Popen(session, stderr=subprocess.PIPE) as sleeper:
        running.stop(patience=30)
        assert sleeper.wait(10) != 0
    assert running.poll() == 0


def test_a_server_that_hangs_is_ended_hard(home: Path) -> None:
    running = start(home, unsafe_for_tests=True)
    os.kill(running.pid, 19)
    running.stop(patience=0.2)
    assert running.poll() == -9
    with start(home, unsafe_for_tests=True) as again:
        assert ask(again, "SELECT 1") == "1"


def test_an_interrupt_at_the_terminal_does_not_reach_the_server(home: Path) -> None:
    with start(home, unsafe_for_tests=True) as running:
        assert os.getsid(running.pid) == running.pid != os.getsid(0)


def test_a_home_with_a_very_long_path_is_as_good_as_any(home: Path) -> None:
    with start(home / ("long" * 50) / ("longer" * 40), unsafe_for_tests=True) as running:
        assert ask(running, "SELECT 1") == "1"


def test_a_temporary_folder_with_a_long_or_odd_name_does_not_matter(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("long" * 40, "a,b", 'a "b" %'):
        (tmp_path / name).mkdir()
        monkeypatch.setenv("TMPDIR", str(tmp_path / name))
        with start(home, unsafe_for_tests=True) as running:
            assert ask(running, "SELECT 1") == "1"


def test_two_homes_and_a_taken_tcp_port_are_no_conflict(home: Path) -> None:
    with ExitStack() as held:
        taken = held.enter_context(socket.socket())
        with suppress(OSError):  # taken by somebody else serves as well
            taken.bind(("127.0.0.1", 5432))
            taken.listen()
        one = held.enter_context(start(home / "one", unsafe_for_tests=True))
        other = held.enter_context(start(home / "other", unsafe_for_tests=True))
        ask(one, "CREATE TABLE only_in_one ()")
        assert ask(other, "SELECT to_regclass('only_in_one') IS NULL") == "t"


def test_another_process_finds_the_server_of_a_home(home: Path) -> None:
    assert find(home) is None
    with start(home, unsafe_for_tests=True) as running:
        assert find(home) == running.server
    assert find(home) is None


async def test_asyncpg_takes_the_address(postgres: Server) -> None:
    connection = await asyncpg.connect(postgres.url("postgres"))
    assert await connection.fetchval("SELECT current_user") == postgres.user
    await connection.close()


def test_psql_and_dbmate_take_the_same_address_even_of_a_database_with_an_odd_name(home: Path, tmp_path: Path) -> None:
    (tmp_path / "1_first.sql").write_text("-- migrate:up\nCREATE TABLE made ();\n-- migrate:down\nDROP TABLE made;\n")
    dbmate = which("dbmate", path=Path(sys.executable).parent) or which("dbmate")
    assert dbmate is not None, "dbmate is one of the project's dependencies"
    with start(home, unsafe_for_tests=True) as running:
        url = running.server.url("new one")
        command = [dbmate, "--url", url, "--migrations-dir", str(tmp_path), "--no-dump-schema", "up"]
        subprocess.run(command, check=True, capture_output=True)
        assert ask(running, "SELECT to_regclass('made')", "new one") == "made"


def test_the_wheel_brings_the_programs_that_backup_and_measurement_need() -> None:
    assert Binaries.from_wheel().programs() >= {"pg_ctl", "psql", "pg_dump", "pg_restore", "pgbench", "pg_basebackup"}


def test_a_folder_of_programs_serves_as_well_as_the_wheel(home: Path) -> None:
    with start(home, binaries=Binaries.from_folder(Binaries.from_wheel().folder), unsafe_for_tests=True) as running:
        assert ask(running, "SELECT 1") == "1"


def test_a_folder_without_programs_is_named(tmp_path: Path) -> None:
    with pytest.raises(EmbeddedError, match=f"{tmp_path} has no initdb"):
        Binaries.from_folder(tmp_path)

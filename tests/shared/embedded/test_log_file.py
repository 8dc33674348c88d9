"""The log stays short while somebody writes to it."""

from pathlib import Path

from shared.embedded import start
from shared.embedded.data_folder import became
from shared.embedded.log_file import LogFile
from tests.support.postgres import ask


def test_a_log_past_its_limit_is_put_aside_while_its_writer_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "postgres.log"
    with LogFile(path, limit=100, every_seconds=0.01), path.open("a") as writer:
        writer.write("first " * 20)
        writer.flush()
        assert became(lambda: path.stat().st_size == 0, 10)
        writer.write("second")
    assert path.read_text() == "second"
    assert (tmp_path / "postgres.log.1").read_text() == "first " * 20


def test_a_log_that_is_long_already_is_put_aside_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "postgres.log"
    path.write_text("old " * 100)
    with LogFile(path, limit=100) as log:
        assert log.since_opened() == ""
        assert path.read_text() == ""


def test_what_was_said_since_the_start_leaves_out_what_was_said_before(tmp_path: Path) -> None:
    path = tmp_path / "postgres.log"
    path.write_text("before")
    with LogFile(path) as log, path.open("a") as writer:
        writer.write("after")
        writer.flush()
        assert log.since_opened() == "after"


def test_a_refused_statement_is_in_the_log_of_the_home(home: Path) -> None:
    with start(home, unsafe_for_tests=True) as running:
        ask(running, "DO $$ BEGIN RAISE WARNING 'a thing to note'; END $$")
    assert "a thing to note" in (home / "postgres.log").read_text()

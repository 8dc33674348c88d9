"""What may be set, and what no setting may take away."""

from pathlib import Path

import pytest

from shared.embedded import EmbeddedError, start
from shared.embedded.settings import server_settings
from tests.support.postgres import ask


def test_a_server_never_forgets_what_it_acknowledged_whatever_its_own_files_say(home: Path) -> None:
    unsafe = ("fsync", "full_page_writes", "synchronous_commit")
    with start(home) as running:
        for name in unsafe:
            ask(running, f"ALTER SYSTEM SET {name} = off")
    with start(home) as running:
        assert [ask(running, f"SHOW {name}") for name in unsafe] == ["on", "on", "on"]


def test_the_settings_of_the_caller_go_over_the_defaults(home: Path) -> None:
    with start(home, settings={"max_connections": "17"}, unsafe_for_tests=True) as running:
        assert ask(running, "SHOW max_connections") == "17"
        assert ask(running, "SHOW max_wal_size") == "4GB"
        assert ask(running, "SHOW timezone") == "UTC"
        assert ask(running, "SHOW jit") == "off"


@pytest.mark.parametrize(
    ("name", "value"),
    [("fsync", "off"), ("FSYNC", "No"), ("full-page-writes", "0"), ("synchronous_commit", "off"), ("fsync", "of")],
)
def test_a_setting_that_could_lose_a_commit_is_refused(name: str, value: str) -> None:
    with pytest.raises(EmbeddedError, match="could lose what was acknowledged"):
        server_settings({name: value}, unsafe_for_tests=False)


def test_only_the_explicit_argument_for_tests_lets_them_pass() -> None:
    chosen = server_settings({}, unsafe_for_tests=True)
    assert (chosen["fsync"], chosen["full_page_writes"], chosen["synchronous_commit"]) == ("off", "off", "off")


@pytest.mark.parametrize("name", ["port", "listen_addresses", "Unix-Socket-Directories", "hba_file"])
def test_the_supervisors_own_settings_are_refused(name: str) -> None:
    with pytest.raises(EmbeddedError, match="The supervisor sets"):
        server_settings({name: "x"}, unsafe_for_tests=False)


def test_a_setting_that_postgresql_does_not_know_is_named(home: Path) -> None:
    with pytest.raises(EmbeddedError, match='unrecognized configuration parameter "no_such_thing"'):
        start(home, settings={"no_such_thing": "1"}, unsafe_for_tests=True)

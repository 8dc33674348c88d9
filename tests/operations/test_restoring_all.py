"""A machine is lost: all services come back from one backup on another."""

from pathlib import Path

import pytest

from tests.importing.installation import installation
from tests.operations.deals import verified, won

pytestmark = pytest.mark.timeout(400)


def test_a_new_installation_made_of_a_backup_has_the_same_content_and_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with installation(tmp_path / "home", "USD") as first:
        won(first, tmp_path / "export", ["K1", "K2", "K3"])
        done = first.run("backup", "--all", "--to", str(folder))
        assert done.returncode == 0, done.stderr
        content = verified(first)
    first.environment["SALESLOOP_HOME"] = str(tmp_path / "elsewhere")
    done = first.run("restore", "--all", str(folder))
    assert done.returncode == 0, done.stderr
    with installation(tmp_path / "elsewhere", "USD") as second:
        second.wait_until_quiet()
        assert verified(second) == content
        won(second, tmp_path / "export", ["K1", "K4"])
        second.wait_for("signed_deals", 4)
        verified(second)

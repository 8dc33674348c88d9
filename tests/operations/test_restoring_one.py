"""Pipeline is restored from an older backup while the others keep what they have: embedded, and over Kafka."""

from pathlib import Path

import pytest

from tests.importing.installation import installation
from tests.operations.deals import events, signed, verified, won
from tests.support.kafka import Topics

pytestmark = pytest.mark.timeout(400)


@pytest.fixture(params=["embedded", "kafka"])
def between(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How the services' messages come to the others."""
    if request.param == "kafka":
        topics: Topics = request.getfixturevalue("topics")
        monkeypatch.setenv("SALESLOOP_KAFKA", topics.bootstrap)
        monkeypatch.setenv("SALESLOOP_TOPIC_PREFIX", topics.prefix.rstrip("."))
        monkeypatch.setenv("SALESLOOP_TOPIC_PARTITIONS", "3")
    return str(request.param)


def test_what_came_after_the_backup_is_gone_everywhere_and_what_comes_next_is_new(between: str, tmp_path: Path) -> None:
    file, home = str(tmp_path / "pipeline.backup"), tmp_path / "home"
    with installation(home, "USD") as running:
        won(running, tmp_path / "export", ["K1", "K2", "K3"])
        done = running.run("backup", "pipeline", "--to", file)
        assert done.returncode == 0, done.stderr
        kept = events(running, "DealSigned")
        won(running, tmp_path / "export", ["L1", "L2"])
        assert signed(running) == 5
        lost = [event for event in events(running, "DealSigned") if event not in kept]
        refused = running.run("restore", "pipeline", file, "--yes")
        assert refused.returncode == 2
        assert "pipeline is in use by pipeline" in refused.stderr
    asked = running.run("restore", "pipeline", file)
    assert asked.returncode == 2
    assert "Say --yes if that is meant" in asked.stderr
    done = running.run("restore", "pipeline", file, "--yes")
    assert done.returncode == 0, done.stderr
    with installation(home, "USD") as running:
        running.wait_until_quiet()
        assert events(running, "DealSigned") == kept
        running.wait_for("signed_deals", 3)
        won(running, tmp_path / "export", ["M1", "M2", "M3", "M4"])
        new = [event for event in events(running, "DealSigned") if event not in kept]
        assert {event["position"] for event in lost} & {event["position"] for event in new}
        running.wait_for("signed_deals", 7)
        orders = [event["data"]["deal_id"] for event in events(running, "OrderReceived")]
        assert sorted(orders) == sorted(event["subject"].removeprefix("deal/") for event in kept + new)
        verified(running)

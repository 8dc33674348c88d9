"""The demo company does everything that pipeline can tell of, and the clock finds nothing in it that it cannot carry out."""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from shared.contracts import published
from tests.importing.installation import Installation, installation

WITHIN = 60.0
NOT_IN_IT: Mapping[str, str] = {}
"""Published events of pipeline that a demo does not make, each with the reason."""


@pytest.mark.timeout(420)
def test_a_demo_makes_every_published_event_of_pipeline(tmp_path: Path) -> None:
    with installation(tmp_path / "home", "CNY") as here:
        loaded = here.run("demo")
        assert loaded.returncode == 0, loaded.stderr
        expected = {event.__name__ for event in published("pipeline")}
        deadline = time.monotonic() + WITHIN
        while (missing := expected - types(here)) != NOT_IN_IT.keys() and time.monotonic() < deadline:
            time.sleep(1)
        assert missing == NOT_IN_IT.keys()
        here.wait_until_quiet()
        assert json.loads(here.run("deadletters", "--json").stdout) == []


def types(here: Installation) -> set[str]:
    """The types on pipeline's event feed."""
    found, after = set[str](), 0
    while True:
        page: dict[str, Any] = here.get("/pipeline/v1/events", after=after, limit=200)
        found |= {event["type"].split(".")[2] for event in page["items"]}
        after = page["next_after"]
        if not page["has_more"]:
            return found

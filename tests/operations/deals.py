"""A company's deals, a few at a time, and what may be true of them afterwards."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.importing.exports import deal, write_export
from tests.importing.installation import Installation


def won(running: Installation, folder: Path, references: Iterable[str]) -> None:
    """Import deals that were won, and wait until everybody has seen them."""
    folder.mkdir(exist_ok=True)
    lines = [deal(opportunity_id=reference) for reference in references]
    done = running.run("import", "crm", str(write_export(folder, sales_pipeline=lines)))
    assert done.returncode in {0, 1}, done.stderr
    running.wait_until_quiet()


def events(running: Installation, type_: str) -> list[dict[str, Any]]:
    """Pipeline's events of one type."""
    done = running.run("events", "pipeline", "--type", type_, "--limit", "1000", "--json")
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def signed(running: Installation) -> float:
    """How many deals performance knows, which reads pipeline's events and owns none of them."""
    return float(running.kpi("signed_deals")[0]["value"])


def verified(running: Installation) -> dict[str, str]:
    """The content hash of each view, all of them equal to what the logs give."""
    done = running.run("verify", "--json")
    rows = json.loads(done.stdout)
    assert [row["view"] for row in rows if not row["equal"]] == [], done.stdout
    assert done.returncode == 0
    return {row["view"]: row["content"] for row in rows}

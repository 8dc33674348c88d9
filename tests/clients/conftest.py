"""One started, empty installation for the walks of all clients."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.importing.installation import Installation, installation


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Installation]:
    """`salesloop up`, ready, without the demo."""
    with installation(tmp_path / "home", "CNY") as here:
        yield here

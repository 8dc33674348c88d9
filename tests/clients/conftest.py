"""A started, empty installation for the walk of each client."""

from collections.abc import Iterator

import pytest

from tests.importing.installation import Installation, installation


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """`salesloop up`, ready, without the demo; each file has one of its own."""
    with installation(tmp_path_factory.mktemp("started") / "home", "CNY") as here:
        yield here

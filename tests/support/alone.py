"""One service running by itself, and the company that asks it.

A test module says which by the name SERVICE, and takes the fixtures in: `from tests.support.alone import firm, here`.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from shared.embedded import Server
from tests.support.installation import Installation, installation
from tests.support.organisation import Firm, settled_in


@pytest.fixture
async def here(
    request: pytest.FixtureRequest, postgres: Server, template: str, tmp_path: Path
) -> AsyncIterator[Installation]:
    """The module's SERVICE, running."""
    async with installation(postgres, template, tmp_path, [request.module.SERVICE]) as opened:
        yield opened


@pytest.fixture
async def firm(here: Installation) -> Firm:
    """The company that asks."""
    return await settled_in(here)

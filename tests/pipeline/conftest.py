"""Pipeline in this process with its workers, and the logs of the services it listens to."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.pipeline.app import SERVICE
from shared.embedded import Server
from tests.pipeline.company import Company, company
from tests.support.installation import installation
from tests.support.store import template

__all__ = ["template"]


@pytest.fixture
async def api(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Company]:
    """A company with a customer, Acme, and two sellers, Anna and Ben, selling GTX."""
    async with installation(postgres, template, tmp_path, [SERVICE]) as opened, company(opened) as ready:
        yield ready

"""The people service in this process with its workers, over a database of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.people.app import SERVICE
from shared.embedded import Server
from tests.people.over_http import People
from tests.support.installation import installation
from tests.support.store import template

__all__ = ["template"]


@pytest.fixture
async def api(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[People]:
    """An empty company."""
    async with installation(postgres, template, tmp_path, [SERVICE]) as opened:
        yield People(opened)

"""A view of parcels that another process can be made to stop in."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from shared.flow.building import helper
from shared.store.message import Message
from tests.shared.flow.parcels import PARCELS
from tests.shared.flow.parcels import project as project_parcels

HALT = 4711
HALTED = f"SELECT pg_advisory_xact_lock({HALT})"
"""SQL that holds a helper in its first batch, in a transaction of its own."""


async def project(db: Any, service: str, messages: Sequence[Message]) -> None:
    """As that of parcels; a helper comes by where it can be held."""
    await project_parcels(db, service, messages)
    spec = sys.modules["__main__"].__spec__
    if spec is not None and spec.name == helper.__name__:
        await db.execute(f"SELECT pg_advisory_xact_lock_shared({HALT})")


HALTING = replace(PARCELS, project=project, divisible=f"{__name__}:HALTING")

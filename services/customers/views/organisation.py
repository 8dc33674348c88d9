"""Who works here: people's organisation as this service keeps it."""

import asyncio
import time
from typing import Any
from uuid import UUID

from shared.organisation.view import organisation_view

ORGANISATION = organisation_view()
KNOWN = "SELECT EXISTS (SELECT FROM employment_history WHERE employee_id = $1)"
PATIENCE = 2.0
LOOK_AGAIN = 0.02


async def knows(pool: Any, employee_id: UUID) -> bool:
    """Whether the employee is known here, or becomes so within two seconds: people's events may be on their way."""
    deadline = time.monotonic() + PATIENCE
    while not await pool.fetchval(KNOWN, employee_id):
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(LOOK_AGAIN)
    return True

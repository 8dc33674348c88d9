"""What is personal of an employee: last values in tables of their own, never in an event."""

from hashlib import sha256
from typing import Any
from uuid import UUID

NAMED = "INSERT INTO public.names (employee_id, version, name) VALUES ($1, 1, $2)"
DETAILED = (
    "INSERT INTO public.personal_details (employee_id, version, email, external_reference) VALUES ($1, 1, $2, $3)"
)
RENAMED = "UPDATE public.names SET name = $3, version = $2 WHERE employee_id = $1 AND version < $2"
MAILED = "UPDATE public.personal_details SET email = $3, version = $2 WHERE employee_id = $1 AND version < $2"


def digest_of(reference: str | None) -> str | None:
    """The hash under which an external reference, which may be a name, is known for ever."""
    return None if reference is None else sha256(reference.encode()).hexdigest()


async def keep(pool: Any, employee_id: UUID, name: str, email: str | None, reference: str | None) -> None:
    """Write the details of somebody who is about to be hired."""
    async with pool.acquire() as db, db.transaction():
        await db.execute(NAMED, employee_id, name)
        await db.execute(DETAILED, employee_id, email, reference)


async def forget(pool: Any, employee_id: UUID) -> None:
    """Remove the details of somebody who was not hired after all."""
    async with pool.acquire() as db, db.transaction():
        await db.execute("DELETE FROM public.names WHERE employee_id = $1", employee_id)
        await db.execute("DELETE FROM public.personal_details WHERE employee_id = $1", employee_id)


async def change(pool: Any, employee_id: UUID, version: int, details: dict[str, str | None]) -> None:
    """Write new details as of the stream's version; those of a later version stay."""
    async with pool.acquire() as db, db.transaction():
        if "name" in details:
            await db.execute(RENAMED, employee_id, version, details["name"])
        if "email" in details:
            await db.execute(MAILED, employee_id, version, details["email"])

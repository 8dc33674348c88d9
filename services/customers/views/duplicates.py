"""Which customers may be the one that is about to be registered?"""

from typing import Any

from asyncpg import Connection

from services.customers.views.likeness import name_key, registration_key
from shared.authority.reach import Reach

ALIKE = """
SELECT id, name, external_reference, name_key = $1 AS same_name, owner_id FROM customers
WHERE name_key = $1 OR registration_key = $2 ORDER BY registered_on, id LIMIT 10
"""


async def alike(
    db: Connection, name: str, registration_number: str | None, external_reference: str | None, sees: Reach
) -> list[dict[str, Any]]:
    """Up to ten customers that may be this one: of the same name but for its form, or the same registration number.

    None when one of them has the external reference: then it is this one, and the claim says so. Of one that the caller
    may not know, only that there is one: its `id` and `name` are null.
    """
    found = await db.fetch(ALIKE, name_key(name), registration_key(registration_number))
    if external_reference is not None and any(row["external_reference"] == external_reference for row in found):
        return []
    return [
        {
            "id": str(id) if sees.covers([owner_id]) else None,
            "name": known if sees.covers([owner_id]) else None,
            "because": "name" if same_name else "registration_number",
        }
        for id, known, _, same_name, owner_id in found
    ]

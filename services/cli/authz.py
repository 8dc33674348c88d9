"""Why somebody may use an operation or not: asked of the service that answers it."""

from difflib import get_close_matches
from typing import Any
from uuid import UUID

import orjson

from services.cli.client import Client
from services.cli.failure import Stop
from services.cli.installation import open_client
from services.cli.names import NAMES
from shared.web.identity.tokens import PERSONAS, WITHOUT_EMPLOYEE


async def explain(
    person: str, operation: str, *, owner: str | None, url: str | None, token: str | None, as_json: bool
) -> int:
    """Print whether and why in one line, or the answer as JSON. Exit code 0, whatever the answer is."""
    owner_id = None if owner is None else _id(owner, "an owner's id")
    async with open_client(url, token) as client:
        service = await _service_of(client, operation)
        employee_id = await employee_of(client, person)
        path = f"/{service}/v1/permissions/explain"
        found = await client.get(path, employee_id=employee_id, operation=operation, owner_id=owner_id)
    print(orjson.dumps(found).decode() if as_json else sentence(found, owner_id))
    return 0


def sentence(found: dict[str, Any], owner_id: UUID | None) -> str:
    """An explanation in one line."""
    allowed = found["allowed"] and found.get("reaches", True)
    said = [f"{'yes' if allowed else 'no'}: {found['because']}"]
    if "reaches" in found:
        seen = "" if found["reaches"] else ", and sees it" if found["sees"] else ", and does not even see it"
        said.append(f"That {'reaches' if found['reaches'] else 'does not reach'} what is of {owner_id}{seen}.")
    if found["allowed"] and found.get("not_for_oneself"):
        said.append("Never for oneself.")
    return " ".join(said)


async def employee_of(client: Client, person: str) -> UUID:
    """The id itself, or that of the first employee who holds a persona's post. Raises Stop."""
    if person in WITHOUT_EMPLOYEE:
        raise Stop(f"{person} is nobody's post; 'GET /<service>/v1/me/permissions' with its token says what it may do.")
    if person not in PERSONAS:
        return _id(person, f"a persona ({', '.join(PERSONAS)}) or an employee's id")
    holders = (await client.get("/people/v1/employees", post=PERSONAS[person], limit=1))["items"]
    if not holders:
        raise Stop(f"nobody holds the post {PERSONAS[person]!r} yet: load the demo or import employees.")
    return UUID(holders[0]["id"])


async def _service_of(client: Client, operation: str) -> str:
    """The first service that describes the operation. Raises Stop."""
    known: list[str] = []
    for service in NAMES:
        paths = (await client.get(f"/{service}/openapi.json"))["paths"]
        found = [one["operationId"] for methods in paths.values() for one in methods.values()]
        if operation in found:
            return service
        known += found
    near = get_close_matches(operation, known, n=3) or ["GET /<service>/openapi.json"]
    raise Stop(f"there is no operation {operation!r}; see {', '.join(near)}.")


def _id(text: str, what: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Stop(f"{text!r} is not {what}.") from None

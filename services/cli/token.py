"""An access token for a person at a command line."""

from uuid import UUID

from services.cli.authz import employee_of
from services.cli.failure import Stop
from services.cli.installation import open_client
from shared.settings import load_settings
from shared.web.identity.tokens import PERSONAS, WITHOUT_EMPLOYEE, issue_token

DAY = 86_400
BY_POST = {post: persona for persona, post in PERSONAS.items() if persona not in WITHOUT_EMPLOYEE}


async def token(persona: str | None, employee: str | None, *, url: str | None) -> int:
    """Print a token for a persona or an employee. Exit code 0."""
    settings = load_settings()
    if (persona is None) == (employee is None):
        raise Stop(f"name one persona ({', '.join(PERSONAS)}) or --employee ID.")
    if employee is not None:
        try:
            employee_id = UUID(employee)
        except ValueError:
            raise Stop(f"{employee!r} is not an employee's id.") from None
        async with open_client(url, None, settings) as client:
            held = (await client.get(f"/people/v1/employees/{employee_id}")).get("assignment") or {}
        print(issue_token(settings, BY_POST.get(str(held.get("post"))), employee=employee_id, lifetime=DAY))
        return 0
    assert persona is not None
    if persona in WITHOUT_EMPLOYEE:
        print(issue_token(settings, persona, lifetime=DAY))
        return 0
    if persona not in PERSONAS:
        raise Stop(f"there is no persona {persona!r}; there are {', '.join(PERSONAS)}.")
    async with open_client(url, None, settings) as client:
        holder = await employee_of(client, persona)
    print(issue_token(settings, persona, employee=holder, lifetime=DAY))
    return 0

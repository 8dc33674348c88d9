"""Any list of the API as CSV."""

import sys

from services.cli.failure import Stop
from services.cli.installation import open_client


async def export(collection: str, *, url: str | None, token: str | None) -> int:
    """Write every item of `service/list` to stdout, as the API makes a file of it. Exit code 0."""
    service, _, plural = collection.partition("/")
    if not plural:
        raise Stop(f"name a list as service/list, for instance pipeline/deals, not {collection!r}.")
    async with open_client(url, token) as client:
        sys.stdout.buffer.write(await client.file(f"/{service}/v1/{plural}"))
    return 0

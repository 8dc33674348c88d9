"""Any list of the API as CSV."""

import csv
import sys
from typing import Any

import orjson

from services.cli.failure import Stop
from services.cli.installation import open_client


async def export(collection: str, *, url: str | None, token: str | None) -> int:
    """Write every item of `service/list` to stdout, one column per field; nested values are JSON. Exit code 0."""
    service, _, plural = collection.partition("/")
    if not plural:
        raise Stop(f"name a list as service/list, for instance pipeline/deals, not {collection!r}.")
    async with open_client(url, token) as client:
        items = [_flat(item) async for item in client.pages(f"/{service}/v1/{plural}")]
    columns = list(dict.fromkeys(column for item in items for column in item))
    writer = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(items)
    return 0


def _flat(item: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in item.items():
        match value:
            case dict():
                flat |= _flat(value, f"{prefix}{name}.")
            case list():
                flat[prefix + name] = orjson.dumps(value).decode()
            case str() if value[:1] in {"=", "+", "@", "\t"}:
                flat[prefix + name] = f"'{value}"  # a spreadsheet would run it
            case _:
                flat[prefix + name] = value
    return flat

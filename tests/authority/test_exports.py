"""A list that is had as a file has the rows that the list shows, to whoever asks."""

import csv
import io

import pytest

from tests.authority.oracle import FIRM
from tests.authority.world import World

LISTS = (
    "/pipeline/v1/deals",
    "/pipeline/v1/invoices",
    "/pipeline/v1/payments",
    "/customers/v1/customers",
    "/targets/v1/targets",
)


@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("path", LISTS)
async def test_everybody_exports_what_they_see_and_nothing_else(world: World, path: str) -> None:
    sizes = set()
    for who in FIRM.roles:
        shown = await world.here.http.get(path, params={"limit": 200}, auth=world.auth(who))
        file = await world.here.http.get(path, headers={"accept": "text/csv"}, auth=world.auth(who))
        assert file.status_code == shown.status_code, who
        if file.is_success:
            rows = list(csv.DictReader(io.StringIO(file.text, newline="")))
            assert [row["id"] for row in rows] == [item["id"] for item in shown.json()["items"]], who
            sizes.add(len(rows))
    assert len(sizes) > 1

"""What somebody has read is not sent again while its version says that it is the same."""

from typing import Any

import pytest

from services.cli.apps import SERVICES
from shared.web.app import declare
from tests.authority.oracle import MISSING
from tests.authority.requests import customers, deals, money, orders, people, performance, targets, tickets
from tests.authority.world import World

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]
PARTS = (people, customers, deals, orders, money, tickets, targets, performance)


def tagged() -> dict[str, bool]:
    """The operations that are described with an ETag, and whether with 304 too."""
    return {
        methods["get"]["operationId"]: "304" in methods["get"]["responses"]
        for service in SERVICES
        for methods in declare(service).openapi()["paths"].values()
        if "get" in methods and "ETag" in methods["get"]["responses"]["200"].get("headers", {})
    }


def still(answer: dict[str, Any]) -> dict[str, Any]:
    """The same without the moment that an answer is of, and what runs until then."""
    return {
        name: value
        for name, value in answer.items()
        if name not in {"as_of", "response_standing", "resolution_standing"}
    }


async def test_whoever_has_the_etag_of_a_thing_is_answered_304_and_of_what_shows_more_the_whole(world: World) -> None:
    asks = [ask for part in PARTS for ask in part.requests(world) if MISSING not in {one.owner for one in ask.checks}]
    paths = {ask.operation: ask.path for ask in asks} | {"getJob": f"/people/v1/jobs/{world.jobs['people']}"}
    operations, found = tagged(), {}
    for operation in operations:
        path, auth = paths[operation], world.auth("admin" if operation == "getJob" else "gm")
        first = await world.here.http.get(path, auth=auth)
        again = await world.here.http.get(path, auth=auth, headers={"if-none-match": first.headers["etag"]})
        other = await world.here.http.get(path, auth=auth, headers={"if-none-match": '"999999"'})
        assert (first.status_code, still(other.json())) == (200, still(first.json())), operation
        assert again.headers["etag"] == first.headers["etag"], operation
        assert again.status_code == 304 or still(again.json()) == still(first.json()), operation
        assert again.content or again.status_code == 304, operation
        found[operation] = again.status_code == 304
    assert len(operations) == 17
    assert found == operations

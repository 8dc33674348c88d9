"""What somebody has read is not sent again while its version says that it is the same."""

import json
from typing import Any

import pytest

from services.cli.apps import SERVICES
from shared.web.serving.app import declare
from tests.authority.oracle import MISSING
from tests.authority.requests import customers, deals, money, orders, people, performance, targets, tickets
from tests.authority.world import World

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]
PARTS = (people, customers, deals, orders, money, tickets, targets, performance)
RUNNING = frozenset({"as_of", "response_standing", "resolution_standing"})


def tagged() -> dict[str, bool]:
    """The operations that are described with an ETag, and whether with 304 too."""
    return {
        methods["get"]["operationId"]: "304" in methods["get"]["responses"]
        for service in SERVICES
        for methods in declare(service).openapi()["paths"].values()
        if "get" in methods and "ETag" in methods["get"]["responses"]["200"].get("headers", {})
    }


def still(content: bytes) -> Any:
    """What is answered, to the byte; where it says of which moment it is, without that and what runs until then."""
    answer = json.loads(content)
    return {name: answer[name] for name in answer if name not in RUNNING} if "as_of" in answer else content


async def test_whoever_has_the_etag_of_a_thing_is_answered_304_and_of_what_shows_more_the_whole(world: World) -> None:
    asks = [ask for part in PARTS for ask in part.requests(world) if MISSING not in {one.owner for one in ask.checks}]
    paths = {ask.operation: ask.path for ask in asks} | {"getJob": f"/people/v1/jobs/{world.jobs['people']}"}
    operations, found = tagged(), {}
    for operation in operations:
        path, auth = paths[operation], world.auth("admin" if operation == "getJob" else "gm")
        first = await world.here.http.get(path, auth=auth)
        again = await world.here.http.get(path, auth=auth, headers={"if-none-match": first.headers["etag"]})
        other = await world.here.http.get(path, auth=auth, headers={"if-none-match": '"999999"'})
        assert (first.status_code, still(other.content)) == (200, still(first.content)), operation
        assert again.headers["etag"] == first.headers["etag"], operation
        found[operation] = again.status_code == 304
        assert again.content == b"" if found[operation] else still(again.content) == still(first.content), operation
    assert len(operations) == 18
    assert found == operations

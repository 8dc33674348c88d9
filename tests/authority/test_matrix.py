"""Every operation, asked by everybody about everybody's things, answers what the oracle says."""

import pytest

from tests.authority.asking import CALLERS, send, table
from tests.authority.requests import customers, deals
from tests.authority.world import World

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]
PARTS = (customers, deals)


async def test_everybody_gets_of_every_operation_what_the_oracle_says(world: World) -> None:
    asks = [ask for part in PARTS for ask in part.requests(world)]
    cells = await send(world.here.http, asks, {who: world.auth(who) for who in CALLERS})
    wrong = [cell for cell in cells if cell.found != cell.expected]
    assert not wrong, f"{len(wrong)} of {len(cells)} cells are wrong:\n{table(wrong)}"

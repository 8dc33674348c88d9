"""Every operation, asked by everybody about everybody's things, answers what the oracle says."""

from typing import NamedTuple

import pytest
import pytest_asyncio

from shared.store.connect import connect
from tests.authority.asking import CALLERS, Cell, operations, send, table
from tests.authority.oracle import FIRM, MISSING, OF_OPERATION
from tests.authority.requests import customers, deals, everywhere, money, orders, people, performance, targets, tickets
from tests.authority.world import World, at_rest

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]
PARTS = (everywhere, people, customers, deals, orders, tickets, money, targets, performance)
TABLES = "SELECT format('%I.%I', schemaname, relname) FROM pg_stat_user_tables"
Rows = dict[str, dict[str, int]]


class Asked(NamedTuple):
    """Every cell, and how many rows there were before and after."""

    cells: list[Cell]
    before: Rows
    after: Rows


async def rows(world: World) -> Rows:
    """How many rows each table of each service has."""
    found = {}
    for service, url in world.here.urls.items():
        db = await connect(url)
        tables = [row[0] for row in await db.fetch(TABLES)]
        counts = " UNION ALL ".join(f"SELECT '{table}', count(*) FROM {table}" for table in tables)
        found[service] = dict(await db.fetch(counts))
        await db.close()
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def asked(world: World) -> Asked:
    """Every request sent by everybody."""
    asks = [ask for part in PARTS for ask in part.requests(world)]
    before = await rows(world)
    cells = await send(world.here.http, asks, {who: world.auth(who) for who in CALLERS})
    await at_rest(world.here)
    return Asked(cells, before, await rows(world))


async def test_everybody_gets_of_every_operation_what_the_oracle_says(asked: Asked) -> None:
    wrong = [cell for cell in asked.cells if cell.found != cell.expected]
    assert not wrong, f"{len(wrong)} of {len(asked.cells)} cells are wrong:\n{table(wrong)}"


async def test_no_operation_is_left_out(asked: Asked) -> None:
    described = frozenset[str]().union(*operations().values())
    sent = {cell.ask.operation for cell in asked.cells}
    assert described - sent == set(), "operations that no request of the matrix asks"
    assert sent | OF_OPERATION.keys() == described, "operations that there are not"


async def test_whoever_may_not_know_of_a_thing_is_answered_to_the_letter_as_if_there_were_none(asked: Asked) -> None:
    hidden: dict[tuple[str, str, str], set[str]] = {}
    for cell in asked.cells:
        code = cell.found[0][1]
        if cell.who in FIRM.roles and any(code == check.hidden[1] for check in cell.ask.checks):
            hidden.setdefault((cell.ask.operation, cell.who, code), set()).add(cell.problem)
    assert len(hidden) > 300
    told = {key: problems for key, problems in hidden.items() if len(problems) > 1}
    assert not told, told


async def test_every_operation_about_things_that_are_owned_is_asked_of_every_relation(asked: Asked) -> None:
    relations: dict[str, set[str]] = {}
    for cell in asked.cells:
        for check in cell.ask.checks:
            if check.kind in {"of", "reach"} and cell.who in FIRM.roles:
                relations.setdefault(cell.ask.operation, set()).add(FIRM.relation(cell.who, check.owner))
    always = {"own", "team", "region", "elsewhere", MISSING}
    owned = ("getCustomer", "updateCustomer", "classifyCustomer", "handOverCustomer", "getDeal", "listDealHistory",
             "reviseDeal", "advanceDeal", "moveDeal", "parkDeal", "loseDeal", "reopenDeal", "signDeal", "logActivity", "recordNeed", "raiseObjection",
             "settleObjection", "overrideForecast", "issueQuote", "withdrawQuote", "acceptQuote",
             "approveQuote", "rejectQuote", "draftContract", "checkContract", "amendContract", "approveAmendment", "rejectAmendment", "changeCredit", "getOrder", "listOrderHistory",
             "confirmOrder", "startDelivery", "planMilestone", "reachMilestone", "deliverOrder", "acceptOrder",
             "cancelOrder", "releaseOrder", "assignTask", "reviseTask", "withdrawTask", "completeTask", "getTask", "getInvoice", "getAccount",
             "listAccountHistory", "getPayment", "refundPayment", "getCommissions", "explainCommissions")  # fmt: skip
    of_nobody = ("getCustomer", "handOverCustomer", "getAccount", "getPayment")
    assert {name: always - relations[name] for name in owned if always - relations[name]} == {}
    assert always - {"region"} <= relations["explainAttainment"], "only whoever sells in a team has a target"
    assert [name for name in of_nobody if "nobody's" not in relations[name]] == []


async def test_a_command_that_is_only_asked_about_leaves_nothing_behind(asked: Asked) -> None:
    assert asked.after == asked.before

"""The tree that a query shows is the one the command answered, however the log is cut into batches."""

from dataclasses import replace
from datetime import date
from typing import Any

import asyncpg
import msgspec
import pytest

from services.targets.api import represent
from services.targets.domain.plan import LineWeight, Recut
from services.targets.domain.target import (
    TARGET,
    BreakDown,
    ChangeAmount,
    Command,
    PublishTarget,
    ReviseTarget,
    SetTarget,
)
from services.targets.views.body import tree_body
from services.targets.views.trees import TREES, load
from shared.decider import fold
from tests.targets.logs import messages, tables
from tests.targets.trees import COMPANY, PLAN, node, uid

ID = uid(77)
TODAY = date(2027, 5, 17)
MOVED = (*(weighed for weighed in COMPANY if weighed.node.node_id != uid(5)), node(5, 7, "person"))
COMMANDS: tuple[Command, ...] = (
    SetTarget(2027, "signed_amount", 1_000_001, 250, "USD"),
    BreakDown(PLAN),
    ChangeAmount(900_000, 0),
    BreakDown(replace(PLAN, lines=(), months=(1,) * 12)),
    PublishTarget(date(2026, 12, 20), TODAY),
    ReviseTarget(date(2027, 6, 1), "moved", TODAY, recut=Recut(nodes=MOVED)),
    ReviseTarget(date(2027, 8, 1), "more", TODAY, 1_200_000, 100, Recut(lines=(LineWeight(uid(93), 1),))),
)


@pytest.mark.parametrize("size", [1, 7, 1000])
async def test_the_query_shows_what_the_command_answered(db: asyncpg.Connection, size: int) -> None:
    await tables(db, TREES)
    state, version = TARGET.initial, 0
    for command in COMMANDS:
        events = TARGET.decide(command, state)
        log = messages(ID, events, after=version)
        for start in range(0, len(log), size):
            await TREES.project(db, "targets", log[start : start + size])
        state, version = fold(TARGET, events, state), version + len(events)
        shown = (await load(db, [ID]))[ID]
        assert plain(tree_body(ID, shown.version, shown.head, shown.branches.values())) == plain(
            represent(ID, state, version)
        )


async def test_the_list_knows_year_measure_and_status(db: asyncpg.Connection) -> None:
    await tables(db, TREES)
    await TREES.project(db, "targets", messages(ID, TARGET.decide(COMMANDS[0], TARGET.initial)))
    row = await db.fetchrow("SELECT id, year, measure, status, version, body FROM targets")
    assert tuple(row)[:5] == (ID, 2027, "signed_amount", "draft", 1)
    body = msgspec.json.decode(row["body"])
    assert (body["amount"], body["padding"], body["assigned"]) == (1_000_001, 25_000, 1_025_001)


def plain(body: dict[str, Any]) -> dict[str, Any]:
    """As JSON, nodes in the order of their places: the order of a tree is not promised after a revision."""
    decoded: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(body))
    decoded["nodes"].sort(key=lambda node: (node["node_id"], node["parent_id"] or ""))
    return decoded

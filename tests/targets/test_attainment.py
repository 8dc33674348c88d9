"""What counts as attained, by whom and where: after splits, on its own date, at the unit of that date, uncapped."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
import pytest

from services.targets.views.actuals import ACTUALS
from services.targets.views.attainment.attainment import attained, item
from services.targets.views.attainment.credits import Months, actuals
from services.targets.views.bounds import Bounds
from services.targets.views.organisation import ORGANISATION, members_on
from services.targets.views.promises import Promised, whole
from shared.contracts.pipeline import (
    AllocatedLine,
    Allocation,
    Credit,
    CreditAmount,
    CreditApplied,
    DealSigned,
    Dimensions,
    Line,
    PaymentReceived,
    PaymentRefunded,
    Terms,
)
from shared.contracts.targets import Node
from tests.targets.company import ANN, BEN, EAST, LINE, OTHER_TEAM, TEAM, WEST, project_people
from tests.targets.logs import messages, tables
from tests.targets.trees import uid

JAN, FEB, MAR = (date(2027, month, 1) for month in (1, 2, 3))
END = date(2027, 12, 31)
NOW = datetime(2028, 1, 1, tzinfo=UTC)


@pytest.fixture
async def company(db: asyncpg.Connection) -> asyncpg.Connection:
    await tables(db, ACTUALS, ORGANISATION)
    await project_people(db)
    return db


def signed(
    on: date, *nets: int, customer: int | None = 50, credits: tuple[tuple[UUID, int], ...] = ((ANN, 10_000),)
) -> DealSigned:
    lines = tuple(Line(number, uid(70), "P", LINE, "L", 1, net, 0) for number, net in enumerate(nets, 1))
    terms = Terms(credits[0][0], tuple(Credit(*credit) for credit in credits), lines, sum(nets), "USD", None)
    return DealSigned(Dimensions(uid(customer) if customer else None, None), terms, None, on, None, None, ())


def allocation(net: int, **shares: int) -> Allocation:
    credits = tuple(CreditAmount({"ann": ANN, "ben": BEN}[name], part) for name, part in shares.items())
    return Allocation(uid(60), uid(61), uid(62), net, (AllocatedLine(1, uid(70), LINE, net, 0, 0, credits),))


async def summed(db: asyncpg.Connection, measure: str, first: date = JAN, last: date = END) -> Months:
    return await actuals(db, Bounds(measure, first, last, END, NOW))


NOWHERE = Dimensions(uid(50), None)


async def record(db: asyncpg.Connection, *events: Any) -> None:
    for half in (messages(uid(98), events, noun="deal")[::2], messages(uid(98), events, noun="deal")[1::2]):
        if half:
            await ACTUALS.project(db, "pipeline", half)


async def test_a_split_deal_counts_at_each_person_by_their_share_line_by_line(company: asyncpg.Connection) -> None:
    await record(company, signed(date(2027, 1, 10), 101, 101, credits=((ANN, 5_000), (BEN, 5_000))))
    sums = await summed(company, "signed_amount")
    assert sums[ANN] == {JAN: 102}
    assert sums[BEN] == {JAN: 100}
    assert sums[None] == sums[EAST] == sums[TEAM] == {JAN: 202}


async def test_a_deal_is_one_at_its_owner_however_it_is_split(company: asyncpg.Connection) -> None:
    await record(company, signed(date(2027, 1, 10), 100, credits=((ANN, 1), (BEN, 9_999))))
    assert await summed(company, "signed_deals") == {
        None: {JAN: 1},
        ANN: {JAN: 1},
        TEAM: {JAN: 1},
        EAST: {JAN: 1},
    }


async def test_what_was_attained_belongs_to_the_unit_of_its_own_date(company: asyncpg.Connection) -> None:
    await record(
        company,
        signed(date(2027, 2, 14), 1),
        signed(date(2027, 2, 15), 10),
        signed(date(2027, 3, 1), 100, credits=((BEN, 10_000),)),
    )
    sums = await summed(company, "signed_amount")
    assert (sums[TEAM], sums[OTHER_TEAM]) == ({FEB: 1, MAR: 100}, {FEB: 10})
    assert (sums[EAST], sums[WEST], sums[None]) == ({FEB: 1, MAR: 100}, {FEB: 10}, {FEB: 11, MAR: 100})


async def test_only_the_months_asked_for_count(company: asyncpg.Connection) -> None:
    await record(
        company,
        signed(date(2026, 12, 31), 1),
        signed(date(2027, 1, 1), 2),
        signed(date(2027, 1, 31), 4),
        signed(FEB, 8),
    )
    assert (await summed(company, "signed_amount", JAN, date(2027, 1, 31)))[None] == {JAN: 6}


async def test_a_customer_is_new_once_by_the_earliest_signing_whatever_order_they_arrive_in(
    company: asyncpg.Connection,
) -> None:
    await record(
        company,
        signed(date(2027, 3, 1), 1, credits=((BEN, 10_000),)),
        signed(date(2027, 1, 5), 1),
        signed(date(2027, 2, 1), 1),
        signed(date(2027, 2, 1), 1, customer=51),
        signed(date(2027, 2, 1), 1, customer=None),
    )
    sums = await summed(company, "new_customers")
    assert (sums[None], sums[ANN]) == ({JAN: 1, FEB: 1}, {JAN: 1, FEB: 1})
    assert BEN not in sums


async def test_money_counts_where_it_is_credited_and_what_is_on_account_for_the_company_alone(
    company: asyncpg.Connection,
) -> None:
    await record(
        company,
        PaymentReceived(uid(1), "a", NOWHERE, 150, "USD", date(2027, 1, 5), (allocation(100, ann=60, ben=40),), 50),
        CreditApplied(uid(1), NOWHERE, "USD", date(2027, 2, 5), (allocation(30, ann=30),), 50, 20),
        PaymentRefunded(
            uid(1), uid(2), "r", NOWHERE, 30, "USD", date(2027, 3, 5), (allocation(100, ann=60, ben=40),), (allocation(90, ann=54, ben=36),), 20, 0,
        ),
    )  # fmt: skip
    sums = await summed(company, "received_amount")
    assert sums[ANN] == {JAN: 60, FEB: 30, MAR: -6}
    assert sums[BEN] == {JAN: 40, MAR: -4}
    assert sums[None] == {JAN: 150, FEB: 0, MAR: -30}
    assert (sums[EAST], sums[WEST]) == ({JAN: 100, FEB: 30, MAR: -4}, {MAR: -6})


async def test_the_organisation_on_a_day_has_units_and_whoever_is_employed(company: asyncpg.Connection) -> None:
    members = {
        node.node_id: (node.kind, node.parent_id, post) for node, post in await members_on(company, date(2027, 2, 20))
    }
    assert members[TEAM] == ("team", EAST, "")
    assert members[ANN] == ("person", OTHER_TEAM, "sales_rep")
    assert BEN not in members


def test_attainment_is_never_capped_and_needs_a_target() -> None:
    assert attained(1_000_000, 2_500_000)["attainment"] == msgspec.Raw(b"2.500000")
    assert attained(3, 2)["attainment"] == msgspec.Raw(b"0.666667")
    assert attained(3, -2)["attainment"] == msgspec.Raw(b"-0.666667")
    assert attained(0, 5)["attainment"] is None


def test_a_period_sums_its_months() -> None:
    node = Node(ANN, "person", None, TEAM)
    shown = item(Promised(node, [10] * 12), {FEB: 7, MAR: 8}, Bounds("", FEB, date(2027, 3, 31), END, NOW))
    assert (shown["target"], shown["actual"], shown["gap"], shown["attainment"]) == (
        20,
        15,
        5,
        msgspec.Raw(b"0.750000"),
    )
    assert [(month["month"], month["actual"]) for month in shown["months"]] == [("2027-02", 7), ("2027-03", 8)]


def test_a_person_who_changed_teams_is_one_node_with_the_target_of_both_places() -> None:
    before, after = Node(ANN, "person", None, TEAM), Node(ANN, "person", None, OTHER_TEAM)
    moved = [Promised(before, [5] * 12), Promised(before, [0, 0, *[-5] * 10]), Promised(after, [0, 0, *[7] * 10])]
    assert whole(moved) == [Promised(after, [5, 5, *[7] * 10])]
    back = [Promised(after, [*[0] * 8, *[-7] * 4]), Promised(before, [*[0] * 8, *[9] * 4])]
    assert whole(moved + back) == [Promised(before, [5, 5, *[7] * 6, *[9] * 4])]

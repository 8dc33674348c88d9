"""Every figure is what an independent replay of the events makes it, on any day and as known at any moment."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from random import Random
from statistics import median
from types import SimpleNamespace
from typing import Any, NamedTuple, get_args
from uuid import UUID

import asyncpg
import msgspec
import pytest

from services.pipeline.views.figures import durations, funnel, leakage, lost_reasons, velocity, win_rate
from services.pipeline.views.figures.asked import Asked
from services.pipeline.views.figures.durations import get_stage_durations, percentile
from services.pipeline.views.figures.funnel import get_funnel
from services.pipeline.views.figures.leakage import get_leakage
from services.pipeline.views.figures.lost_reasons import get_lost_reasons
from services.pipeline.views.figures.velocity import get_velocity
from services.pipeline.views.figures.win_rate import get_win_rate
from shared.authority.reach import EVERYTHING, Reach
from shared.contracts.pipeline import ContractCancelled, DealLost, DealSigned, LostReason
from shared.flow.message import Message
from shared.flow.view import View
from tests.pipeline.figures import recomputed
from tests.pipeline.figures.histories import LINES, MOMENT, OPEN, OWNERS, SOURCES, START, history, recorded
from tests.pipeline.figures.recomputed import Replayed, Within, net, replayed

VIEWS = (
    funnel.FUNNEL,
    durations.DURATIONS,
    win_rate.WIN_RATE,
    lost_reasons.LOST_REASONS,
    velocity.VELOCITY,
    leakage.LEAKAGE,
)
TODAY = START + timedelta(days=400)


class Told(NamedTuple):
    """A question, and the deals it is about as the replay has them."""

    reader: Any
    asked: Asked
    deals: list[Replayed]
    within: Within
    as_of: date


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(database_url, server_settings={"search_path": "views, public"})
    for view in VIEWS:
        await connection.execute(view.ddl + view.indexes)
    yield connection
    await connection.close()


async def project(db: Any, log: Sequence[tuple[Message, Any]], random: Random) -> None:
    """The log in batches of any size."""
    edges = sorted({0, len(log), *(random.randrange(len(log)) for _ in range(12))})
    for view in VIEWS:
        for first, last in pairwise(edges):
            batch = [message for message, _ in log[first:last] if message.type in view.reads["pipeline"]]
            await view.project(db, "pipeline", batch)


def reader(db: Any, reach: Reach) -> Any:
    """A caller of that reach."""
    return SimpleNamespace(
        db=db,
        today=TODAY,
        now=MOMENT + timedelta(days=9),
        currency="USD",
        scope=dict,
        within=lambda where, owner: where.within(owner, reach),
    )


def question(db: Any, log: Sequence[tuple[Message, Any]], random: Random) -> Told:
    """Some filters, and the deals they let through."""
    as_of = random.choice((TODAY, START + timedelta(days=random.randrange(140))))
    known_at: datetime | None = random.choice((None, log[random.randrange(len(log))][0].recorded_at))
    start = random.choice((None, START + timedelta(days=random.randrange(90))))
    end = random.choice((None, (start or START) + timedelta(days=random.randrange(60))))
    owner_id, line = random.choice((None, *OWNERS)), random.choice((None, *LINES))
    source = random.choice((None, *SOURCES))
    reach = random.choice((EVERYTHING, Reach("team", frozenset(OWNERS[:2]))))
    histories: dict[UUID, list[Any]] = {}
    for message, event in log:
        if known_at is None or message.recorded_at < known_at:
            deal_id = event.deal_id if isinstance(event, ContractCancelled) else message.stream_id
            histories.setdefault(deal_id, []).append(event)
    deals = [deal for events in histories.values() if (deal := replayed(events, as_of))]
    deals = [
        deal
        for deal in deals
        if owner_id in {None, deal.terms.owner_id}
        and (reach.people is None or deal.terms.owner_id in reach.people)
        and (line is None or any(one.product_line_id == line for one in deal.terms.lines))
        and (source is None or deal.opened.dimensions.source == source)
    ]

    def within(day: date) -> bool:
        return (start or date.min) <= day <= min(end or as_of, as_of)

    asked = Asked(start, end, as_of, known_at, owner_id, None, line, source, None)
    return Told(reader(db, reach), asked, deals, within, as_of)


async def answered(answer: Any) -> Any:
    return msgspec.json.decode((await answer).body)


@pytest.mark.parametrize("seed", range(6))
async def test_figures_are_what_a_replay_of_the_events_says(db: Any, seed: int) -> None:
    random = Random(seed)
    log = recorded([history(random) for _ in range(60)], random)
    await project(db, log, random)
    for _ in range(25):
        told = question(db, log, random)
        await funnel_is_right(told)
        await durations_are_right(told)
        await rates_are_right(told)
        await reasons_are_right(told)
        await velocity_is_right(told)


async def funnel_is_right(told: Told) -> None:
    (item,) = (await answered(get_funnel(told.reader, told.asked)))["items"]
    expected = recomputed.funnel(told.deals, told.within)
    for stage in item["stages"]:
        counts = expected[stage["stage"]]
        names = ("entered", "advanced", "lost", "skipped")
        assert {name: stage[name] for name in names} == {name: counts[name] for name in names}, (stage, told.asked)
        assert stage["entered"] == stage["advanced"] + stage["lost"] + stage["open"]
        assert stage["conversion"] == rate(counts["advanced"], counts["entered"])


async def durations_are_right(told: Told) -> None:
    answer = await answered(get_stage_durations(told.reader, told.asked))
    left, still = recomputed.days(told.deals, told.within, told.as_of)
    for stage in answer["stages"]:
        for name, days in (("left", left[stage["stage"]]), ("open", still[stage["stage"]])):
            found = stage[name]
            assert (found["count"], found["median"]) == (len(days), median(days) if days else None), (stage, told.asked)


async def rates_are_right(told: Told) -> None:
    opened = list(recomputed.opened(told.deals, told.within))
    won, lost = (len(list(recomputed.ended(told.deals, kind, told.within))) for kind in (DealSigned, DealLost))
    won_of_opened = sum(isinstance(deal.ended, DealSigned) for deal in opened)
    (item,) = (await answered(get_win_rate(told.reader, told.asked)))["items"]
    assert (item["opened"], item["won"], item["lost"], item["won_of_opened"]) == (
        len(opened),
        won,
        lost,
        won_of_opened,
    ), told.asked
    assert item["rate_of_closed"] == rate(won, won + lost)
    assert item["rate_of_opened"] == rate(won_of_opened, len(opened))
    leaked = sum(isinstance(deal.ended, DealLost) and deal.ended.reason == "no_answer" for deal in opened)
    (item,) = (await answered(get_leakage(told.reader, told.asked)))["items"]
    assert (item["entered"], item["no_answer"]) == (len(opened), leaked), told.asked


async def reasons_are_right(told: Told) -> None:
    (item,) = (await answered(get_lost_reasons(told.reader, told.asked)))["items"]
    lost = list(recomputed.ended(told.deals, DealLost, told.within))
    line = told.asked.product_line_id
    for reason in get_args(LostReason):
        deals = [deal for deal in lost if deal.ended.reason == reason]
        (found,) = (one for one in item["reasons"] if one["reason"] == reason)
        assert (found["count"], found["net"]["amount_minor"]) == (len(deals), sum(net(deal, line) for deal in deals))
    assert {one["stage"]: one["count"] for one in item["stages"]} == {
        stage: sum(deal.ended.stage == stage for deal in lost) for stage in OPEN
    }


async def velocity_is_right(told: Told) -> None:
    (item,) = (await answered(get_velocity(told.reader, told.asked)))["items"]
    still = sum(deal.ended is None for deal in told.deals)
    won = list(recomputed.ended(told.deals, DealSigned, told.within))
    lost = len(list(recomputed.ended(told.deals, DealLost, told.within)))
    assert (item["open_deals"], item["won"], item["lost"]) == (still, len(won), lost), told.asked
    took = [(deal.ended.signed_on - deal.opened.opened_on).days for deal in won if deal.opened.opened_on]
    total = sum(net(deal, told.asked.product_line_id) for deal in won)
    assert (item["mean_value"] or {}).get("amount_minor") == (half_up(Fraction(total, len(won))) if won else None)
    expected = None
    if sum(took):
        expected = half_up(Fraction(still * total, len(won) + lost) / Fraction(sum(took), len(took)))
    assert (item["per_day"] or {}).get("amount_minor") == expected


def half_up(exact: Fraction) -> int:
    return int((exact + Fraction(1, 2)) // 1)


def rate(above: int, below: int) -> float | None:
    return half_up(Fraction(above, below) * 10**6) / 10**6 if below else None


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
async def test_one_by_one_or_at_once_the_rows_are_the_same(db: Any, view: View) -> None:
    """What a deal stands by is kept from message to message of a batch, and read from its terms at the first."""
    random = Random(view.name)
    log = recorded([history(random) for _ in range(40)], random)
    messages = [message for message, _ in log if message.type in view.reads["pipeline"]]
    found = []
    for size in (1, 7, len(messages)):
        for first in range(0, len(messages), size):
            await view.project(db, "pipeline", messages[first : first + size])
        found.append([await db.fetch(f"SELECT * FROM {table} ORDER BY {table}::text") for table in view.tables])
        await db.execute(f"TRUNCATE {', '.join(view.tables)}")
    assert found[0][0]
    assert found[0] == found[1] == found[2]


def test_percentiles_lie_between_neighbours_in_proportion() -> None:
    values = [1, 1, 4, 9, 10, 30]
    counts = Counter(values)
    assert (percentile(counts, 50), percentile(counts, 75)) == (median(values), 9.75)
    assert (percentile(Counter([7]), 75), percentile(Counter(), 50)) == (7, None)

"""What will be signed in a period, weighted by how likely it is."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter, Query

from services.pipeline.views.answers import figures as answers
from services.pipeline.views.body import Body, forecast_category, money
from services.pipeline.views.deals.page.contracted import DealReduced
from shared.contracts.pipeline import (
    ContractAmended,
    DealAdvanced,
    DealCreditChanged,
    DealForecastOverridden,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
    ForecastCategory,
    Stage,
    Terms,
)
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.organisation.placements import placements_sql
from shared.values.allocation import allocate
from shared.values.money import share_half_up
from shared.web.fields import BusinessDate
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer, json_answer

DDL = """
CREATE TABLE forecast (
    deal_id uuid NOT NULL,
    product_line_id uuid,
    product_line_name text,
    owner_id uuid NOT NULL,
    closes_on date,
    probability_bp integer NOT NULL,
    net bigint NOT NULL,
    weighted bigint NOT NULL,
    category text NOT NULL,
    override text,
    UNIQUE NULLS NOT DISTINCT (deal_id, product_line_id)
);
CREATE INDEX ON forecast (closes_on);
CREATE INDEX ON forecast (closes_on) WHERE probability_bp < 10000;
"""
FORGET = "DELETE FROM forecast WHERE deal_id = ANY($1::uuid[])"
KEPT = """
SELECT DISTINCT ON (deal_id) deal_id, probability_bp, override FROM forecast WHERE deal_id = ANY($1::uuid[])
"""
WRITE = """
INSERT INTO forecast (deal_id, product_line_id, product_line_name, owner_id, closes_on, probability_bp, net, weighted,
    category, override)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::date[], $6::integer[], $7::bigint[],
    $8::bigint[], $9::text[], $10::text[])
"""
CATEGORIES = ("pipeline", "best_case", "commit", "closed")
SLIPPED = "probability_bp < 10000 AND closes_on < $1"
UNDATED = "probability_bp < 10000 AND closes_on IS NULL"
SUMS = "count(DISTINCT deal_id), coalesce(sum(net), 0)::bigint, coalesce(sum(weighted), 0)::bigint"
ITEMS = f"""
SELECT {{kind}} AS kind, {{id}} AS id, {{name}} AS name, category, {SUMS}
FROM forecast{{placed}}
WHERE NOT coalesce({SLIPPED}, false) AND closes_on BETWEEN $2 AND $3{{more}}
GROUP BY 1, 2, 4 ORDER BY 2, 4
"""
# Open deals are of where their owner works today, signed ones of where that was on the day of signature.
PLACED = f"""
LEFT JOIN ({placements_sql("$4::timestamptz")}) AS placement ON placement.employee_id = owner_id
    AND least(closes_on, $1) >= placement.valid_from AND least(closes_on, $1) < placement.valid_to"""
BY: dict[str, tuple[str, str, str]] = {
    "none": ("NULL::text", "NULL::text", "NULL::text"),
    "owner": ("'employee'", "owner_id::text", "NULL::text"),
    "region": ("'region'", "placement.region_id::text", "max(placement.region_name)"),
    "product_line": ("'product_line'", "product_line_id::text", "max(product_line_name)"),
    "month": ("'month'", "to_char(closes_on, 'YYYY-MM')", "NULL::text"),
    "quarter": ("'quarter'", """to_char(closes_on, 'YYYY-"Q"Q')""", "NULL::text"),
}

router = APIRouter(tags=["deals"])
_private = decoding(DealReduced)


class Stand(NamedTuple):
    """A deal that can still bring money, or has: when it closes and how likely."""

    terms: Terms
    stage: Stage
    probability_bp: int
    closes_on: date | None
    override: ForecastCategory | None = None


def rows(deal_id: UUID, stand: Stand) -> Iterator[tuple[Any, ...]]:
    """The deal's weighted amount (half up, once for the deal) divided among its product lines."""
    nets: dict[UUID | None, int] = {}
    names: dict[UUID | None, str | None] = {None: None}
    for line in stand.terms.lines:
        nets[line.product_line_id] = nets.get(line.product_line_id, 0) + line.net
        names[line.product_line_id] = line.product_line_name
    nets = nets or {None: 0}
    weighted = allocate(share_half_up(stand.terms.net, stand.probability_bp), list(nets.values()))
    for (product_line_id, net), part in zip(nets.items(), weighted, strict=True):
        name, owner_id = names[product_line_id], stand.terms.owner_id
        probability, said = stand.probability_bp, stand.override
        category = forecast_category(stand.stage, probability, said)
        yield deal_id, product_line_id, name, owner_id, stand.closes_on, probability, net, part, category, said


def stand_after(event: Any, probability_bp: int, override: ForecastCategory | None) -> Stand | None:
    """How a deal stands after an event, None when it is lost; a revision leaves its probability and what was said."""
    match event:
        case DealOpened():
            return Stand(event.terms, event.stage, event.probability_bp, event.terms.expected_close_on)
        case DealAdvanced():
            closes_on = event.terms.expected_close_on
            return Stand(event.terms, event.stage_after, event.probability_bp, closes_on, override)
        case DealReopened():
            return Stand(event.terms, event.stage, event.probability_bp, event.terms.expected_close_on)
        case DealRevised():
            return Stand(event.after, event.stage, probability_bp, event.after.expected_close_on, override)
        case DealForecastOverridden():
            closes_on = event.terms.expected_close_on
            return Stand(event.terms, event.stage, probability_bp, closes_on, event.category_after)
        case DealSigned():
            return Stand(event.terms, "signed", 10_000, event.signed_on, override)
        case DealReduced():
            return Stand(event.terms, "signed", 10_000, event.signed_on, override) if event.terms.lines else None
        case ContractAmended() | DealCreditChanged() if event.after.lines:
            return Stand(event.after, "signed", 10_000, event.signed_on, override)
    return None


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Replaces the rows of each deal in the batch by those of its last state."""
    ids = list({message.stream_id for message in messages})
    kept: dict[UUID, tuple[int, ForecastCategory | None]] = {
        deal_id: (probability_bp, override) for deal_id, probability_bp, override in await db.fetch(KEPT, ids)
    }
    stands: dict[UUID, Stand | None] = {}
    for message in messages:
        stand = stand_after(decode(message) or _private(message), *kept.get(message.stream_id, (0, None)))
        stands[message.stream_id] = stand
        kept[message.stream_id] = (stand.probability_bp, stand.override) if stand else (0, None)
    await db.execute(FORGET, ids)
    written = [row for deal_id, stand in stands.items() if stand for row in rows(deal_id, stand)]
    if written:
        await db.execute(WRITE, *zip(*written, strict=True))


FORECAST = View(
    name="forecast",
    version=4,
    tables=("forecast",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                "DealOpened",
                "DealRevised",
                "DealAdvanced",
                "DealForecastOverridden",
                "DealLost",
                "DealReopened",
                "DealSigned",
                "ContractAmended",
                "DealCreditChanged",
                "DealReduced",
            }
        )
    },
    project=project,
)


@router.get("/forecast", operation_id="getForecast", response_model=answers.Forecast)
async def get_forecast(
    reader: Annotated[Reading, reading(FORECAST)],
    from_: Annotated[BusinessDate | None, Query(alias="from", description="First closing date")] = None,
    to: Annotated[BusinessDate | None, Query(description="Last closing date")] = None,
    by: Literal["none", "owner", "region", "product_line", "month", "quarter"] = "none",
) -> Answer:
    """Deals by expected close (signed ones by signature) and category; slipped and undated ones stand apart.

    A region has the deals of those who belong to it today.
    """
    kind, key, name = BY[by]
    known_at, placed = ([reader.now], PLACED) if by == "region" else ([], "")
    where = reader.within(Where(reader.today, from_ or date.min, to or date.max, *known_at), "owner_id")
    asked = ITEMS.format(kind=kind, id=key, name=name, placed=placed, more=where.more)
    found = await reader.db.fetch(asked, *where.values)
    items: dict[Any, list[Any]] = {}
    for kind_of, id_of, name_of, *sums in found:
        items.setdefault((kind_of, id_of, name_of), []).append(sums)
    late, undated_of = reader.within(Where(reader.today), "owner_id"), reader.within(Where(), "owner_id")
    slipped = await reader.db.fetchrow(f"SELECT {SUMS} FROM forecast WHERE {SLIPPED}{late.more}", *late.values)
    undated = await reader.db.fetchrow(
        f"SELECT {SUMS} FROM forecast WHERE {UNDATED}{undated_of.more}", *undated_of.values
    )
    return json_answer(
        {
            "currency": reader.currency,
            "scope": reader.scope(),
            "items": [_item(kind, sums, reader.currency) for kind, sums in items.items()],
            "slipped": _sums(slipped, reader.currency),
            "undated": _sums(undated, reader.currency),
        }
    )


def _item(key: tuple[str | None, str | None, str | None], sums: list[Any], currency: str) -> Body:
    kind, id_of, name = key
    by_category = {category: rest for category, *rest in sums}
    total = [sum(column) for column in zip(*by_category.values(), strict=True)]
    return {
        "key": {"kind": kind, "id": id_of, "name": name} if kind else None,
        **_sums(total, currency),
        "categories": {name: _sums(by_category.get(name, (0, 0, 0)), currency) for name in CATEGORIES},
    }


def _sums(sums: Sequence[int], currency: str) -> Body:
    count, net, weighted = sums
    return {"count": count, "net": money(net, currency), "weighted": money(weighted, currency)}

"""What is signed and not yet invoiced?"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body, money
from services.pipeline.views.figures.asked import AskingOfDay, By
from services.pipeline.views.figures.booking import BOOKED, Book, Place, booked, deal_of
from services.pipeline.views.figures.question import BY, about, explained, question
from services.pipeline.views.figures.rows.table import COLUMNS, UNHASHED, Figure, row_table
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import Dimensions
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

INDEXES = """
CREATE INDEX IF NOT EXISTS order_book_rows_owner ON order_book_rows (owner_id, occurred_on)
    INCLUDE (deal_id, measure, key, known_at, net);
"""
DEALS = """
CREATE TABLE order_book_deals (deal_id uuid PRIMARY KEY, state text NOT NULL);
"""
READ = "SELECT deal_id, state FROM order_book_deals WHERE deal_id = ANY($1::uuid[])"
WRITE = upsert("order_book_deals", "deal_id uuid", state="text")
BOOK = """
SELECT kind, id, key, count(*) FILTER (WHERE signed <> invoiced), sum(signed)::bigint, sum(invoiced)::bigint FROM (
    SELECT {kind} AS kind, {id} AS id, key, deal_id, coalesce(sum(net) FILTER (WHERE measure = 'signed'), 0) AS signed,
        coalesce(sum(net) FILTER (WHERE measure = 'invoiced'), 0) AS invoiced
    FROM order_book_rows{where} GROUP BY 1, 2, 3, 4
) AS deals GROUP BY 1, 2, 3 ORDER BY 2
"""
NOTHING = (0, 0, 0)

router = APIRouter(tags=["figures"])


def rows(
    message: Message, deal_id: UUID, day: date, changes: Mapping[Place, int], dimensions: Dimensions
) -> Iterator[tuple[Any, ...]]:
    """A row for each place whose sum an event changes, in COLUMNS; a signature counts its deal, once."""
    counts = int(message.type == "DealSigned")
    for ordinal, ((measure, key, owner_id, line_id), net) in enumerate(changes.items()):
        if not net and not counts:
            continue
        yield (
            *(measure, key, day, day, message.recorded_at, counts, 0 if ordinal else counts, deal_id, owner_id),
            *(line_id, dimensions.source, dimensions.channel),
            *(message.event_id, ordinal, net, 0),
        )


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Copies in what a batch changes of each deal's sums; no row is ever changed."""
    events: list[Any] = [decode(message) for message in messages]
    deals = [deal_of(event, message.stream_id) for event, message in zip(events, messages, strict=True)]
    books: dict[UUID, Book] = {one: msgspec.json.decode(text, type=Book) for one, text in await db.fetch(READ, deals)}
    records: list[tuple[Any, ...]] = []
    for deal_id, event, message in zip(deals, events, messages, strict=True):
        books[deal_id], day, changes = booked(books.get(deal_id), event)
        records += rows(message, deal_id, day, changes, event.dimensions)
    if records:
        await db.copy_records_to_table("order_book_rows", records=records, columns=COLUMNS)
    await db.execute(WRITE, list(books), [msgspec.json.encode(book).decode() for book in books.values()])


ORDER_BOOK = Figure(
    name="order_book",
    version=2,
    tables=("order_book_rows", "order_book_deals"),
    ddl=row_table("order_book") + DEALS,
    reads={"pipeline": BOOKED},
    project=project,
    unhashed=UNHASHED,
    indexes=INDEXES,
)
Reader = Annotated[Reading, reading(ORDER_BOOK)]


@router.get("/order-book", operation_id="getOrderBook", response_model=answers.OrderBook)
async def get_order_book(reader: Reader, asking: AskingOfDay, by: By = "none") -> Answer:
    """What was signed and not yet invoiced on a day, net; what was signed without a schedule stands apart."""
    kind, id = BY[by]
    async with question(reader, ORDER_BOOK, asking, by) as asked:
        where = asked.where(period=False)
        reader.within(where, "owner_id")
        found = await reader.db.fetch(BOOK.format(kind=kind, id=id, where=where.sql), *where.values)
        told = about(asked)
    items: dict[tuple[str | None, str | None], dict[str, Sequence[int]]] = {} if by != "none" else {(None, None): {}}
    for kind_of, id_of, key, *numbers in found:
        items.setdefault((kind_of, id_of), {})[key] = numbers
    del told["from"], told["to"]
    return json_answer({**told, "items": [_item(*key, books, reader.currency) for key, books in items.items()]})


@router.get("/order-book/explain", operation_id="explainOrderBook", response_model=FigureRowPage)
async def explain_order_book(reader: Reader, asking: AskingOfDay, paged: Paged, measure: answers.BookMeasure) -> Answer:
    """The signatures or invoices behind the order book: their nets sum to it."""
    key = "unscheduled" if measure.startswith("unscheduled") else ""
    async with question(reader, ORDER_BOOK, asking) as asked:
        kept = {"unscheduled": "signed", "unscheduled_invoiced": "invoiced"}.get(measure, measure)
        return await explained(asked, paged, kept, key, period=False, valued=True)


def _item(kind: str | None, id: str | None, books: dict[str, Sequence[int]], currency: str) -> Body:
    deals, signed, invoiced = books.get("", NOTHING)
    unscheduled_deals, unscheduled, elsewhere = books.get("unscheduled", NOTHING)
    return {
        "key": {"kind": kind, "id": id, "name": None} if kind else None,
        "deals": deals,
        "signed": money(signed, currency),
        "invoiced": money(invoiced, currency),
        "backlog": money(signed - invoiced, currency),
        "unscheduled": {
            "deals": unscheduled_deals,
            "signed": money(unscheduled, currency),
            "invoiced": money(elsewhere, currency),
        },
    }

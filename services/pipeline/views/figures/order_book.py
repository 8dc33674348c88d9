"""What is signed and not yet invoiced?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated, Any
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import selling as answers
from services.pipeline.views.answers.figure import FigureRowPage
from services.pipeline.views.body import Body, money
from services.pipeline.views.figures.asked import AskingOfDay, By
from services.pipeline.views.figures.following import COLUMNS, ONCE, ROWS, UNHASHED
from services.pipeline.views.figures.question import BY, about, explained, question
from shared.contracts.pipeline import AllocatedLine, DealSigned, InvoiceIssued, Line
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

INDEXES = """
CREATE INDEX IF NOT EXISTS order_book_rows_day ON order_book_rows (occurred_on)
    INCLUDE (deal_id, measure, key, known_at, net, owner_id);
CREATE INDEX IF NOT EXISTS order_book_rows_owner ON order_book_rows (owner_id, occurred_on)
    INCLUDE (deal_id, measure, key, known_at, net);
"""
BOOK = """
SELECT kind, id, key, count(*) FILTER (WHERE signed <> invoiced), sum(signed)::bigint, sum(invoiced)::bigint FROM (
    SELECT {kind} AS kind, {id} AS id, key, deal_id, coalesce(sum(net) FILTER (WHERE measure = 'signed'), 0) AS signed,
        coalesce(sum(net) FILTER (WHERE measure = 'invoiced'), 0) AS invoiced
    FROM order_book_rows{where} GROUP BY 1, 2, 3, 4
) AS deals GROUP BY 1, 2, 3 ORDER BY 2
"""
NOTHING = (0, 0, 0)

router = APIRouter(tags=["figures"])


def rows(message: Message) -> Iterator[tuple[Any, ...]]:
    """A row for each product line of what was signed or invoiced, in COLUMNS; what has no schedule has a key apart."""
    event = decode(message)
    lines: Sequence[Line | AllocatedLine]
    match event:
        case DealSigned():
            measure, key = "signed", "" if event.schedule else "unscheduled"
            deal_id, day = message.stream_id, event.signed_on
            owner_id, lines = event.terms.owner_id, event.terms.lines
        case InvoiceIssued():
            measure, key = "invoiced", "unscheduled" if event.origin == "import" else ""
            deal_id, day = event.deal_id, event.issued_on
            owner_id, lines = event.owner_id, event.lines
        case _:
            return
    nets: Counter[UUID] = Counter()
    for line in lines:
        nets[line.product_line_id] += line.net
    counts = int(measure == "signed")
    for ordinal, (product_line_id, net) in enumerate(nets.items()):
        yield (
            *(measure, key, day, day, message.recorded_at, counts, 0 if ordinal else counts, net, 0, deal_id, owner_id),
            *(product_line_id, event.dimensions.source, event.dimensions.channel),
            *(message.event_id, message.type, ordinal),
        )


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Copies in the rows of a batch; none is ever changed."""
    records = [row for message in messages for row in rows(message)]
    if records:
        await db.copy_records_to_table("order_book_rows", records=records, columns=COLUMNS)


ORDER_BOOK = View(
    name="order_book",
    version=2,
    tables=("order_book_rows",),
    ddl=ROWS.format(name="order_book"),
    reads={"pipeline": frozenset({"DealSigned", "InvoiceIssued"})},
    project=project,
    unhashed=UNHASHED,
    indexes=ONCE.format(name="order_book") + INDEXES,
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

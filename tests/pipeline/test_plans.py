"""Every list is served from an index in its order, however many rows there are."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
import pytest

from services.pipeline.app import SERVICE
from services.pipeline.views.catalogue.price_books import list_price_books, list_prices, price_book_history
from services.pipeline.views.catalogue.products import list_products
from services.pipeline.views.deals.activities import list_activities
from services.pipeline.views.deals.attention import list_attention
from services.pipeline.views.deals.board import get_board
from services.pipeline.views.deals.deals import list_deals
from services.pipeline.views.deals.history import account_history, deal_history, get_deal
from services.pipeline.views.deals.quotes import list_quotes
from services.pipeline.views.money.accounts import get_account
from services.pipeline.views.money.corrections import list_corrections
from services.pipeline.views.money.dunning import get_dunning
from services.pipeline.views.money.interest import list_interest_rates
from services.pipeline.views.money.invoices import list_invoices
from services.pipeline.views.money.payments import list_payments
from services.pipeline.views.orders.due import list_due
from services.pipeline.views.orders.milestones import list_milestones
from services.pipeline.views.orders.order import get_order, order_history
from services.pipeline.views.orders.orders import list_orders
from services.pipeline.views.orders.tasks import list_tasks
from services.pipeline.views.renewals.calendar import list_renewals
from services.pipeline.views.tickets.escalations import list_escalations
from services.pipeline.views.tickets.promises import list_ticket_promises
from services.pipeline.views.tickets.ticket import get_ticket, ticket_history
from services.pipeline.views.tickets.tickets import list_tickets
from shared.authority.reach import EVERYTHING
from shared.web.read.lists import Paging
from tests.support.store import template

__all__ = ["template"]
ID = UUID(int=500)
ROWS = """
INSERT INTO deals SELECT u(n), 1, 'open', (ARRAY['research','contact','needs','signed','lost'])[n % 5 + 1], u(n % 200),
    u(n % 3000), 'X-' || n, n, n, date '2026-01-01' + n % 900, now() - n * interval '1 s', now(), 'Customer ' || n, repeat(n::text, 150),
    '{{}}', CASE WHEN n % 100 = 0 THEN (ARRAY['regional_manager','sales_director'])[n / 100 % 2 + 1] END
FROM generate_series(1, 30000) AS n;
INSERT INTO invoices SELECT u(n), 'INV-' || n, u(n % 3000), u(n), u(n), u(n % 200), 'paid', NULL, (ARRAY['late', NULL])[n % 2 + 1],
    date '2026-01-01' + n % 900, date '2026-01-01' + n % 900, 1, '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO payments SELECT u(n), u(n % 3000), 'bank-' || n, date '2026-01-01' + n % 900, 1, '{{}}'
FROM generate_series(1, 30000) AS n;
INSERT INTO corrections SELECT u(n), (ARRAY['refund','write_off','credit_note'])[n % 3 + 1], u(n % 3000), NULL,
    (ARRAY['requested','approved','approved','rejected'])[n % 4 + 1], date '2026-01-01' + n % 900, 1, '{{}}'
FROM generate_series(1, 30000) AS n;
INSERT INTO accounts SELECT u(n), '{{"version":1}}' FROM generate_series(1, 3000) AS n;
INSERT INTO orders SELECT u(n), u(n), u(n % 3000), u(n % 200), (ARRAY['received','accepted'])[n % 2 + 1],
    date '2026-01-01' + n % 900, n, CASE WHEN n % 40 = 0 THEN date '2026-03-01' END, '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO milestones SELECT u(n), u(n / 3), u(n % 200), u(n % 150), 'delivery', (ARRAY['open','reached'])[n % 2 + 1],
    date '2026-01-01' + n % 900, date '2026-01-01' + n % 900, '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO tasks SELECT u(n), u(n / 3), u(n % 200), (ARRAY['open','done'])[n % 2 + 1], date '2026-01-01' + n % 900, '{{}}'
FROM generate_series(1, 30000) AS n;
INSERT INTO activities SELECT u(n), u(n % 9000), u(n % 3000), u(n % 200), u(n % 5000), 'call', 'reached',
    date '2026-01-01' + n % 900, '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO quotes SELECT u(n), u(n % 9000), u(n % 3000), u(n % 200), 'offered', NULL,
    date '2026-01-01' + n % 900, 1, '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO tickets SELECT u(n), u(n / 3), u(n % 3000), u(n % 200), u(n % 150), (ARRAY['open','closed'])[n % 2 + 1],
    now() - n * interval '1 min', '[]', '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO escalations SELECT u(n), u(n / 3), u(n % 200), u(n % 150), 'response', 50, now() - n * interval '1 min',
    n % 50 = 0, '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO attention SELECT u(n), u(n % 9000), u(n % 200), 'deal_rotted', (ARRAY['owner','manager'])[n % 2 + 1],
    date '2026-01-01' + n % 900, 'Customer ' || n, 'act', 1 FROM generate_series(1, 30000) AS n;
INSERT INTO renewals SELECT u(n), u(n % 3000), u(n % 200), (ARRAY['waiting','renewed'])[n % 2 + 1],
    date '2026-01-01' + n % 900, '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO products SELECT u(n), 'Product ' || n, u(n % 40), 'P-' || n, '{{"prices":[]}}' FROM generate_series(1, 5000) AS n;
INSERT INTO price_books SELECT u(n), 'Book ' || n, date '2026-01-01', NULL, NULL, '{{}}' FROM generate_series(1, 3000) AS n;
INSERT INTO book_prices SELECT u(n), u(n % 20), u(n), 'Product ' || n, date '2026-01-01', '{{}}' FROM generate_series(1, 30000) AS n;
INSERT INTO interest_rates SELECT u(n), date '1990-01-01' + n, 500, '{{}}' FROM generate_series(1, 5000) AS n;
INSERT INTO ticket_promises SELECT u(n), n, '{{}}' FROM generate_series(2, 5000) AS n;
INSERT INTO streams SELECT u(n), 'deal', 3 FROM generate_series(1, 3000) AS n;
INSERT INTO events (stream_id, version, event_id, type, schema_version, subject, data, meta, occurred_on, occurred_at,
    recorded_at)
SELECT u(n / 3 + 1), n % 3 + 1, gen_random_uuid(), 'DealAdvanced', 1, '', '{{}}', '{{}}', current_date, now(), now()
FROM generate_series(0, 8999) AS n;
"""


class Plans:
    """Explains what it is asked to fetch."""

    def __init__(self, db: asyncpg.Connection) -> None:
        self.db = db
        self.nodes: list[str] = []

    async def _explain(self, sql: str, *values: Any) -> list[Any]:
        def nodes(plan: dict[str, Any]) -> None:
            self.nodes.append(f"{plan['Node Type']} {plan.get('Relation Name', '')}".strip())
            for below in plan.get("Plans", ()):
                nodes(below)

        nodes(msgspec.json.decode(await self.db.fetchval(f"EXPLAIN (FORMAT JSON) {sql}", *values))[0]["Plan"])
        return []

    fetch = _explain

    def transaction(self, **_options: Any) -> AbstractAsyncContextManager[None]:
        """What is explained needs no snapshot."""
        return nullcontext()

    async def fetchrow(self, sql: str, *values: Any) -> tuple[bytes, bool] | None:
        await self._explain(sql, *values)
        return (b"", False) if "string_agg(item" in sql else None

    async def fetchval(self, sql: str, *values: Any) -> bool:
        """Whatever is looked for is there."""
        await self._explain(sql, *values)
        return True


@pytest.fixture
async def plans(database_url: str) -> AsyncIterator[Plans]:
    db = await asyncpg.connect(database_url, server_settings={"search_path": "views, public"})
    await db.execute(";".join(view.ddl + view.indexes for view in SERVICE.views))
    await db.execute("CREATE FUNCTION u(n int) RETURNS uuid IMMUTABLE RETURN lpad(to_hex(n), 32, '0')::uuid")
    await db.execute(ROWS.replace("{{", "{").replace("}}", "}"))
    await db.execute("VACUUM ANALYZE")
    yield Plans(db)
    await db.close()


async def test_lists_and_pages_read_indexes_and_sort_nothing(plans: Plans) -> None:
    exchange = SimpleNamespace(path="", query={}, content=None, columns=None)
    reader: Any = SimpleNamespace(
        db=plans,
        exchange=exchange,
        seal=None,
        today=date(2026, 6, 30),
        currency="USD",
        one=lambda *_, **__: None,
        within=lambda where, owner: where.within(owner, EVERYTHING),
    )
    paged, one = Paging(), str(ID)
    asked: dict[str, Callable[[], Awaitable[Any]]] = {
        "deals": lambda: list_deals(reader, paged),
        "deals by stage": lambda: list_deals(reader, paged, stage="contact"),
        "deals by owner": lambda: list_deals(reader, paged, owner_id=str(UUID(int=7))),
        "deals by customer": lambda: list_deals(reader, paged, customer_id=one),
        "deals whose amendment waits": lambda: list_deals(reader, paged, amendment_awaiting=True),
        "deals whose amendment waits for a post": lambda: list_deals(
            reader, paged, amendment_approver="regional_manager"
        ),
        "deals by change": lambda: list_deals(reader, Paging(sort="-changed_at")),
        "invoices": lambda: list_invoices(reader, paged),
        "invoices by customer": lambda: list_invoices(reader, paged, customer_id=ID),
        "payments": lambda: list_payments(reader, paged),
        "payments by customer": lambda: list_payments(reader, paged, customer_id=ID),
        "dunning": lambda: get_dunning(reader, paged),
        "corrections": lambda: list_corrections(reader, paged),
        "corrections that wait": lambda: list_corrections(reader, paged, status="requested"),
        "corrections of a customer": lambda: list_corrections(reader, paged, customer_id=ID),
        "activities": lambda: list_activities(reader, paged),
        "activities of a deal": lambda: list_activities(reader, paged, deal_id=ID),
        "activities of an owner": lambda: list_activities(reader, paged, owner_id=UUID(int=7)),
        "activities with a contact": lambda: list_activities(reader, paged, contact_id=ID),
        "what waits": lambda: list_attention(reader, paged),
        "what waits of an owner": lambda: list_attention(reader, paged, owner_id=UUID(int=7)),
        "what waits for managers": lambda: list_attention(reader, paged, awaits="manager"),
        "quotes": lambda: list_quotes(reader, paged),
        "quotes of a deal": lambda: list_quotes(reader, paged, deal_id=ID),
        "quotes of an owner": lambda: list_quotes(reader, paged, owner_id=UUID(int=7)),
        "quotes that wait": lambda: list_quotes(reader, paged, status="awaiting_approval"),
        "orders": lambda: list_orders(reader, paged),
        "orders by customer": lambda: list_orders(reader, paged, customer_id=ID),
        "orders by status": lambda: list_orders(reader, paged, status="received"),
        "held orders": lambda: list_orders(reader, paged, held=True),
        "orders that go on": lambda: list_orders(reader, paged, held=False),
        "milestones": lambda: list_milestones(reader, paged),
        "milestones of somebody": lambda: list_milestones(reader, paged, responsible_id=UUID(int=7)),
        "milestones by owner": lambda: list_milestones(reader, paged, owner_id=UUID(int=7)),
        "open milestones": lambda: list_milestones(reader, paged, status="open"),
        "tasks": lambda: list_tasks(reader, paged),
        "tasks of somebody": lambda: list_tasks(reader, paged, owner_id=UUID(int=7)),
        "what is due": lambda: list_due(reader, paged),
        "what is due of somebody": lambda: list_due(reader, paged, person_id=UUID(int=7)),
        "what is due by a day": lambda: list_due(reader, paged, due_to=date(2026, 2, 1)),
        "tickets": lambda: list_tickets(reader, paged),
        "tickets of an order": lambda: list_tickets(reader, paged, order_id=ID),
        "tickets of an owner": lambda: list_tickets(reader, paged, owner_id=UUID(int=7)),
        "tickets of somebody responsible": lambda: list_tickets(reader, paged, responsible_id=UUID(int=7)),
        "open tickets": lambda: list_tickets(reader, paged, status="open"),
        "escalations": lambda: list_escalations(reader, paged),
        "escalations of an owner": lambda: list_escalations(reader, paged, owner_id=UUID(int=7)),
        "open escalations": lambda: list_escalations(reader, paged, open=True),
        "renewals": lambda: list_renewals(reader, paged),
        "renewals that wait": lambda: list_renewals(reader, paged, status="waiting"),
        "renewals of an owner": lambda: list_renewals(reader, paged, owner_id=UUID(int=7)),
        "renewals in a quarter": lambda: list_renewals(reader, paged, from_=date(2026, 4, 1), to=date(2026, 6, 30)),
        "interest rates": lambda: list_interest_rates(reader, paged),
        "ticket promises": lambda: list_ticket_promises(reader, paged),
        "price books": lambda: list_price_books(reader, paged),
        "prices of a book": lambda: list_prices(reader, paged, UUID(int=7)),
        "a price book's history": lambda: price_book_history(reader, paged, ID),
        "a ticket's history": lambda: ticket_history(reader, paged, ID),
        "an order's history": lambda: order_history(reader, paged, ID),
        "a deal's history": lambda: deal_history(reader, paged, ID),
        "an account's history": lambda: account_history(reader, paged, ID),
    }
    few: dict[str, Callable[[], Awaitable[Any]]] = {
        "a deal by reference": lambda: list_deals(reader, paged, external_reference="X-77"),
        "deals by text": lambda: list_deals(reader, paged, q="omer 2999"),
        "invoices by deal": lambda: list_invoices(reader, paged, deal_id=ID),
        "an invoice by number": lambda: list_invoices(reader, paged, number="INV-7"),
        "overdue invoices": lambda: list_invoices(reader, paged, status="overdue"),
        "an invoice by the tax authority's number": lambda: list_invoices(reader, paged, tax_number="7"),
        "payments by reference": lambda: list_payments(reader, paged, reference="bank-7"),
        "a ticket's page": lambda: get_ticket(reader, ID),
        "escalations of a ticket": lambda: list_escalations(reader, paged, ticket_id=ID),
        "an order's page": lambda: get_order(reader, ID),
        "an order by deal": lambda: list_orders(reader, paged, deal_id=ID),
        "products by line": lambda: list_products(reader, paged, product_line_id=UUID(int=3)),
        "a deal's page": lambda: get_deal(reader, ID),
        "an account": lambda: get_account(reader, ID),
    }
    wrong = {}
    for what, query in (asked | few).items():
        plans.nodes.clear()
        await query()
        unwanted = ("Seq Scan",) if what in few else ("Seq Scan", "Sort", "Bitmap")
        page = plans.nodes.index("Limit") if "Limit" in plans.nodes else 0  # above it at most a page is put together
        if not plans.nodes or any(node.startswith(unwanted) for node in plans.nodes[page:]):
            wrong[what] = list(plans.nodes)
    assert not wrong


async def test_the_board_reads_nothing_but_its_index(plans: Plans) -> None:
    reader: Any = SimpleNamespace(
        db=plans, currency="USD", within=lambda where, owner: where.within(owner, EVERYTHING), scope=dict
    )
    await get_board(reader)
    assert "Index Only Scan deals" in plans.nodes, plans.nodes

"""A small company's deals: values that tests start from, and what a stream becomes by commands."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from services.pipeline.domain.account.billing.invoices import IssueInvoices
from services.pipeline.domain.deal.commands import AdvanceDeal, OpenDeal, SignDeal
from services.pipeline.domain.order.order import order_id
from services.pipeline.domain.stages.stage import OPEN
from services.pipeline.domain.terms import Item, agree, freeze
from shared.contracts.pipeline import Credit, Dimensions, Instalment, Terms, Trigger
from shared.contracts.pipeline.stages import STANDARD
from shared.decider import Noun, fold

TODAY = date(2026, 6, 30)
OPENED = date(2026, 3, 2)
ANNA, BEN, CLEO = UUID(int=1), UUID(int=2), UUID(int=3)
ACME, GTX = UUID(int=100), UUID(int=200)
PLAIN = replace(STANDARD, version=2, stages=tuple(replace(rule, criteria=()) for rule in STANDARD.stages), signing=())
CUSTOMER = Dimensions(ACME, "Acme")


def item(number: int = 1, net: int | None = None, quantity: int = 1, price: int = 1_000, cost: int = 400) -> Item:
    """A product of the line GTX; `price` and `cost` are per piece."""
    return Item(UUID(int=300 + number), f"GTX {number}", GTX, "GTX", price, cost, quantity, net)


def opening(**changes: Any) -> OpenDeal:
    """Anna opens a deal over 1 000 with Acme, in a pipeline that asks for nothing."""
    deal = OpenDeal(CUSTOMER, ANNA, (), (item(),), "USD", date(2026, 9, 1), OPENED, TODAY, policy=PLAIN)
    return replace(deal, **changes)


def after(noun: Noun, *commands: Any) -> Any:
    """The state after commands that are all accepted."""
    state = noun.initial
    for command in commands:
        state = fold(noun, noun.decide(command, state), state)
    return state


def to_negotiation(day: date = OPENED) -> list[AdvanceDeal]:
    """Every step that leads a new deal to where it can be signed."""
    return [AdvanceDeal(stage, day, TODAY) for stage in OPEN[1:]]


def instalments(*amounts: int, first: date = date(2026, 7, 1)) -> tuple[Instalment, ...]:
    """Instalments a month apart."""
    return tuple(
        Instalment(number, amount, first + timedelta(days=30 * (number - 1)))
        for number, amount in enumerate(amounts, start=1)
    )


def signing(*amounts: int, **changes: Any) -> SignDeal:
    """A signature today."""
    return replace(SignDeal(TODAY, None, None, instalments(*amounts), TODAY), **changes)


def terms(items: Sequence[Item], credits: Sequence[Credit] = ()) -> Terms:
    """What Anna sells."""
    return agree(ANNA, credits, freeze(items, None), "USD", None)


def invoicing(number: int, agreed: Terms, schedule: Sequence[Instalment], issued_on: date = TODAY) -> IssueInvoices:
    """The invoices of deal `number`."""
    deal = UUID(int=1_000 + number)
    return IssueInvoices(order_id(deal), deal, CUSTOMER, agreed, tuple(schedule), issued_on)


triggers: st.SearchStrategy[Trigger] = st.sampled_from(["signing", "delivery", "acceptance", "warranty_end"])
credit_splits = st.lists(st.integers(1, 9_999), max_size=2, unique=True).map(
    lambda cuts: tuple(
        Credit(UUID(int=place + 1), high - low)
        for place, (low, high) in enumerate(zip([0, *sorted(cuts)], [*sorted(cuts), 10_000], strict=True))
    )
)
rates = st.sampled_from([0, 600, 1_300])
nets = st.one_of(st.integers(0, 50), st.integers(0, 10**9))
item_lists = st.lists(st.tuples(nets, st.integers(0, 10**6), rates), min_size=1, max_size=4).map(
    lambda rows: tuple(
        replace(item(number, net=net, cost=cost), vat_bp=rate) for number, (net, cost, rate) in enumerate(rows, start=1)
    )
)


@st.composite
def sales(draw: st.DrawFn) -> tuple[Terms, tuple[Instalment, ...]]:
    """Terms of any shape and a schedule that sums to them."""
    agreed = terms(draw(item_lists), draw(credit_splits))
    cuts = sorted(draw(st.lists(st.integers(1, max(agreed.net - 1, 1)), max_size=3, unique=True)))
    edges = [0, *(cut for cut in cuts if cut < agreed.net), agreed.net]
    amounts = [high - low for low, high in pairwise(edges) if high > low]
    due = draw(st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), min_size=4, max_size=4))
    waits = draw(st.lists(st.none() | triggers, min_size=4, max_size=4))
    return agreed, tuple(
        Instalment(n, net, None, waits[n - 1], 9) if waits[n - 1] else Instalment(n, net, due[n - 1])
        for n, net in enumerate(amounts, start=1)
    )

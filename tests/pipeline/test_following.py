"""A signed deal, its order and its account become one again, whatever happens to each before it knows of the others."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid5

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from services.performance.views.ledger import deals as ledger
from services.performance.views.ledger import orders as order_ledger
from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.contract.amending import AmendContract
from services.pipeline.domain.deal.crediting import ChangeCredit
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.order.commands import CancelOrder, ConfirmOrder, DeliverOrder, StartDelivery
from services.pipeline.domain.order.order import ORDER, order_id
from services.pipeline.domain.order.state import lines_left
from services.pipeline.domain.quote.discounts import Person
from services.pipeline.domain.terms import Item
from services.pipeline.policies import money, orders
from services.pipeline.views.figures.booking import BOOKED, booked
from services.targets.views import actuals
from shared.contracts.pipeline import ContractAmended, ContractCancelled, Credit
from shared.decider import Noun, Refused, fold
from shared.flow.message import Message
from tests.performance.naive_facts import split
from tests.pipeline.examples import ACME, ANNA, BEN, TODAY, instalments, item, opening, signing, to_negotiation

DEAL_ID = UUID(int=9)
ORDER_ID = order_id(DEAL_ID)
MANAGER = Person((UUID(int=77),), "regional_manager")
POLICIES = {
    one.name: one
    for one in (
        orders.WHEN_DEAL_SIGNED_THEN_OPEN_ORDER,
        orders.WHEN_SIGNED_DEAL_CHANGED_THEN_FOLLOW_IT,
        orders.WHEN_CONTRACT_CANCELLED_THEN_REDUCE_DEAL,
        money.WHEN_DEAL_SIGNED_THEN_ISSUE_INVOICES,
        money.WHEN_CONTRACT_AMENDED_THEN_CORRECT_INVOICES,
        money.WHEN_CONTRACT_CANCELLED_THEN_CREDIT_INVOICES,
        money.WHEN_CREDIT_CHANGED_THEN_CREDIT_MONEY_SO,
    )
}


@dataclass
class World:
    """Three streams, all their events in turn, and how far each policy has read them."""

    states: dict[UUID, Any] = field(
        default_factory=lambda: {DEAL_ID: DEAL.initial, ORDER_ID: ORDER.initial, ACME: ACCOUNT.initial}
    )
    log: list[tuple[UUID, Any]] = field(default_factory=list)
    read: dict[str, int] = field(default_factory=lambda: dict.fromkeys(POLICIES, 0))

    def ask(self, noun: Noun, stream: UUID, command: Any) -> str | None:
        """The code of a refusal."""
        try:
            events = noun.decide(command, self.states[stream])
        except Refused as refused:
            return refused.code
        self.states[stream] = fold(noun, events, self.states[stream])
        self.log += [(stream, event) for event in events]
        return None

    def act(self, name: str) -> bool:
        """A policy takes the next event that it is about; False when there is none."""
        policy = POLICIES[name]
        while self.read[name] < len(self.log):
            place = self.read[name]
            stream, event = self.log[place]
            self.read[name] += 1
            if type(event).__name__ in policy.on:
                for issue in policy.act(told(place, stream, event)):
                    assert self.ask(issue.noun, issue.stream_id, issue.command) is None
                return True
        return False

    def settle(self) -> None:
        while any(self.act(name) for name in POLICIES):
            pass


def told(place: int, stream: UUID, event: Any) -> Message:
    at = datetime(2026, 6, 1, tzinfo=UTC)
    data = msgspec.json.encode(event).decode()
    name, id = type(event).__name__, uuid5(stream, str(place))
    return Message(place, 0, stream, place, id, name, 1, f"deal/{stream}", data, "{}", TODAY, at, at)


def world(*items: Item, policies: bool = True) -> World:
    """A deal that was signed, due in two instalments."""
    one = World()
    net = sum(each.net or 0 for each in items)
    steps = [opening(items=items), *to_negotiation(), signing(*halves(net))]
    assert [one.ask(DEAL, DEAL_ID, step) for step in steps] == [None] * len(steps)
    if policies:
        one.settle()
    return one


def halves(net: int) -> tuple[int, ...]:
    return tuple(part for part in (net // 2, net - net // 2) if part)


def amend(*items: Item, waits: bool = False) -> AmendContract:
    """To these items; `waits`: the last instalment is triggered by the signature, which has happened."""
    schedule = instalments(*halves(sum(each.net or 0 for each in items)))
    if waits:
        schedule = (*schedule[:-1], replace(schedule[-1], due_on=None, trigger="signing"))
    return AmendContract(items, schedule, None, MANAGER, TODAY, TODAY, imported=True)


def cancel(*lines: int, day: date = TODAY) -> CancelOrder:
    return CancelOrder(lines, "mistake", None, day, TODAY)


def deliver(one: World, *lines: int) -> None:
    for step in (ConfirmOrder((), TODAY, TODAY), StartDelivery(TODAY, TODAY), DeliverOrder(lines, TODAY, TODAY)):
        assert one.ask(ORDER, ORDER_ID, step) is None


def signed_by(one: World) -> tuple[Counter[Any], Counter[Any]]:
    """What the ledger has signed by person and product, and targets by person."""
    amounts, attained = Counter[Any](), Counter[Any]()
    says: dict[str, Any] = {
        "DealSigned": ledger.signed,
        "ContractAmended": ledger.amended,
        "DealCreditChanged": ledger.recredited,
        "ContractCancelled": order_ledger.cancelled,
    }
    for stream, event in one.log:
        if says_it := says.get(type(event).__name__):
            for entry in says_it(event, stream):
                if entry.measure == "signed_amount":
                    amounts[entry.person, entry.product] += entry.amount
            for place, amount in actuals.amounts(event):
                if place.measure == "signed_amount":
                    attained[place.employee_id] += amount
    return amounts, attained


def check(one: World) -> None:
    """What stands of the deal is what every other part says of it."""
    deal, order, account = one.states[DEAL_ID], one.states[ORDER_ID], one.states[ACME]
    stands = Counter[Any]()
    for line in deal.terms.lines:
        for person, part in split(line.net, deal.terms.credits):
            stands[person, line.product_id] += part
    amounts, attained = signed_by(one)
    assert {k: v for k, v in amounts.items() if v} == {k: v for k, v in stands.items() if v}
    assert attained.total() == deal.terms.net == sum(line.net for line in deal.terms.lines)
    assert {p: sum(v for (q, _), v in stands.items() if q == p) for p, n in attained.items() if n} == +attained
    assert lines_left(order) == deal.terms.lines
    assert (order.status == "cancelled") == (deal.contract_cancelled_on is not None) == (not deal.terms.lines)
    assert sum(invoice.gross - invoice.credited for invoice in account.invoices.values()) == deal.terms.net
    book, sums = None, Counter[Any]()
    for _, event in one.log:
        if type(event).__name__ in BOOKED:
            book, _, changes = booked(book, event)
            for place, net in changes.items():
                sums[place] += net
    for measure in ("signed", "invoiced"):
        assert sum(net for place, net in sums.items() if place[0] == measure) == deal.terms.net
    products: dict[int, UUID] = {}
    for _, event in one.log:
        for terms in (getattr(event, name, None) for name in ("before", "after")):
            for line in getattr(terms, "lines", ()):
                assert products.setdefault(line.number, line.product_id) == line.product_id


def test_the_order_follows_an_amendment_and_cancelling_it_takes_back_all_that_was_signed() -> None:
    one = world(item(1, net=10_000))
    assert one.ask(DEAL, DEAL_ID, amend(item(1, net=20_000, quantity=2), item(2, net=500))) is None
    one.settle()
    assert [line.net for line in lines_left(one.states[ORDER_ID])] == [20_000, 500]
    check(one)
    deliver(one, 2)
    assert one.ask(ORDER, ORDER_ID, cancel()) is None
    one.settle()
    check(one)
    assert one.states[DEAL_ID].terms.net == 0
    assert one.ask(DEAL, DEAL_ID, amend(item(1, net=1))) == "contract_cancelled"


def test_an_amendment_after_a_cancelled_line_is_about_what_stands() -> None:
    one = world(item(1, net=10_000), item(2, net=5_000))
    one.ask(ORDER, ORDER_ID, cancel(2))
    one.settle()
    check(one)
    assert one.ask(DEAL, DEAL_ID, amend(item(1, net=12_000), item(2, net=4_000))) is None
    event = one.log[-1][1]
    assert isinstance(event, ContractAmended)
    assert ([line.number for line in event.before.lines], [line.number for line in event.cancelled]) == ([1], [2])
    assert [line.number for line in event.after.lines] == [1, 3]
    one.settle()
    check(one)
    one.ask(ORDER, ORDER_ID, cancel())
    one.settle()
    check(one)


def test_an_instalment_that_is_amended_to_what_a_cancellation_left_of_it_stays_invoiced() -> None:
    def invoices(*schedule: int) -> int:
        one = world(item(1, net=100), item(2, net=50))
        one.ask(ORDER, ORDER_ID, cancel(2))
        one.settle()
        assert one.ask(DEAL, DEAL_ID, replace(amend(item(1, net=100)), schedule=instalments(*schedule))) is None
        one.settle()
        check(one)
        return len(one.states[ACME].invoices)

    assert (invoices(50, 50), invoices(75, 25), invoices(50, 30, 20)) == (2, 4, 4)


def test_what_was_cancelled_while_the_deal_changed_is_cancelled_as_it_is_since() -> None:
    one = world(item(1, net=10_000), item(2, net=5_001))
    one.ask(ORDER, ORDER_ID, cancel(2))
    split_anew = ChangeCredit(BEN, (Credit(ANNA, 3_333), Credit(BEN, 6_667)), None, "So", MANAGER, TODAY, TODAY)
    assert one.ask(DEAL, DEAL_ID, amend(item(1, net=10_000), item(2, net=7_000))) is None
    assert one.ask(DEAL, DEAL_ID, split_anew) is None
    one.settle()
    check(one)
    assert one.states[DEAL_ID].terms.net == 10_000
    assert sum(isinstance(event, ContractCancelled) for _, event in one.log) == 5


def test_delivered_lines_stay_delivered_and_added_ones_are_to_be_delivered() -> None:
    one = world(item(1, net=100), item(2, net=50))
    deliver(one)
    assert one.states[ORDER_ID].status == "delivered"
    assert one.ask(DEAL, DEAL_ID, amend(item(1, net=90), item(2, net=80, quantity=2), item(3, net=7))) is None
    one.settle()
    order = one.states[ORDER_ID]
    assert (order.status, order.delivered_on, [*order.delivered]) == ("in_delivery", None, [1])
    assert one.ask(ORDER, ORDER_ID, DeliverOrder((), TODAY, TODAY)) is None
    assert one.states[ORDER_ID].status == "delivered"
    check(one)


def test_an_order_of_which_an_amendment_leaves_only_what_is_delivered_is_delivered() -> None:
    one = world(item(1, net=100), item(2, net=50))
    deliver(one, 1)
    assert one.ask(DEAL, DEAL_ID, amend(item(1, net=150))) is None
    one.settle()
    assert one.states[ORDER_ID].status == "delivered"
    check(one)


def test_an_order_that_an_amendment_leaves_nothing_but_cancelled_lines_is_cancelled() -> None:
    one = world(item(1, net=100), item(2, net=50))
    one.ask(ORDER, ORDER_ID, cancel(2))
    assert one.ask(DEAL, DEAL_ID, amend(item(2, net=50))) is None
    one.settle()
    assert one.states[ORDER_ID].status == "cancelled"
    check(one)


nets = st.integers(1, 9_999)
items = st.lists(st.tuples(st.integers(1, 3), nets, st.integers(1, 3)), min_size=1, max_size=3).map(
    lambda rows: tuple(item(product, net=net, quantity=quantity) for product, net, quantity in rows)
)
splits = st.tuples(st.sampled_from([ANNA, BEN]), st.integers(1, 9_999)).map(
    lambda one: ChangeCredit(
        one[0], (Credit(ANNA, one[1]), Credit(BEN, 10_000 - one[1])), None, "So", MANAGER, TODAY, TODAY
    )
)
steps = st.one_of(
    st.tuples(items, st.booleans()).map(lambda one: (DEAL, DEAL_ID, amend(*one[0], waits=one[1]))),
    st.integers(1, 6).map(lambda line: (ORDER, ORDER_ID, cancel(line))),
    st.integers(0, 9).map(lambda n: (ORDER, ORDER_ID, cancel(*([] if n == 0 else [1, n])))),
    splits.map(lambda one: (DEAL, DEAL_ID, one)),
    st.sampled_from([ConfirmOrder((), TODAY, TODAY), StartDelivery(TODAY, TODAY), DeliverOrder((), TODAY, TODAY)]).map(
        lambda one: (ORDER, ORDER_ID, one)
    ),
    st.sampled_from([*POLICIES]),
    st.sampled_from([*POLICIES]),
    st.just("everything"),
)


@settings(max_examples=400, deadline=None)
@given(items, st.lists(steps, max_size=14), st.booleans())
def test_every_number_is_of_what_stands_in_whichever_order_things_happen(
    sold: Sequence[Item], history: Sequence[Any], received: bool
) -> None:
    one = world(*sold, policies=received)
    for step in history:
        if step == "everything":
            one.settle()
            check(one)
        elif isinstance(step, str):
            one.act(step)
        else:
            one.ask(*step)
    one.settle()
    check(one)

"""An account of ten years answers a command with as much work as a new one."""

import inspect
import sys
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from types import FrameType
from typing import Any, cast
from uuid import UUID, uuid5

import msgspec
import pytest

from services.pipeline.domain.account import covering, evolve, parts, receivable
from services.pipeline.domain.account.account import ACCOUNT, AccountCommand
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import RefundPayment
from services.pipeline.domain.account.overdue import dunning
from services.pipeline.domain.account.state import Account
from shared.decider import fold
from shared.ids import new_id
from shared.store.deciding.snapshots import shape
from shared.store.handle import handle
from shared.store.store import Store
from shared.values.by_id import ById
from tests.pipeline.company import context
from tests.pipeline.examples import ACME, CUSTOMER, TODAY, instalments, invoicing, item, terms
from tests.support.store import template

__all__ = ["template"]
AGREED = terms([item(1, net=600), item(2, net=401)])


def payment(number: int, gross: int = 1_001) -> RecordPayment:
    return RecordPayment(uuid5(ACME, str(number)), f"bank-{number}", CUSTOMER, gross, "USD", TODAY, TODAY)


def refund(number: int) -> RefundPayment:
    return RefundPayment(uuid5(ACME, str(number)), UUID(int=number), f"back-{number}", CUSTOMER, 1, "USD", TODAY, TODAY)


def sale(number: int) -> list[AccountCommand]:
    """Two events: one instalment is invoiced and paid."""
    return [invoicing(number, AGREED, instalments(1_001)), payment(number)]


@cache
def aged(sales: int) -> tuple[Account, tuple[Any, ...]]:
    """An account after as many sales, and its events."""
    account = Account()
    everything: list[Any] = []
    for number in range(sales):
        for command in sale(number):
            events = ACCOUNT.decide(command, account)
            everything += events
            account = fold(ACCOUNT, events, account)
    return account, tuple(everything)


def calls(account: Account, commands: Iterable[AccountCommand]) -> int:
    """How many functions, of Python's or our own, it takes to decide and fold them."""
    count = 0

    def counting(_frame: FrameType, what: str, _about: Any) -> None:
        nonlocal count
        count += what in {"call", "c_call"}

    sys.setprofile(counting)
    try:
        for command in commands:
            account = fold(ACCOUNT, ACCOUNT.decide(command, account), account)
    finally:
        sys.setprofile(None)
    return count


def copied(before: ById[Any], after: ById[Any]) -> int:
    """How many values of a map were written again."""
    return sum(len(new) for old, new in zip(before.parts, after.parts, strict=True) if new is not old)


def test_ten_thousand_events_take_no_more_calls_than_a_hundred() -> None:
    (young, few), (old, many) = aged(50), aged(5_000)
    assert (len(few), len(many)) == (100, 10_000)
    asked: list[AccountCommand] = [*sale(5_001), refund(5_001), payment(5_002), *sale(5_003), refund(3)]
    assert calls(old, asked) <= 1.1 * calls(young, asked)


def test_a_payment_on_ten_thousand_events_copies_a_hundredth_of_the_account() -> None:
    old, _ = aged(5_000)
    after = fold(ACCOUNT, ACCOUNT.decide(payment(5_001), old), old)
    assert copied(old.invoices, after.invoices) == 0
    assert copied(old.payments, after.payments) < 50 < len(old.payments) / 50


def test_a_settled_sale_takes_thirteen_hundred_bytes_of_a_snapshot() -> None:
    (young, _), (old, _) = aged(50), aged(5_000)
    assert not any(invoice.open for invoice in old.invoices.values())
    assert len(msgspec.json.encode(old)) - len(msgspec.json.encode(young)) < 1_300 * 4_950


def test_a_snapshot_is_of_another_shape_when_anything_that_folds_it_is_written_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before, source = shape(ACCOUNT), inspect.getsource
    for module in (evolve, covering, receivable, parts):
        monkeypatch.setattr(inspect, "getsource", lambda one, other=module: source(one) + "#" * (one is other))
        assert shape(ACCOUNT) != before, module.__name__
    monkeypatch.setattr(inspect, "getsource", lambda one: source(one) + "#" * (one is dunning))
    assert shape(ACCOUNT) == before


class Rows:
    """A pool that counts the rows it is asked for."""

    def __init__(self, pool: Any) -> None:
        self._pool, self.read = pool, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pool, name)

    async def fetch(self, sql: str, *values: Any) -> list[Any]:
        rows = cast(list[Any], await self._pool.fetch(sql, *values))
        self.read += len(rows)
        return rows


async def test_a_command_reads_only_what_is_new(database_url: str) -> None:
    account, events = aged(1_100)
    as_told = replace(ACCOUNT, decide=lambda events, _account: events)
    one, two = await Store.open(database_url, "pipeline"), await Store.open(database_url, "pipeline")
    account_id = new_id()
    for begin in range(0, len(events), 50):
        await handle(one, as_told, account_id, events[begin : begin + 50], context=context())
    await one.close()
    two.pool = rows = Rows(two.pool)
    try:
        loaded = await two.load(ACCOUNT, account_id)
        assert (loaded.state, loaded.version) == (account, 2_200)
        assert rows.read == 1 + 200, "a snapshot and what came after"
        rows.read = 0
        for number in (1, 2):
            await handle(two, ACCOUNT, account_id, payment(5_000 + number), context=context())
        assert rows.read == 0
    finally:
        await two.close()

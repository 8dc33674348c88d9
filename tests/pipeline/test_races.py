"""Two processes decide on one account at the same time: the store lets one of them win."""

import asyncio
from typing import Any, cast
from uuid import UUID

import pytest

from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import RefundPayment
from services.pipeline.domain.account.state import Account
from shared.decider import Noun
from shared.ids import new_id
from shared.store.deciding.context import Loaded
from shared.store.handle import handle
from shared.store.store import Store
from shared.store.values import VersionMismatch
from tests.pipeline.company import context
from tests.pipeline.examples import CUSTOMER, TODAY, instalments, invoicing, item, terms
from tests.support.store import template

__all__ = ["template"]
TERMS = terms([item(1, net=700), item(2, net=301)])


def payment(number: int) -> RecordPayment:
    return RecordPayment(UUID(int=number), f"bank-{number}", CUSTOMER, 600, "USD", TODAY, TODAY)


def refund(number: int, gross: int) -> RefundPayment:
    return RefundPayment(UUID(int=number), new_id(), f"back-{gross}", CUSTOMER, gross, "USD", TODAY, TODAY)


class Raced:
    """A store in which somebody else is faster: after the next load, `other` commands first."""

    def __init__(self, store: Store, other: Store, command: Any) -> None:
        self._store, self._other, self._command = store, other, command

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def load(self, noun: Noun, stream_id: UUID) -> Loaded:
        loaded = await self._store.load(noun, stream_id)
        if self._command is not None:
            command, self._command = self._command, None
            await handle(self._other, noun, stream_id, command, context=context())
        return loaded


async def test_two_payments_that_race_on_one_invoice_never_pay_it_twice(database_url: str) -> None:
    one, two = await Store.open(database_url, "pipeline"), await Store.open(database_url, "pipeline")
    try:
        for number in range(10):
            account_id = new_id()
            await handle(one, ACCOUNT, account_id, invoicing(number, TERMS, instalments(1_001)), context=context())
            numbers = [int.from_bytes(new_id().bytes[-6:]) for _ in "ab"]
            done = await asyncio.gather(
                *(
                    handle(store, ACCOUNT, account_id, payment(drawn), context=context())
                    for store, drawn in zip((one, two), numbers, strict=True)
                ),
                return_exceptions=True,
            )
            assert not [failed for failed in done if isinstance(failed, BaseException)]
            account: Account = (await one.load(ACCOUNT, account_id)).state
            (invoice,) = account.invoices.values()
            allocated = sum(each.gross for paid in account.payments.values() for each in paid.allocations)
            assert (allocated, invoice.outstanding) == (1_001, 0)
            assert sum(paid.on_account for paid in account.payments.values()) == 199
    finally:
        await two.close()
        await one.close()


async def test_a_decision_on_an_old_version_is_refused(database_url: str) -> None:
    store = await Store.open(database_url, "pipeline")
    try:
        account_id = new_id()
        await handle(store, ACCOUNT, account_id, payment(1), context=context())
        with pytest.raises(VersionMismatch):
            await handle(store, ACCOUNT, account_id, payment(2), context=context(), expected=0)
    finally:
        await store.close()


async def test_a_refund_minds_who_was_faster_with_the_same_payment_and_nobody_else(database_url: str) -> None:
    one, two = await Store.open(database_url, "pipeline"), await Store.open(database_url, "pipeline")
    try:
        account_id = new_id()
        for number in (1, 2):
            await handle(one, ACCOUNT, account_id, payment(number), context=context())
        for command, faster in ((refund(1, 10), payment(3)), (refund(2, 20), refund(2, 30))):
            account: Account = (await one.load(ACCOUNT, account_id)).state
            seen = account.payments[command.payment_id].version
            asking = handle(
                cast(Store, Raced(one, two, faster)), ACCOUNT, account_id, command, context=context(), expected=seen
            )
            if isinstance(faster, RecordPayment):
                assert (await asking).version == seen + 3
            else:
                with pytest.raises(VersionMismatch) as mismatch:
                    await asking
                assert mismatch.value.actual == (await two.load(ACCOUNT, account_id)).version
    finally:
        await two.close()
        await one.close()

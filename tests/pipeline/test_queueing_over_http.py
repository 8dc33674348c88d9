"""Payments that come while something else writes the account all the time are recorded at once, not refused."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from uuid import UUID, uuid4

from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.money.payments import RecordPayment
from shared.actor import Actor
from shared.flow.acting.issuing import Issuer, Meta
from shared.flow.policies import Issue
from shared.flow.runtime import utc_now
from shared.store.store import Store
from shared.store.values import Handled, VersionConflict
from tests.pipeline.company import Company, usd
from tests.pipeline.examples import CUSTOMER, TODAY

PAYMENTS = 20
FEW = 2


@asynccontextmanager
async def written_all_the_time(store: Store, customer: str) -> AsyncIterator[list[int]]:
    """What policies and deadlines of `store`'s process do to an account after years: one command after the other.

    The list has how many events they made.
    """
    issuer, made = Issuer(store, utc_now), [0]

    async def catch_up() -> None:
        while True:
            cause = uuid4()
            command = RecordPayment(cause, f"past-{cause}", CUSTOMER, 1, "USD", TODAY, TODAY)
            with suppress(VersionConflict):
                issue = Issue(ACCOUNT, UUID(customer), command)
                await issuer.issue(issue, Handled("p", cause), Actor("policy/p", "policy"), Meta(), cause)
                made[0] += 1

    catching_up = asyncio.create_task(catch_up())
    try:
        yield made
    finally:
        catching_up.cancel()
        await asyncio.gather(catching_up, return_exceptions=True)


async def pay(api: Company, times: int = 1) -> Counter[str]:
    """How often each code (or 'paid') was answered to so many times 20 payments at once."""
    found = Counter[str]()
    for round_number in range(times):
        answers = await asyncio.gather(
            *(
                api.answer(f"/accounts/{api.acme}/payments", {"reference": f"{round_number}/{n}", "gross": usd(100)})
                for n in range(PAYMENTS)
            )
        )
        found.update("paid" if answer.is_success else answer.json()["code"] for answer in answers)
    return found


async def test_no_payment_is_to_be_sent_again_because_this_process_was_busy_with_the_account(api: Company) -> None:
    async with written_all_the_time(api.installation.running["pipeline"].store, api.acme) as made:
        assert await pay(api, 3) == {"paid": 3 * PAYMENTS}
    assert made[0] >= 3, "both were at it"


async def test_payments_are_hardly_ever_to_be_sent_again_because_another_process_is(api: Company) -> None:
    async with asyncio.timeout(30):
        worker = await Store.open(api.installation.urls["pipeline"], "pipeline")
        try:
            async with written_all_the_time(worker, api.acme) as made:
                answered = await pay(api, 3)
        finally:
            await worker.close()
    assert answered["paid"] >= 3 * PAYMENTS - FEW, answered
    assert made[0] >= 3, "both were at it"

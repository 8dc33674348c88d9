"""The dunning ladder: by the clock, one deadline an invoice, each step setting the next."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from uuid import UUID

import pytest

from services.pipeline.domain.account.account import ACCOUNT, decide
from services.pipeline.domain.account.billing.corrections import ApproveWriteOff, CreditInvoice, RequestWriteOff
from services.pipeline.domain.account.events import DunningLevelReached, OrdersStopped
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import RefundPayment
from services.pipeline.domain.account.overdue.dunning import LADDER, StepDunning, next_step
from services.pipeline.domain.account.overdue.interest import INTEREST, SetInterestRate, rate_on
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import ProvisionChanged
from tests.pipeline.company import Company, usd
from tests.pipeline.examples import ANNA, BEN, CUSTOMER, TODAY, after, instalments, invoicing, item, terms
from tests.shared.flow.waiting import until

ISSUE = invoicing(1, terms([item(1, net=500)]), instalments(500, first=TODAY), TODAY - timedelta(days=60))
INVOICE = invoice_id(ISSUE.deal_id, 1)
PAID = RecordPayment(INVOICE, "in", CUSTOMER, 500, "USD", TODAY, TODAY)
BACK = RefundPayment(INVOICE, INVOICE, "out", CUSTOMER, 200, "USD", TODAY, TODAY)


def rate(rate_bp: int, day: date) -> SetInterestRate:
    return SetInterestRate(rate_bp, day, TODAY, TODAY)


def look(days: int) -> StepDunning:
    """Somebody looks so many days after the invoice was due."""
    return StepDunning(INVOICE, TODAY + timedelta(days=days))


@pytest.mark.parametrize(("days", "level"), LADDER)
def test_each_level_is_reached_on_its_day_and_not_before(days: int, level: str) -> None:
    reached, *_ = decide(look(days), after(ACCOUNT, ISSUE))
    assert isinstance(reached, DunningLevelReached)
    assert (reached.level, reached.reached_on, reached.outstanding) == (level, TODAY + timedelta(days=days), 500)
    before = decide(look(days - 1), after(ACCOUNT, ISSUE))
    assert [each for each in before if isinstance(each, DunningLevelReached) and each.level == level] == []


def test_the_ladder_goes_to_the_highest_level_that_is_due_and_on_from_there() -> None:
    (reached,) = decide(look(40), after(ACCOUNT, ISSUE))
    assert isinstance(reached, DunningLevelReached)
    assert (reached.level, next_step(reached)) == ("manager", TODAY + timedelta(days=60))
    assert decide(look(59), after(ACCOUNT, ISSUE, look(40))) == []
    assert next_step(replace(reached, level="provision")) is None


def test_what_is_paid_is_not_dunned_and_a_refund_begins_where_it_stands() -> None:
    assert decide(look(30), after(ACCOUNT, ISSUE, look(15), PAID)) == []
    (again,) = decide(look(20), after(ACCOUNT, ISSUE, look(15), PAID, BACK))
    assert isinstance(again, DunningLevelReached)
    assert (again.level, again.outstanding) == ("late", 200)


def set_aside(account: Account) -> int:
    known = account.provisions.get(INVOICE)
    return known.net if known else 0


def test_what_is_ninety_days_overdue_is_provided_for_by_half_of_what_is_open_net_of_vat() -> None:
    late = after(ACCOUNT, ISSUE, look(89))
    reached, provided = [one for one in decide(look(90), late) if not isinstance(one, OrdersStopped)]
    assert isinstance(reached, DunningLevelReached)
    assert isinstance(provided, ProvisionChanged)
    assert (provided.net_before, provided.net_after, provided.rate_bp) == (0, 250, 5_000)
    assert (provided.owner_id, provided.changed_on) == (ANNA, TODAY + timedelta(days=90))
    taxed = invoicing(1, terms([replace(item(1, net=501), vat_bp=1_300)]), instalments(501, first=TODAY))
    account = after(ACCOUNT, taxed, look(90))
    assert (account.invoices[INVOICE].gross, set_aside(account)) == (566, 251)


def test_a_provision_follows_what_is_open_and_is_undone_when_that_is_settled() -> None:
    late = (ISSUE, look(95))
    some = replace(PAID, gross=200)
    note = CreditInvoice(UUID(int=7), INVOICE, CUSTOMER, "USD", "discount", TODAY, TODAY, None)
    asked = RequestWriteOff(UUID(int=8), INVOICE, None, "USD", "insolvent", (ANNA,), TODAY)
    given_up = ApproveWriteOff(UUID(int=8), CUSTOMER, "USD", (BEN,), TODAY)
    assert set_aside(after(ACCOUNT, *late, some)) == 150
    for settled in ((PAID,), (some, note), (some, asked, given_up)):
        account = after(ACCOUNT, *late, *settled)
        assert set_aside(account) == 0
        assert decide(look(200), account) == []
    back = after(ACCOUNT, *late, PAID, BACK)
    assert set_aside(back) == 0, "what a refund opens is dunned anew, and provided for when somebody looks"
    assert set_aside(after(ACCOUNT, *late, PAID, BACK, look(96))) == 100


def test_a_rate_holds_from_its_day_until_the_next_and_the_same_again_is_nothing_new() -> None:
    march, may = date(2026, 3, 1), date(2026, 5, 1)
    rates = after(INTEREST, rate(800, march), rate(500, may), rate(900, march))
    assert [rate_on(rates, day) for day in (date(2026, 2, 28), march, date(2026, 4, 30), may)] == [0, 900, 900, 500]
    assert INTEREST.decide(rate(900, march), rates) == []
    assert [one.rate_bp for one in INTEREST.decide(rate(900, date(2026, 4, 1)), rates)] == [900]


async def test_each_day_overdue_has_the_rate_of_its_day(api: Company) -> None:
    deal = await api.negotiated(opened_on="2020-01-01")
    schedule = [{"net": usd(365_00), "due_on": "2020-03-01"}, {"net": usd(635_00), "due_on": "2090-03-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2020-02-01", "schedule": schedule})
    told = [(1_000, date(2020, 3, 11)), (2_000, date(2020, 3, 21)), (300, date(2020, 4, 2)), (0, date(2020, 5, 1))]
    for rate_bp, day in [*reversed(told), told[2], told[0]]:
        answered = await api.post("/interest-rates", {"rate_bp": rate_bp, "effective_from": day.isoformat()})
    assert (answered["version"], answered["rate_bp"]) == (4, 1_000)

    async def dunned() -> bool:
        return bool((await api.get("/dunning", level="provision"))["items"])

    await until(dunned)
    listed = (await api.get("/interest-rates"))["items"]
    assert [(one["version"], one["rate_bp"], one["effective_from"]) for one in listed] == [
        (version, rate_bp, day.isoformat()) for version, (rate_bp, day) in enumerate(reversed(told), 1)
    ]
    assert listed[-1] == answered
    rates = after(INTEREST, *(rate(*one) for one in told))
    due = date(2020, 3, 1)
    for as_of in (date(2020, 2, 20), due, date(2020, 3, 11), date(2020, 3, 31), date(2020, 4, 2), date(2020, 6, 30)):
        days = [due + timedelta(days=number) for number in range(1, (as_of - due).days + 1)]
        exact = Fraction(365_00 * sum(rate_on(rates, day) for day in days), 3_650_000)
        (one,) = (await api.get("/dunning", as_of=as_of.isoformat()))["items"]
        assert (one["interest_bp"], one["interest"]) == (rate_on(rates, as_of), usd(floor(exact + Fraction(1, 2))))
    (asked,) = (await api.get("/dunning", interest_bp=1_000, as_of="2020-03-31"))["items"]
    assert (asked["interest_bp"], asked["interest"]) == (1_000, usd(3_00))


async def test_what_is_long_past_due_is_listed_with_its_interest(api: Company) -> None:
    deal = await api.negotiated(opened_on="2020-01-01")
    schedule = [{"net": usd(365_00), "due_on": "2020-03-01"}, {"net": usd(635_00), "due_on": "2090-03-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2020-02-01", "schedule": schedule})

    async def dunned() -> bool:
        return bool((await api.get("/dunning", level="provision"))["items"])

    await until(dunned)
    (one,) = (await api.get("/dunning", interest_bp=1_000, as_of="2020-03-31"))["items"]
    assert (one["days_overdue"], one["interest_bp"], one["interest"]) == (30, 1_000, usd(3_00))
    (plain,) = (await api.get("/dunning"))["items"]
    assert (plain["interest"], plain["dunning"], plain["provision"]) == (usd(0), "provision", usd(182_50))
    account = await api.get(f"/accounts/{api.acme}")
    assert (account["provision"], account["outstanding"]) == (usd(182_50), usd(1_000_00))
    assert (await api.get("/ageing"))["items"][0]["over_90"] == usd(365_00)
    assert plain["days_overdue"] == (date.today() - date(2020, 3, 1)).days
    await api.post(f"/accounts/{api.acme}/payments", {"reference": "in", "gross": usd(365_00)})
    assert (await api.get("/dunning"))["items"] == []
    account = await api.get(f"/accounts/{api.acme}")
    assert {one["provision"]["amount_minor"] for one in (account, *account["invoices"])} == {0}
    types = [event["type"] for event in (await api.get(f"/accounts/{api.acme}/history"))["items"]]
    assert (types.count("DunningLevelReached"), types.count("ProvisionChanged")) == (1, 2)

"""Quotes: a discount is approved by whoever may, never by oneself, and accepting one supersedes the others."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.domain.deal.commands import DealCommand
from services.pipeline.domain.deal.deal import DEAL, decide
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Offered, Person, approver, quoted
from services.pipeline.domain.quote.quotes import AcceptQuote, ApproveQuote, IssueQuote, RejectQuote, WithdrawQuote
from shared.contracts.pipeline import DealRevised, QuoteAccepted
from shared.decider import Refused, fold
from tests.pipeline.company import Company, usd
from tests.pipeline.examples import ANNA, BEN, OPENED, TODAY, after, instalments, item, opening

REP = Person((BEN,), "sales_rep")
MANAGER = Person((UUID(int=11),), "regional_manager")
DIRECTOR = Person((UUID(int=12),), "sales_director")
GM = Person((UUID(int=13),), "general_manager")


def issue(discount_bp: int = 0, by: Person = REP, floor: int | None = None, **changes: object) -> IssueQuote:
    """A quote over 1 000 less a discount."""
    offered = Offered(replace(item(), floor_price=floor), discount_bp)
    return replace(IssueQuote((offered,), None, None, (), by, TODAY, TODAY), **changes)  # type: ignore[arg-type]


def approve(by: Person, number: int = 1) -> ApproveQuote:
    return ApproveQuote(number, by, TODAY, TODAY)


def accept(number: int = 1) -> AcceptQuote:
    return AcceptQuote(number, TODAY, TODAY)


def refused(command: DealCommand, deal: Deal) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, deal)
    return refusal.value.code


def statuses(*commands: DealCommand) -> list[str]:
    return [quote.status for quote in after(DEAL, opening(), *commands).quotes]


@pytest.mark.parametrize(
    ("discount_bp", "floor", "issuer", "needed"),
    [
        (1_000, None, "sales_rep", None),
        (1_001, None, "sales_rep", "regional_manager"),
        (2_000, None, "account_manager", "regional_manager"),
        (2_001, None, "sales_rep", "sales_director"),
        (100, 991, "sales_rep", "sales_director"),
        (100, 990, "sales_rep", None),
        (1_001, None, "regional_manager", "sales_director"),
        (1_001, None, "sales_director", "general_manager"),
        (1_001, None, "general_manager", "sales_director"),
    ],
)
def test_a_discount_needs_whoever_may_give_it(
    discount_bp: int, floor: int | None, issuer: str, needed: str | None
) -> None:
    lines = quoted([Offered(replace(item(), floor_price=floor), discount_bp), Offered(item(2), 0)], None)
    assert approver(lines, issuer) == needed


@pytest.mark.parametrize(
    ("discount_bp", "by", "code"),
    [
        (1_500, Person(REP.ids, "regional_manager"), "separation_of_duties"),
        (1_500, Person((UUID(int=11), BEN), "regional_manager"), "separation_of_duties"),
        (1_500, Person((ANNA,), "regional_manager"), "separation_of_duties"),
        (1_500, Person((UUID(int=14),), "sales_rep"), "approval_beyond_post"),
        (2_500, MANAGER, "approval_beyond_post"),
    ],
)
def test_nobody_approves_their_own_or_beyond_their_post(discount_bp: int, by: Person, code: str) -> None:
    deal = after(DEAL, opening(), issue(discount_bp))
    assert refused(approve(by), deal) == code
    assert refused(RejectQuote(1, by, TODAY, TODAY), deal) == code


def test_the_directors_own_is_approved_by_the_general_manager() -> None:
    deal = after(DEAL, opening(), issue(1_500, DIRECTOR))
    assert refused(approve(Person((UUID(int=15),), "sales_director")), deal) == "approval_beyond_post"
    assert statuses(issue(1_500, DIRECTOR), approve(GM)) == ["offered"]


def test_a_quote_that_waits_is_not_accepted_and_a_rejected_one_neither() -> None:
    waiting = after(DEAL, opening(), issue(1_500))
    assert refused(accept(), waiting) == "quote_not_open"
    assert refused(accept(), fold(DEAL, decide(RejectQuote(1, MANAGER, TODAY, TODAY), waiting), waiting)) == (
        "quote_not_open"
    )
    assert statuses(issue(1_500), approve(MANAGER), accept()) == ["accepted"]


def test_accepting_one_supersedes_the_others_and_the_deal_follows_it() -> None:
    commands = (issue(), issue(500), issue(1_500), WithdrawQuote(1, TODAY, TODAY), issue(800))
    deal = after(DEAL, opening(), *commands)
    revised, accepted = decide(accept(2), deal)
    assert isinstance(accepted, QuoteAccepted)
    assert isinstance(revised, DealRevised)
    assert (accepted.net, revised.after.net) == (950, 950)
    assert statuses(*commands, accept(2)) == ["withdrawn", "accepted", "superseded", "superseded"]
    assert statuses(*commands, accept(2), issue(300), accept(5))[1] == "superseded"


def test_a_quote_is_not_accepted_after_its_last_day() -> None:
    deal = after(DEAL, opening(), issue(issued_on=OPENED, valid_until=TODAY - timedelta(days=1)))
    assert refused(accept(), deal) == "quote_expired"


def test_the_schedule_of_a_quote_sums_to_it() -> None:
    deal = after(DEAL, opening())
    assert refused(issue(500, schedule=instalments(1_000)), deal) == "schedule_does_not_sum"
    assert decide(issue(500, schedule=instalments(500, 450)), deal)


def test_an_imported_quote_needs_no_approval() -> None:
    assert statuses(issue(5_000, imported=True)) == ["offered"]


def test_what_is_not_offered_is_not_a_quote() -> None:
    assert refused(issue(lines=()), after(DEAL, opening())) == "quote_without_lines"
    assert refused(accept(1), after(DEAL, opening())) == "quote_not_found"
    assert refused(issue(delivery_on=OPENED), after(DEAL, opening())) == "dates_out_of_order"


COMMANDS = st.one_of(
    st.builds(issue, st.integers(0, 10_000), st.sampled_from([REP, MANAGER, DIRECTOR, GM])),
    st.builds(approve, st.sampled_from([REP, MANAGER, DIRECTOR, GM]), st.integers(1, 4)),
    st.builds(lambda n: RejectQuote(n, GM, TODAY, TODAY), st.integers(1, 4)),
    st.builds(lambda n: WithdrawQuote(n, TODAY, TODAY), st.integers(1, 4)),
    st.builds(accept, st.integers(1, 4)),
)


@given(st.lists(COMMANDS, max_size=20))
def test_at_most_one_quote_is_accepted_and_none_whose_discount_nobody_else_approved(
    commands: list[DealCommand],
) -> None:
    deal = after(DEAL, opening())
    approved: set[int] = set()
    for command in commands:
        try:
            events = decide(command, deal)
        except Refused:
            continue
        if isinstance(command, ApproveQuote):
            assert {*command.by.ids}.isdisjoint(deal.quotes[command.number - 1].issued_by)
            approved.add(command.number)
        deal = fold(DEAL, events, deal)
    accepted = [quote for quote in deal.quotes if quote.status == "accepted"]
    assert len(accepted) <= 1
    for quote in accepted:
        assert quote.approver is None or quote.number in approved
        assert deal.terms.lines == tuple(one.line for one in quote.lines)
        assert quote.net == sum(one.line.net for one in quote.lines)


async def test_a_quote_is_listed_as_each_command_answered_it(api: Company) -> None:
    floor = {"floor_price": usd(400_00), "effective_from": "2020-01-01"}
    await api.post(f"/products/{api.product}/reprice", floor)
    deal = (await api.post("/deals", api.deal()))["id"]
    lines = [{"product_id": api.product, "quantity": 2, "discount_bp": 500}]
    one = await api.post(f"/deals/{deal}/quotes", {"lines": lines, "delivery_on": "2090-01-01"})
    assert (one["status"], one["net"], one["lines"][0]["floor_net"]) == ("offered", usd(950_00), usd(800_00))
    two = await api.post(f"/deals/{deal}/quotes", {"lines": [lines[0] | {"discount_bp": 2_500}]})
    assert (await api.get(f"/deals/{deal}"))["version"] == two["version"]
    assert (two["status"], two["approver"]) == ("awaiting_approval", "sales_director")
    assert (await api.get("/quotes", status="awaiting_approval"))["items"] == [two]
    assert await api.refused(f"/deals/{deal}/quotes/2/approve") == (403, "separation_of_duties")
    taken = await api.post(f"/deals/{deal}/quotes/1/accept")
    assert (await api.get("/quotes", status="accepted"))["items"] == [taken]
    assert [item["status"] for item in (await api.get("/quotes", deal_id=deal, status="superseded"))["items"]] == [
        "superseded"
    ]
    assert (await api.get(f"/deals/{deal}"))["net"] == usd(950_00)

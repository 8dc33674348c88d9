"""What follows a signature in a random history: delivery, invoices, credit notes, service, amendments, renewal."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID

from shared.contracts import pipeline

if TYPE_CHECKING:
    from tests.performance.history import Company

LONG_AFTER = date(2018, 2, 28)


def follow(company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
    """Whatever may happen to a signed deal, each by chance."""
    random = company.random
    for chance, happens in (
        (0.5, deliver),
        (0.5, serve),
        (0.7, invoice),
        (0.3, amend),
        (0.3, recredit),
        (0.2, cancel),
        (0.2, end_by_and_by),
        (0.7, renew),
    ):
        if random.random() < chance:
            happens(company, deal, about, terms, signed)


def deliver(company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
    random = company.random
    promised = company.day(signed, LONG_AFTER)
    lines = terms.lines if random.random() < 0.5 else terms.lines[:1]
    milestone = pipeline.Milestone(company.id(), "delivery", None, terms.owner_id, promised, promised, lines)
    reached = random.choice([promised, company.day(signed, LONG_AFTER)])
    company.tell(
        "pipeline", "order", company.id(), pipeline.MilestoneReached(deal, about, terms.owner_id, milestone, reached)
    )


def invoice(company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
    random, account = company.random, about.customer_id or company.id()
    billed = company.allocation(deal, terms, 9000)
    if billed.lines and random.random() < 0.2:
        bare = (replace(billed.lines[0], credits=billed.lines[0].credits[1:]), *billed.lines[1:])
        billed = replace(billed, lines=bare)
    net, issued = billed.gross, company.day(signed, LONG_AFTER)
    known = (
        company.id(),
        deal,
        deal,
        1,
        about,
        terms.owner_id,
        net,
        0,
        net,
        "USD",
        issued,
        issued + timedelta(days=deal.int % 60),
        billed.lines,
    )
    company.tell("pipeline", "account", account, pipeline.InvoiceIssued(*known))
    if billed.lines and deal.int % 3 == 0:
        moving = Random(deal.int)
        part = replace(billed.lines[0], net=moving.randint(1, 50), vat=0, cost=0)
        of_people = [
            (replace(part, credits=(pipeline.CreditAmount(moving.choice(company.people), part.net),)),)
            for _ in range(2)
        ]
        whose = (deal, deal, about, terms.owner_id, terms.owner_id, "USD", issued)
        company.tell("pipeline", "account", account, pipeline.InvoiceCreditChanged(known[0], *whose, *of_people))
    if random.random() < 0.3:
        back = company.allocation(deal, terms, 900)
        of = (company.id(), known[0], deal, deal, about, terms.owner_id, back.gross, 0, back.gross, "USD")
        day = company.day(issued, LONG_AFTER)
        kind: Any = random.choice([pipeline.InvoiceCredited, pipeline.InvoiceWrittenOff])
        of_credit = Random(deal.int).choice(["returned", "discount", "amended", "cancelled"])
        reason = of_credit if kind is pipeline.InvoiceCredited else "disputed"
        due = (known[11],) if kind is pipeline.InvoiceCredited and deal.int % 2 else ()
        company.tell("pipeline", "account", account, kind(*of, reason, day, back.lines, *due))


def amend(company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
    after = company.random.choice([terms, company.terms()])
    known = (None, about, terms, after, (), (), None, None, None, signed, ())
    company.tell("pipeline", "deal", deal, pipeline.ContractAmended(*known, company.day(signed, LONG_AFTER)))


def recredit(company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
    other = company.terms()
    after = replace(terms, owner_id=other.owner_id, credits=other.credits, overlay=other.overlay)
    day = company.day(signed, LONG_AFTER)
    company.tell("pipeline", "deal", deal, pipeline.DealCreditChanged(about, terms, after, signed, day, ()))


def cancel(company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
    gone = terms.lines if company.random.random() < 0.5 else terms.lines[:1]
    day = company.day(signed, LONG_AFTER)
    event = pipeline.ContractCancelled(deal, about, terms, gone, len(gone) == len(terms.lines), "mistake", day)
    company.tell("pipeline", "order", company.id(), event)


def end_by_and_by(
    company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date
) -> None:
    """Lines cancelled, what stands amended, a cancelled line said again as an amendment made it, the whole cancelled."""

    def cancel_of(of: pipeline.Terms, lines: tuple[pipeline.Line, ...], *, whole: bool = False) -> None:
        day = company.day(signed, LONG_AFTER)
        event = pipeline.ContractCancelled(deal, about, of, lines, whole, "mistake", day)
        company.tell("pipeline", "order", order, event)

    order, gone, left = company.id(), terms.lines[:1], terms.lines[1:]
    cancel_of(terms, gone)
    stands = replace(terms, lines=left, net=sum(line.net for line in left))
    after = company.random.choice([stands, company.terms()])
    known = (None, about, stands, after, (), (), None, None, None, signed, ())
    company.tell("pipeline", "deal", deal, pipeline.ContractAmended(*known, company.day(signed, LONG_AFTER), gone))
    again = company.terms()
    cancel_of(terms, tuple(replace(line, net=-line.net, cost=-line.cost) for line in gone))
    cancel_of(replace(terms, credits=again.credits), tuple(replace(line, net=line.net + 7) for line in gone))
    cancel_of(after, after.lines, whole=True)


def renew(company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
    random, renewals, again = company.random, company.id(), company.id()
    ends = company.day(signed, LONG_AFTER)
    opened = pipeline.RenewalOpened(deal, again, about, terms, 60, ends, company.day(signed, LONG_AFTER))
    company.tell("pipeline", "renewal", renewals, opened)
    base, settled = terms.net, company.day(opened.opened_on, LONG_AFTER)
    owner_id = terms.owner_id
    if deal.int % 3 == 0:
        owner_id, base, ends = adjust(company, renewals, opened, settled)
    if deal.int % 5 == 0:
        whole = pipeline.RenewalWithdrawn(deal, again, about, owner_id, base, "USD", ends, settled)
        company.tell("pipeline", "renewal", renewals, whole)
        return
    more, less = random.choice([(0, 0), (random.randint(1, 999), 0), (0, min(base, 100)), (0, base)])
    known = (deal, again, about, owner_id)
    outcome = random.choice(["renewed", "renewed", "churned", None])
    if outcome == "renewed":
        kept = pipeline.RenewalSettled(*known, "expanded", None, base, base, more, less, "USD", ends, settled)
        company.tell("pipeline", "renewal", renewals, kept)
    if outcome == "churned":
        gone = pipeline.RenewalSettled(*known, "churned", "price", base, 0, 0, 0, "USD", ends, settled)
        company.tell("pipeline", "renewal", renewals, gone)
        if random.random() < 0.5:
            day = company.day(settled, LONG_AFTER)
            back = pipeline.RenewalReopened(*known, "price", base, "USD", ends, settled, day)
            company.tell("pipeline", "renewal", renewals, back)


def adjust(company: "Company", renewals: UUID, opened: pipeline.RenewalOpened, day: date) -> tuple[UUID, int, date]:
    """The base moves to another amount, perhaps of another owner, or to another end: in the same period or a later."""
    moving = Random(opened.deal_id.int)
    before, after, base = opened.terms.owner_id, moving.choice(company.people), moving.randint(0, 9_999)
    whose = (opened.deal_id, opened.renewal_id, opened.dimensions, before, after)
    ends = opened.term_end + timedelta(days=moving.choice([0, 0, 5, 40, 200]))
    adjusted = pipeline.RenewalAdjusted(*whose, opened.terms.net, base, "USD", opened.term_end, ends, day)
    company.tell("pipeline", "renewal", renewals, adjusted)
    return after, base, ends


def serve(company: "Company", deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
    random, ticket = company.random, company.id()
    person = random.choice(company.people)
    of = pipeline.TicketAbout("support", "high", deal, deal, about, terms.owner_id, person, terms.lines)
    day = company.day(signed, LONG_AFTER)
    kept = random.random() < 0.6
    company.tell("pipeline", "ticket", ticket, pipeline.TicketResponded(of, at(day), day, 9, kept))
    for _ in range(random.choice([0, 1, 2, 2])):
        day, kept = company.day(day, LONG_AFTER), random.random() < 0.6
        company.tell("pipeline", "ticket", ticket, pipeline.TicketResolved(of, at(day), day, 9, kept))
        resolved, closed, rating = day, None, None
        if random.random() < 0.7:
            day = closed = company.day(day, LONG_AFTER)
            rating = random.choice([None, 1, 3, 4, 5])
            ended = pipeline.TicketClosed(of, at(day), day, rating, 9, True, 9, kept)
            company.tell("pipeline", "ticket", ticket, ended)
        if random.random() < 0.4:
            return
        day = company.day(day, LONG_AFTER)
        before = (resolved, 9, kept, closed, rating)
        company.tell("pipeline", "ticket", ticket, pipeline.TicketReopened(of, at(day), day, at(day), *before))


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)

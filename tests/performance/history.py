"""Random but consistent histories of a company: who worked where, what was sold, paid, refunded and promised."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from shared.contracts import customers, people, pipeline, targets
from tests.performance.after_sales import follow

START, END = date(2016, 11, 1), date(2018, 2, 28)
RECORDED = datetime(2018, 3, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Happened:
    """One event as its log has it; `number` orders events of one service."""

    service: str
    number: int
    subject: tuple[str, UUID]
    event: Any
    event_id: UUID
    recorded_at: datetime


class Company:
    """Makes up a company and what happens to it; the same seed makes the same one."""

    def __init__(self, seed: int, deals: int = 40) -> None:
        self.random = Random(seed)
        self.told: list[tuple[str, tuple[str, UUID], Any]] = []
        self.regions = [self.id() for _ in range(2)]
        self.teams = [self.id() for _ in range(4)]
        self.company = self.id()
        self.people = [self.id() for _ in range(7)]
        self.lines = [self.id() for _ in range(2)]
        self.products = [(self.id(), self.random.choice(self.lines)) for _ in range(5)]
        self.customers = [self.id() for _ in range(6)]
        self.organise()
        self.register()
        for _ in range(deals):
            self.sell()
        self.promise()

    def id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)

    def day(self, first: date = START, last: date = END) -> date:
        return first + timedelta(days=self.random.randint(0, max(0, (last - first).days)))

    def change(self) -> date:
        """A day on which the organisation or a grade changes; some coincide, so that the later word has to win."""
        return self.random.choice([self.day(), date(2017, 3, 1), date(2017, 9, 1)])

    def tell(self, service: str, kind: str, id: UUID | None, event: Any) -> None:
        assert id is not None
        self.told.append((service, (kind, id), event))

    def organise(self) -> None:
        long_ago = date(2015, 1, 1)
        parents: dict[UUID, Any] = {self.company: None, **dict.fromkeys(self.regions, self.company)}
        parents |= {team: self.random.choice([*self.regions, self.company]) for team in self.teams}
        kinds: dict[UUID, Any] = {
            self.company: "company",
            **dict.fromkeys(self.regions, "region"),
            **dict.fromkeys(self.teams, "team"),
        }
        for unit, parent in parents.items():
            self.tell(
                "people", "unit", unit, people.UnitOpened(unit, f"unit {unit.hex[:4]}", kinds[unit], parent, long_ago)
            )
        for _ in range(3):
            team = self.random.choice(self.teams)
            self.tell(
                "people",
                "unit",
                team,
                people.UnitMoved(team, self.random.choice(self.regions), parents[team], self.change()),
            )
        for person in self.people[:-1]:
            self.tell("people", "employee", person, people.EmployeeHired(person, long_ago))
            for _ in range(self.random.randint(1, 4)):
                self.assign(person)
            if self.random.random() < 0.3:
                self.tell("people", "employee", person, people.EmployeeLeft(person, self.day(), None))

    def assign(self, person: UUID) -> None:
        unit = self.random.choice([*self.teams, *self.teams, *self.regions, self.company])
        event = people.EmployeeAssigned(person, unit, "u", "team", "sales_rep", None, (), self.change())
        self.tell("people", "employee", person, event)

    def register(self) -> None:
        for customer in self.customers:
            profile = customers.CustomerProfile(f"customer {customer.hex[:4]}")
            event = customers.CustomerRegistered(profile, "potential", None, self.day(START, date(2017, 2, 1)))
            self.tell("customers", "customer", customer, event)
            for _ in range(self.random.randint(0, 3)):
                self.reclassify(customer)

    def reclassify(self, customer: UUID) -> None:
        grade: Any = self.random.choice(["potential", "ordinary", "key", "major"])
        event = customers.CustomerReclassified("c", "potential", grade, self.change())
        self.tell("customers", "customer", customer, event)

    def terms(self) -> pipeline.Terms:
        chosen = self.random.sample(self.products, self.random.choice([0, 1, 1, 1, 2, 3]))
        if chosen and self.random.random() < 0.2:
            chosen.append(chosen[0])
        lines = tuple(
            pipeline.Line(
                number, product, "p", line, "l", 1, self.random.choice([0, 1, self.random.randint(1, 99999)]), 0
            )
            for number, (product, line) in enumerate(chosen, 1)
        )
        sharing = self.random.sample(self.people, self.random.choice([1, 1, 2, 3]))
        cuts = sorted(self.random.sample(range(1, 10_000), len(sharing) - 1))
        shares = [to - since for since, to in zip([0, *cuts], [*cuts, 10_000], strict=True)]
        credits = tuple(pipeline.Credit(person, share) for person, share in zip(sharing, shares, strict=True))
        owner = self.random.choice([sharing[0], self.random.choice(self.people)])
        beside = [pipeline.Credit(person, 1 + person.int % 9_999) for person in self.people[: owner.int % 3]]
        return pipeline.Terms(owner, credits, lines, sum(line.net for line in lines), "USD", None, tuple(beside))

    def sell(self) -> None:
        deal, opened, random = self.id(), self.day(), self.random
        opened_on = opened if random.random() < 0.8 else None
        about = pipeline.Dimensions(
            random.choice([None, *self.customers]), None, None, random.choice([None, "web", "partner"])
        )
        terms = self.terms()
        self.tell("pipeline", "deal", deal, pipeline.DealOpened(about, terms, "contact", 1000, opened_on))
        rotten = random.choice([0, 0, 0, 1, 2])
        for level in range(1, rotten + 1):
            rotted = pipeline.DealRotted(
                about, terms, "contact", level, opened_on, opened, None, rotted_before=level > 1
            )
            self.tell("pipeline", "deal", deal, rotted)
        closed = self.day(opened, END)
        if random.random() < 0.4:
            reason: Any = random.choice(["price", "no_answer"])
            lost = pipeline.DealLost(about, terms, "contact", reason, opened_on, closed, rotted_before=rotten > 0)
            self.tell("pipeline", "deal", deal, lost)
            if random.random() < 0.5:
                return
            again = self.day(closed, END)
            told = random.choice([reason, reason, None])
            reopened = pipeline.DealReopened(
                about, terms, "contact", 1000, opened_on, closed, again, None, told, rotted_before=rotten > 0
            )
            self.tell("pipeline", "deal", deal, reopened)
            closed = self.day(again, END)
        if random.random() < 0.75:
            terms = random.choice([terms, self.terms()])
            about = replace(about, customer_id=random.choice([about.customer_id, *self.customers]))
            self.tell("pipeline", "deal", deal, pipeline.DealSigned(about, terms, opened_on, closed, None, None, ()))
            follow(self, deal, about, terms, closed)
            if about.customer_id and terms.lines and random.random() < 0.8:
                self.collect(deal, about, terms, closed)

    def allocation(self, deal: UUID, terms: pipeline.Terms, most: int) -> pipeline.Allocation:
        lines = []
        for line in terms.lines:
            net = self.random.randint(0, most)
            first = self.random.randint(0, net)
            holders = [credit.employee_id for credit in terms.credits]
            parts = [net] if len(holders) == 1 else [first, net - first, *[0] * (len(holders) - 2)]
            credits = tuple(pipeline.CreditAmount(person, part) for person, part in zip(holders, parts, strict=True))
            lines.append(pipeline.AllocatedLine(line.number, line.product_id, line.product_line_id, net, 0, 0, credits))
        due = None if deal.int % 3 == 0 else START + timedelta(days=deal.int % 400)
        return pipeline.Allocation(deal, deal, deal, sum(line.net for line in lines), tuple(lines), due)

    def collect(self, deal: UUID, about: pipeline.Dimensions, terms: pipeline.Terms, signed: date) -> None:
        payment, account, random = self.id(), about.customer_id, self.random
        received, rest = self.day(signed, END), random.choice([0, 0, 5000])
        covered = (self.allocation(deal, terms, 9000),) if random.random() < 0.9 else ()
        gross = sum(a.gross for a in covered) + rest
        event = pipeline.PaymentReceived(payment, "r", about, gross, "USD", received, covered, rest)
        self.tell("pipeline", "account", account, event)
        if rest and random.random() < 0.7:
            more = self.allocation(deal, terms, 1000)
            applied = pipeline.CreditApplied(
                payment, about, "USD", self.day(received, END), (more,), rest, rest - more.gross
            )
            self.tell("pipeline", "account", account, applied)
            covered, rest = (*covered, more), rest - more.gross
        if random.random() < 0.5:
            after = () if random.random() < 0.5 else (self.allocation(deal, terms, 500),)
            left = random.choice([0, rest])
            back = sum(a.gross for a in covered) + rest - sum(a.gross for a in after) - left
            refunded = pipeline.PaymentRefunded(
                payment, self.id(), "r", about, back, "USD", self.day(received, END), covered, after, rest, left
            )
            self.tell("pipeline", "account", account, refunded)
            covered, rest = after, left
        if random.random() < 0.3:
            kept = (self.allocation(deal, terms, 500),)
            freed = rest + sum(a.gross for a in covered) - sum(a.gross for a in kept)
            corrected = pipeline.AllocationsCorrected(
                payment, deal, about, "USD", "cancelled", self.day(received, END), covered, kept, rest, freed
            )
            self.tell("pipeline", "account", account, corrected)

    def promise(self) -> None:
        nodes = [targets.Node(self.company, "company", "c", None)]
        nodes += [targets.Node(region, "region", "r", self.company) for region in self.regions]
        nodes += [targets.Node(team, "team", "t", self.random.choice(self.regions)) for team in self.teams]
        nodes += [targets.Node(person, "person", None, self.random.choice(self.teams)) for person in self.people]
        for measure in ("signed_amount", "received_amount", "signed_deals", "new_customers"):
            for node in self.random.sample(nodes, len(nodes) - 2):
                cells = self.cells()
                published = targets.TargetPublished(node, 2017, measure, "money", "USD", cells, 1, self.day())
                self.tell("targets", "target", node.node_id, published)
                if self.random.random() < 0.5:
                    revised = targets.TargetRevised(
                        node, 2017, measure, "money", "USD", cells, self.cells(), 2, self.day(published.published_on)
                    )
                    self.tell("targets", "target", node.node_id, revised)

    def cells(self) -> tuple[targets.Cell, ...]:
        months = self.random.sample(range(1, 13), 9)
        lines: list[Any] = self.random.choice([[None], self.lines])
        return tuple(
            targets.Cell(date(2017, m, 1), line, self.random.randint(0, 5000)) for m in months for line in lines
        )


class Recorder:
    """Gives what a company tells its moments and numbers: streams interleave, each in its own order."""

    def __init__(self, seed: int) -> None:
        self.random, self.moment, self.written = Random(seed), RECORDED, 0
        self.numbers: dict[str, int] = {}

    def record(self, told: list[tuple[str, tuple[str, UUID], Any]]) -> list[Happened]:
        streams: dict[tuple[str, UUID], list[Any]] = {}
        for service, subject, event in told:
            streams.setdefault(subject, []).append((service, event))
        found = []
        while streams:
            subject = self.random.choice(list(streams))
            found.append(self.happened(subject, *streams[subject].pop(0)))
            if not streams[subject]:
                del streams[subject]
        return found

    def happened(self, subject: tuple[str, UUID], service: str, event: Any) -> Happened:
        self.moment += timedelta(seconds=self.random.choice([0, 1, 60]))
        self.written += 1
        self.numbers[service] = self.numbers.get(service, 0) + self.random.randint(1, 3)
        event_id = UUID(int=(int(self.moment.timestamp()) << 80) | (7 << 76) | (2 << 62) | self.written)
        return Happened(service, self.numbers[service], subject, event, event_id, self.moment)


def later(company: Company, random: Random) -> list[Any]:
    """What is learnt afterwards about days long past: sales, money, targets, grades, transfers, a moved team."""
    known = len(company.told)
    for _ in range(15):
        company.sell()
    for person in company.people:
        company.assign(person)
    for customer in company.customers:
        company.reclassify(customer)
    team, region = random.choice(company.teams), random.choice(company.regions)
    company.tell("people", "unit", team, people.UnitMoved(team, region, company.company, date(2016, 12, 1)))
    company.promise()
    return company.told[known:]

"""Every KPI once more, as plainly as can be and without a line of the code that is tested: loops over the events."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from math import floor
from statistics import mean, median
from typing import Any
from uuid import UUID

from tests.performance import naive_facts
from tests.performance.history import Happened

UNITS = {"team", "region"}


@dataclass(frozen=True)
class Asks:
    kpi: str
    by: str = "none"
    bucket: str = "none"
    start: date | None = None
    end: date | None = None
    as_of: date = date(2030, 1, 1)
    known_at: datetime | None = None
    filters: tuple[tuple[str, str | None], ...] = ()
    measure: str | None = None
    people: frozenset[UUID] | None = None
    units: frozenset[UUID] = frozenset()

    @property
    def asked(self) -> set[str]:
        return {self.by, *dict(self.filters)} - {"none"}


@dataclass(frozen=True)
class Fact:
    """Something that can be counted or added up, with all its dimensions."""

    event: UUID
    counts_on: date
    occurred_on: date
    amount: int
    dimensions: dict[str, Any]


class Oracle:
    def __init__(self, events: list[Happened]) -> None:
        self.events = events

    def known(self, asks: Asks) -> list[Happened]:
        return [e for e in self.events if asks.known_at is None or e.recorded_at <= asks.known_at]

    # --- the organisation and the grades, by looking at every event again

    def latest(self, facts: list[tuple[date, Any]], day: date) -> Any:
        found, since = None, date.min
        for effective, value in facts:
            if since <= effective <= day:
                found, since = value, effective
        return found

    def unit(self, unit: UUID, day: date, asks: Asks) -> tuple[str, UUID | None] | None:
        kind, parents, opened = None, [], date.max
        for e in self.known(asks):
            name = type(e.event).__name__
            if (
                e.service == "people"
                and getattr(e.event, "unit_id", None) == unit
                and name in {"UnitOpened", "UnitMoved"}
            ):
                if name == "UnitOpened":
                    kind, opened = e.event.kind, e.event.effective_from
                parents.append((e.event.effective_from, e.event.parent_id))
        if kind is None or day < opened:
            return None
        return kind, self.latest(parents, day)

    def placed(self, person: UUID | None, day: date, asks: Asks) -> Any:
        key = person, day, asks.known_at
        if key not in self.cache:
            self.cache[key] = self.place(person, day, asks)
        return self.cache[key]

    cache: dict[Any, Any]

    def place(self, person: UUID | None, day: date, asks: Asks) -> dict[str, UUID | None]:
        assignments = [
            (e.event.effective_from, e.event.unit_id)
            for e in self.known(asks)
            if type(e.event).__name__ == "EmployeeAssigned" and e.event.employee_id == person
        ]
        unit = self.latest(assignments, day)
        found: dict[str, UUID | None] = {"team": None, "region": None}
        while unit is not None and (known := self.unit(unit, day, asks)) is not None:
            kind, parent = known
            if kind in found and found[kind] is None:
                found[kind] = unit
            unit = parent
        return found

    def grade(self, customer: UUID | None, day: date, asks: Asks) -> Any:
        grades = []
        for e in self.known(asks):
            if e.service == "customers" and e.subject[1] == customer:
                if type(e.event).__name__ == "CustomerRegistered":
                    grades.append((e.event.registered_on, e.event.grade))
                else:
                    grades.append((e.event.effective_from, e.event.grade_after))
        return self.latest(grades, day)

    # --- facts

    def amounts(self, measure: str, asks: Asks) -> Iterator[Fact]:
        for e in self.known(asks):
            for said in naive_facts.amounts(measure, e.event):
                yield self.fact(e, *said)

    def counts(self, measure: str, asks: Asks) -> Iterator[Fact]:
        for e in self.known(asks):
            for said in naive_facts.counts(measure, e.event):
                yield self.fact(e, *said)

    def fact(self, e: Happened, on: date, occurred: date, amount: int, person: Any, product: Any, line: Any) -> Fact:
        about = e.event.about.dimensions if hasattr(e.event, "about") else e.event.dimensions
        dimensions = {
            "person": person,
            "product": product,
            "product_line": line,
            "customer": about.customer_id,
            "channel": about.channel,
        }
        return Fact(e.event_id, on, occurred, amount, dimensions)

    # --- cells

    def cells(self, facts: Iterator[Fact], asks: Asks, *, period: bool = True) -> dict[Any, list[Fact]]:
        found = defaultdict(list)
        for fact in facts:
            if fact.occurred_on > asks.as_of:
                continue
            if asks.people is not None and fact.dimensions["person"] not in asks.people:
                continue
            if period and ((asks.start and fact.counts_on < asks.start) or (asks.end and fact.counts_on > asks.end)):
                continue
            dimensions = fact.dimensions
            if asks.asked & UNITS:
                dimensions = dimensions | self.placed(dimensions["person"], fact.counts_on, asks)
            if "grade" in asks.asked:
                dimensions = dimensions | {"grade": self.grade(dimensions["customer"], fact.counts_on, asks)}
            if all(text(dimensions[name]) == value for name, value in asks.filters):
                key = None if asks.by == "none" else text(dimensions[asks.by])
                found[period_of(asks.bucket, fact.counts_on), key].append(fact)
        return found

    def once(self, facts: list[Fact], asks: Asks) -> list[Fact]:
        """Of one event's facts, as many as the question counts: per product, per product line, or one."""
        seen: dict[Any, Fact] = {}
        for fact in facts:
            part: Any = None
            if "product" in asks.asked:
                part = fact.dimensions["product"]
            elif "product_line" in asks.asked:
                part = fact.dimensions["product_line"]
            seen.setdefault((fact.event, part), fact)
        return list(seen.values())

    def events_of(self, facts: list[Fact], everything: list[Fact], asks: Asks) -> int:
        """How many events an amount is made of.

        One whose amounts cancel out is none, unless several share it and may meet: in a unit, or in what one may see.
        """
        persons = defaultdict(set)
        for fact in everything:
            persons[fact.event].add(fact.dimensions["person"])
        parts = defaultdict(list)
        some_meet = asks.people is not None and len(asks.people) != 1
        alone = "person" in asks.asked or (asks.people is not None and len(asks.people) == 1)
        may_meet = (bool(asks.asked & UNITS) or some_meet) and not alone
        for fact in facts:
            parts[fact.event].append(fact.amount)
        return sum(
            1
            for event, amounts in parts.items()
            if sum(amounts) or not any(amounts) or (may_meet and len(persons[event]) > 1)
        )

    # --- KPIs

    def answer(self, asks: Asks) -> dict[Any, tuple[Any, Any, Any, int]]:
        """Period and key of each cell with its value, numerator, denominator and n."""
        self.cache = {}
        found = dict(getattr(self, f"of_{asks.kpi}")(asks))
        if asks.by == asks.bucket == "none":
            return {(None, None): found.get((None, None), (None, None, None, 0))}
        return {place: figure for place, figure in found.items() if figure[0] is not None}

    def amount(self, measure: str, asks: Asks) -> dict[Any, tuple[int, int]]:
        everything = list(self.amounts(measure, asks))
        return {
            place: (sum(f.amount for f in facts), self.events_of(facts, everything, asks))
            for place, facts in self.cells(iter(everything), asks).items()
        }

    def count(self, measure: str, asks: Asks) -> dict[Any, int]:
        found = self.cells(self.counts(measure, asks), asks)
        return {place: sum(f.amount for f in self.once(facts, asks)) for place, facts in found.items()}

    def plain_amount(self, measure: str, asks: Asks) -> Any:
        return {p: (total if n else None, None, None, n) for p, (total, n) in self.amount(measure, asks).items()}

    def of_signed_amount(self, asks: Asks) -> Any:
        return self.plain_amount("signed_amount", asks)

    def of_overlay_signed_amount(self, asks: Asks) -> Any:
        return self.plain_amount("overlay_signed_amount", asks)

    def of_received_amount(self, asks: Asks) -> Any:
        return self.plain_amount("received_amount", asks)

    def of_invoiced_amount(self, asks: Asks) -> Any:
        return self.plain_amount("invoiced_amount", asks)

    def plain(self, measure: str, asks: Asks) -> Any:
        return {place: (n or None, None, None, n) for place, n in self.count(measure, asks).items()}

    def of_signed_deals(self, asks: Asks) -> Any:
        return self.plain("signed", asks)

    def of_lost_deals(self, asks: Asks) -> Any:
        return self.plain("lost", asks)

    def of_opened_deals(self, asks: Asks) -> Any:
        return self.plain("opened", asks)

    def ratio(self, above: dict[Any, int], below: dict[Any, int], ns: dict[Any, int]) -> Any:
        return {
            place: (
                six(Fraction(above.get(place, 0), below[place])) if below.get(place, 0) > 0 else None,
                above.get(place, 0),
                below.get(place, 0),
                ns.get(place, 0),
            )
            for place in {*above, *below}
        }

    def of_win_rate(self, asks: Asks) -> Any:
        signed, lost = self.count("signed", asks), self.count("lost", asks)
        closed = {place: signed.get(place, 0) + lost.get(place, 0) for place in {*signed, *lost}}
        return self.ratio(signed, closed, closed)

    def of_win_rate_opened(self, asks: Asks) -> Any:
        opened = self.count("opened", asks)
        return self.ratio(self.count("signed_of_opened", asks), opened, opened)

    def shares(self, above: str, below: str, asks: Asks) -> Any:
        whole = self.count(below, asks)
        return self.ratio(self.count(above, asks), whole, whole)

    def of_leakage_rate(self, asks: Asks) -> Any:
        return self.shares("leaked", "opened", asks)

    def of_on_time_delivery(self, asks: Asks) -> Any:
        return self.shares("reached_on_time", "reached", asks)

    def of_response_in_time(self, asks: Asks) -> Any:
        return self.shares("responded_in_time", "responded", asks)

    def of_resolution_in_time(self, asks: Asks) -> Any:
        return self.shares("resolved_in_time", "resolved", asks)

    def of_ticket_rating(self, asks: Asks) -> Any:
        return self.shares("rating", "rated", asks)

    def of_amounts(self, above: Any, below: str, asks: Asks) -> Any:
        """Amounts added up with their signs, by an amount; n is the events of that one."""
        sums: dict[Any, int] = defaultdict(int)
        for measure, sign in above:
            for place, (total, _) in self.amount(measure, asks).items():
                sums[place] += sign * total
        whole = self.amount(below, asks)
        return self.ratio(sums, {p: total for p, (total, _) in whole.items()}, {p: n for p, (_, n) in whole.items()})

    def of_grr(self, asks: Asks) -> Any:
        return self.of_contracts([("renewed", 1)], asks)

    def of_nrr(self, asks: Asks) -> Any:
        return self.of_contracts([("renewed", 1), ("expansion", 1), ("contraction", -1)], asks)

    def of_contracts(self, above: Any, asks: Asks) -> Any:
        """What was kept of the contracts that came up; n is how many of them end in the cell, as last heard of each."""
        found = self.of_amounts(above, "renewal_base", asks)
        last: dict[UUID, Fact | None] = {}
        for e in self.known(asks):
            match type(e.event).__name__, e.event:
                case "RenewalOpened", now:
                    said = now.term_end, now.opened_on, 1, now.terms.owner_id
                case "RenewalAdjusted", now:
                    said = now.term_end_after, now.adjusted_on, 1, now.owner_after
                case "RenewalWithdrawn", now if now.renewal_id:
                    said = now.term_end, now.withdrawn_on, 0, now.owner_id
                case _:
                    continue
            if said[1] <= asks.as_of:
                last[now.deal_id] = self.fact(e, *said, None, None) if said[2] else None
        due = self.cells((fact for fact in last.values() if fact), asks)
        return {place: (*figures, len(due.get(place, []))) for place, (*figures, _) in found.items()}

    def of_collection_rate(self, asks: Asks) -> Any:
        return self.of_amounts([("received_amount", 1)], "invoiced_amount", asks)

    def of_collection_rate_due(self, asks: Asks) -> Any:
        return self.of_amounts([("due_received_amount", 1)], "due_amount", asks)

    def until(self, parts: Any, day: date | None, asks: Asks) -> dict[Any, tuple[int, int]]:
        """By key what all that ever came until a day adds up to, and how many events that is."""
        whole = replace(asks, start=None, end=day, bucket="none")
        found: dict[Any, tuple[int, int]] = {}
        for measure, sign in parts:
            for (_, key), (total, n) in self.amount(measure, whole).items():
                before = found.get(key, (0, 0))
                found[key] = before[0] + sign * total, before[1] + n
        return found

    def of_backlog(self, asks: Asks) -> Any:
        parts = [("signed_amount", 1), ("invoiced_amount", -1), ("waived_amount", -1)]
        stock = self.until(parts, asks.end, asks)
        return {(None, key): (total if n else None, None, None, n) for key, (total, n) in stock.items()}

    def of_dso(self, asks: Asks) -> Any:
        last = min(asks.end or asks.as_of, asks.as_of)
        if asks.bucket == "none" and asks.start is None:
            asks = replace(asks, start=last - timedelta(days=364))
        invoiced, found, days = self.amount("invoiced_amount", asks), {}, days_of(asks.bucket)
        parts = [("invoiced_amount", 1), ("received_amount", -1), ("written_off_amount", -1)]
        stocks: dict[Any, Any] = {}
        for (period, key), (total, n) in invoiced.items():
            first, ends = days[period] if period else (asks.start or last, last)
            if period not in stocks:
                stocks[period] = self.until(parts, min(ends, asks.end) if asks.end else ends if period else None, asks)
            length = (min(ends, last) - max(first, asks.start or first)).days + 1
            stock = stocks[period].get(key, (0, 0))[0]
            found[period, key] = six(Fraction(stock * length, total)) if total > 0 else None, stock, total, n
        if asks.by == asks.bucket == "none" and not found:
            stock = self.until(parts, asks.end, asks).get(None, (0, 0))[0]
            return {(None, None): (None, stock, 0, 0)}
        return found

    def of_average_deal_size(self, asks: Asks) -> Any:
        amounts, counts = self.amount("signed_amount", asks), self.count("signed", asks)
        found = {}
        for place in {*amounts, *counts}:
            total, n = amounts.get(place, (0, 0))[0], counts.get(place, 0)
            value = floor(Fraction(total, n) + Fraction(1, 2)) if n > 0 else None
            found[place] = (value, total, n, n)
        return found

    def days(self, asks: Asks) -> dict[Any, list[int]]:
        found = self.cells(self.counts("days", asks), asks)
        return {place: [fact.amount for fact in self.once(facts, asks)] for place, facts in found.items()}

    def of_cycle_days(self, asks: Asks) -> Any:
        return {p: (six(Fraction(mean(map(Fraction, d)))), sum(d), len(d), len(d)) for p, d in self.days(asks).items()}

    def of_cycle_days_median(self, asks: Asks) -> Any:
        return {p: (six(Fraction(median(map(Fraction, d)))), None, None, len(d)) for p, d in self.days(asks).items()}

    def firsts(self, asks: Asks) -> Iterator[Fact]:
        signed = sorted(
            (e.event.signed_on, e.recorded_at, e.event_id, e)
            for e in self.known(asks)
            if type(e.event).__name__ == "DealSigned" and e.event.signed_on <= asks.as_of
        )
        seen = {None}
        for *_, e in signed:
            if e.event.dimensions.customer_id not in seen:
                seen.add(e.event.dimensions.customer_id)
                for said in naive_facts.counts("signed", e.event):
                    yield self.fact(e, *said)

    def of_new_customers(self, asks: Asks) -> Any:
        found = self.cells(self.firsts(asks), asks)
        return {place: (len(once), None, None, len(once)) for place, f in found.items() if (once := self.once(f, asks))}

    def of_attainment(self, asks: Asks) -> Any:
        promised = self.promised(asks)
        actual = getattr(self, f"of_{asks.measure}")(asks)
        above = {place: figure[0] or 0 for place, figure in actual.items()}
        return self.ratio(above, promised, {place: figure[3] for place, figure in actual.items()})

    def promised(self, asks: Asks) -> dict[Any, int]:
        filters = dict(asks.filters)
        total = "company" if asks.people is None else "person"
        level = asks.by if asks.by != "none" else next(iter(filters), total)
        seen = asks.people if level == "person" else asks.units
        found: dict[Any, int] = defaultdict(int)
        for e in self.known(asks):
            event, name = e.event, type(e.event).__name__
            if e.service != "targets" or event.measure != asks.measure or event.node.kind != level:
                continue
            if asks.people is not None and event.node.node_id not in (seen or ()):
                continue
            if any(text(event.node.node_id if k == level else event.node.parent_id) != v for k, v in filters.items()):
                continue
            if name == "TargetPublished":
                on, changes = event.published_on, [(c, 1) for c in event.cells]
            else:
                on = event.effective_from
                changes = [(c, 1) for c in event.cells_after] + [(c, -1) for c in event.cells_before]
            for cell, sign in changes:
                inside = not (asks.start and cell.month < asks.start) and not (asks.end and cell.month > asks.end)
                if on <= asks.as_of and inside:
                    key = None if asks.by == "none" else text(event.node.node_id)
                    found[period_of(asks.bucket, cell.month), key] += sign * cell.amount
        return found


def period_of(bucket: str, day: date) -> str | None:
    quarter = {1: 1, 2: 1, 3: 1, 4: 2, 5: 2, 6: 2, 7: 3, 8: 3, 9: 3, 10: 4, 11: 4, 12: 4}[day.month]
    week = day + timedelta(days=3 - day.weekday())
    return {
        "none": None,
        "day": str(day),
        "week": f"{week.year}-W{(week.timetuple().tm_yday - 1) // 7 + 1:02}",
        "month": str(day)[:7],
        "quarter": f"{day.year}-Q{quarter}",
        "year": str(day.year),
    }[bucket]


@cache
def days_of(bucket: str) -> dict[str | None, tuple[date, date]]:
    """The first and the last day of each period, by looking at every day."""
    found: dict[str | None, tuple[date, date]] = {}
    for number in range(date(2014, 1, 1).toordinal(), date(2032, 1, 1).toordinal()):
        day = date.fromordinal(number)
        name = period_of(bucket, day)
        found[name] = found.get(name, (day, day))[0], day
    return found


def six(value: Fraction) -> Decimal:
    """Six decimals, a half towards more."""
    return Decimal(floor(value * 10**6 + Fraction(1, 2))).scaleb(-6)


def text(value: Any) -> str | None:
    return None if value is None else str(value)

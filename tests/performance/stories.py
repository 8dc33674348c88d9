"""Small told stories: one region, two teams, two people, and what they sell."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from shared.contracts import customers, people, pipeline, targets
from tests.performance.history import Happened

COMPANY, EAST, NORTH, SOUTH, ANN, BOB, CANCITY, LINE, PRO, BASIC = (
    UUID(f"00000000-0000-7000-8000-{n:012}") for n in range(1, 11)
)
LONG_AGO = date(2015, 1, 1)
FIRST = datetime(2018, 1, 1, tzinfo=UTC)


class Story:
    """Events in the order they are told, a minute apart."""

    def __init__(self) -> None:
        self.events: list[Happened] = []
        self.ids = (UUID(f"00000000-0000-7000-9000-{n:012}") for n in count(1))

    @property
    def now(self) -> datetime:
        """When the last event was recorded."""
        return self.events[-1].recorded_at

    def tell(self, service: str, kind: str, id: UUID, event: Any) -> "Story":
        moment = FIRST + timedelta(minutes=len(self.events))
        number = len(self.events) + 1
        self.events.append(Happened(service, number, (kind, id), event, next(self.ids), moment))
        return self

    def team(self) -> "Story":
        """Ann in North and Bob in South, both in the East."""
        units: tuple[Any, ...] = ((COMPANY, "Acme", "company", None), (EAST, "East", "region", COMPANY),
                 (NORTH, "North", "team", EAST), (SOUTH, "South", "team", EAST))  # fmt: skip
        for id, name, kind, parent in units:
            self.tell("people", "unit", id, people.UnitOpened(id, name, kind, parent, LONG_AGO))
        self.assigned(ANN, NORTH, LONG_AGO).assigned(BOB, SOUTH, LONG_AGO)
        profile = customers.CustomerProfile("Cancity")
        self.tell("customers", "customer", CANCITY, customers.CustomerRegistered(profile, "key", None, LONG_AGO))
        listed = pipeline.ProductListed("GTX Pro", LINE, "GTX", 100, 50, "USD", LONG_AGO)
        return self.tell("pipeline", "product", PRO, listed)

    def assigned(self, person: UUID, unit: UUID, since: date) -> "Story":
        event = people.EmployeeAssigned(person, unit, "", "team", "sales_rep", None, (), since)
        return self.tell("people", "employee", person, event)

    def terms(self, net: int, *credits: tuple[UUID, int]) -> pipeline.Terms:
        line = pipeline.Line(1, PRO, "GTX Pro", LINE, "GTX", 1, net, 0)
        credited = tuple(pipeline.Credit(*credit) for credit in credits or [(ANN, 10_000)])
        return pipeline.Terms(credited[0].employee_id, credited, (line,), net, "USD", None)

    def signed(
        self,
        net: int,
        on: date,
        *credits: tuple[UUID, int],
        customer: UUID | None = CANCITY,
        opened: date | None = None,
    ) -> "Story":
        about = pipeline.Dimensions(customer, None, None, "web")
        event = pipeline.DealSigned(about, self.terms(net, *credits), opened, on, None, None, ())
        return self.tell("pipeline", "deal", next(self.ids), event)

    def lost(self, on: date) -> "Story":
        about = pipeline.Dimensions(CANCITY, None, None, "web")
        event = pipeline.DealLost(about, self.terms(0), "needs", "price", None, on)
        return self.tell("pipeline", "deal", next(self.ids), event)

    def allocated(self, net: int, person: UUID = ANN) -> pipeline.Allocation:
        line = pipeline.AllocatedLine(1, PRO, LINE, net, 0, 0, (pipeline.CreditAmount(person, net),))
        return pipeline.Allocation(EAST, EAST, EAST, net, (line,))

    def paid(self, net: int, on: date, person: UUID = ANN) -> "Story":
        about, allocation = pipeline.Dimensions(CANCITY, None, None, None), self.allocated(net, person)
        event = pipeline.PaymentReceived(next(self.ids), "r", about, net, "USD", on, (allocation,), 0)
        return self.tell("pipeline", "account", CANCITY, event)

    def refunded(self, net: int, back: int, on: date) -> "Story":
        about = pipeline.Dimensions(CANCITY, None, None, None)
        event = pipeline.PaymentRefunded(
            next(self.ids), next(self.ids), "r", about, back, "USD", on,
            (self.allocated(net),), (self.allocated(net - back),), 0, 0,
        )  # fmt: skip
        return self.tell("pipeline", "account", CANCITY, event)

    def promised(self, node: UUID, kind: Any, amount: int, *months: int, on: date = LONG_AGO) -> "Story":
        cells = tuple(targets.Cell(date(2017, month, 1), None, amount) for month in months)
        event = targets.TargetPublished(
            targets.Node(node, kind, "", None), 2017, "signed_amount", "money", "USD", cells, 1, on
        )
        return self.tell("targets", "target", node, event)

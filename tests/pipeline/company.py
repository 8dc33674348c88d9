"""What pipeline needs around it, and what a person does over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx

from services.pipeline.domain.contract.contract import CheckContract
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.quote.discounts import Person
from services.pipeline.domain.stages.stage import OPEN, PROBABILITY_BP
from shared.actor import Actor
from shared.contracts.customers import CustomerProfile, CustomerProfileChanged, CustomerRegistered
from shared.contracts.people import EmployeeHired
from shared.decider import Noun
from shared.ids import new_id
from shared.store.handle import Context, handle
from shared.store.store import Store
from tests.shared.flow.waiting import until
from tests.support.installation import Installation

LONG_AGO = date(2016, 1, 1)
CUSTOMER = Noun(
    "customer",
    None,
    lambda event, _state: [event],
    lambda _state, event: event,
    (CustomerRegistered, CustomerProfileChanged),
)
EMPLOYEE = Noun("employee", None, lambda event, _state: [event], lambda _state, event: event, (EmployeeHired,))


def usd(amount: int) -> dict[str, Any]:
    return {"amount_minor": amount, "currency": "USD"}


@dataclass
class Company:
    """Ids of those who are there, and requests below /pipeline/v1 that are answered with what was just done in them."""

    installation: Installation
    customers: Store
    people: Store
    acme: str = ""
    anna: str = ""
    ben: str = ""
    product: str = ""
    plain: str = ""
    """A pipeline that asks for nothing, in which `deal` opens."""
    seen: dict[str, str] = field(default_factory=dict)

    async def answer(self, path: str, body: Any = None, **headers: str) -> httpx.Response:
        """POST, whatever comes of it."""
        answer = await self.installation.http.post(f"/pipeline/v1{path}", json=body or {}, headers=headers)
        if token := answer.headers.get("consistency-token"):
            self.seen = {"consistency-token": token, "prefer": "wait=5, handling=strict"}
        elif answer.status_code == 207:
            tokens = [item["consistency_token"] for item in answer.json()["items"] if "consistency_token" in item]
            self.seen = {"consistency-token": tokens[-1], "prefer": "wait=5, handling=strict"} if tokens else self.seen
        return answer

    async def post(self, path: str, body: Any = None, **headers: str) -> Any:
        """POST that succeeds."""
        answer = await self.answer(path, body, **headers)
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        return answer.json()

    async def refused(self, path: str, body: Any = None) -> tuple[int, str]:
        """Status and code of a POST that is refused."""
        answer = await self.answer(path, body)
        assert answer.headers["content-type"] == "application/problem+json", answer.text
        return answer.status_code, answer.json()["code"]

    async def get(self, path: str, **parameters: Any) -> Any:
        """GET that sees what this client did last."""
        answer = await self.installation.http.get(f"/pipeline/v1{path}", params=parameters, headers=self.seen)
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        return answer.json()

    async def everything_done(self) -> None:
        """Wait until policies have acted on everything there is and views have seen what came of it."""
        running = self.installation.running["pipeline"]
        assert running.workers is not None
        head = -1
        while head != running.store.log.head or any(one.behind for one in running.workers.status()):
            head = running.store.log.head
            await asyncio.sleep(0.02)

    async def register(self, name: str) -> str:
        """A customer, registered in the service of customers."""
        customer_id = new_id()
        event = CustomerRegistered(CustomerProfile(name), "potential", None, LONG_AGO)
        await handle(self.customers, CUSTOMER, customer_id, event, context=context())
        return str(customer_id)

    async def hire(self) -> str:
        """An employee, hired in people."""
        employee_id = new_id()
        await handle(self.people, EMPLOYEE, employee_id, EmployeeHired(employee_id, LONG_AGO), context=context())
        return str(employee_id)

    async def known(self, employee: str) -> Any:
        """Pipeline's database, once its organisation has the employee; what a test adds there stays from then on."""
        pool = self.installation.running["pipeline"].pool
        there = "SELECT EXISTS (SELECT FROM organisation_events WHERE subject_id = $1)"
        await until(lambda: pool.fetchval(there, UUID(employee)))
        return pool

    def deal(self, *nets: int, **changes: Any) -> dict[str, Any]:
        """The body that opens a deal of Anna's with Acme."""
        lines = [{"product_id": self.product, "quantity": 1, "net": usd(net)} for net in nets or (1_000_00,)]
        return {
            "customer_id": self.acme,
            "owner_id": self.anna,
            "lines": lines,
            "pipeline_id": self.plain,
        } | changes

    async def negotiated(self, *nets: int, **changes: Any) -> str:
        """A deal that can be signed."""
        deal = await self.post("/deals", self.deal(*nets, **changes))
        for stage in ("screening", "contact", "needs", "presentation", "negotiation"):
            await self.post(f"/deals/{deal['id']}/advance", {"stage": stage})
        return str(deal["id"])

    async def ready(self, deal_id: str) -> dict[str, Any]:
        """Bring whatever the standard's stages ask for, up to a contract over one product that another has checked."""
        path, schedule = f"/deals/{deal_id}", [{"net": usd(500_00), "due_on": "2090-12-01"}]
        need = {"need": "Sensors", "budget": usd(900_00), "intent_confirmed": True}
        sold = [{"product_id": self.product, "quantity": 1}]
        offer = {"lines": sold, "delivery_on": "2090-06-01", "schedule": schedule}
        await self.post(f"{path}/activities", {"kind": "call", "outcome": "reached", "contact_id": stranger()})
        await self.post(f"{path}/record-need", need)
        await self.post(f"{path}/activities", {"kind": "demo", "outcome": "interested"})
        number = (await self.post(f"{path}/quotes", offer))["number"]
        await self.post(f"{path}/quotes/{number}/accept")
        draft = {"number": f"C-{deal_id}", "schedule": schedule, "delivery_on": "2090-06-01"}
        await self.post(f"{path}/contract", draft)
        today = date.fromisoformat((await self.get(path))["contract"]["drafted_on"])
        check = CheckContract(Person((UUID(self.ben),), "finance"), today, today)
        await handle(self.installation.running["pipeline"].store, DEAL, UUID(deal_id), check, context=context())
        await self.everything_done()
        found: dict[str, Any] = await self.get(path)
        return found

    async def signed(self, *nets: int, due: tuple[str, ...] = ("2090-03-01",), **changes: Any) -> str:
        """A deal that is signed, in as many equal instalments as due dates."""
        deal_id = await self.negotiated(*nets, **changes)
        total = sum(nets or (1_000_00,))
        parts = [total // len(due)] * (len(due) - 1)
        amounts = [*parts, total - sum(parts)]
        schedule = [{"net": usd(net), "due_on": day} for net, day in zip(amounts, due, strict=True)]
        await self.post(f"/deals/{deal_id}/sign", {"schedule": schedule})
        await self.everything_done()
        return deal_id


def context() -> Context:
    now = datetime.now(UTC) - timedelta(seconds=1)
    return Context(Actor("persona/admin", "admin"), now, now.date(), "test")


@asynccontextmanager
async def company(installation: Installation) -> AsyncIterator[Company]:
    """The company, ready to sell."""
    customers = await Store.open(installation.urls["customers"], "customers")
    people = await Store.open(installation.urls["people"], "people")
    try:
        ready = Company(installation, customers, people)
        ready.acme, ready.anna, ready.ben = await ready.register("Acme"), await ready.hire(), await ready.hire()
        line = await ready.post("/product-lines", {"name": "GTX"})
        product = {"name": "GTX Pro", "product_line_id": line["id"], "listed_on": "2016-01-01"}
        prices = {"list_price": usd(500_00), "unit_cost": usd(200_00)}
        stages = [
            {"stage": one, "name": one, "probability_bp": PROBABILITY_BP[one], "rotten_days": 3_650} for one in OPEN
        ]
        ready.plain = (await ready.post("/pipelines", {"name": "Plain", "stages": stages}))["id"]
        ready.product = (await ready.post("/products", product | prices))["id"]
        yield ready
    finally:
        await people.close()
        await customers.close()


def stranger() -> str:
    """An id nobody has."""
    return str(UUID(int=77))

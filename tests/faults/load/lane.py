"""One client of the load, and the bodies it makes up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.faults.load.company import SENDERS, Company, usd
from tests.faults.load.sender import Sender, Told, chance

FAR, PAST = "2090-03-01", "2024-06-01"
HOT = 4
MOST_SHARED = 60


@dataclass(eq=False, slots=True)
class Common:
    """Deals that everybody works on: `opened`, and `signed`; the newest of each."""

    opened: list[str] = field(default_factory=list)
    signed: list[str] = field(default_factory=list)

    def open(self, deal: str) -> None:
        """One more that is open."""
        _keep(self.opened, deal)

    def sign(self, deal: str) -> None:
        """One more that is signed."""
        _keep(self.signed, deal)


def _keep(deals: list[str], deal: str) -> None:
    deals.append(deal)
    del deals[:-MOST_SHARED]


@dataclass(eq=False, slots=True)
class Lane:
    """One client with its own random numbers; `tokens` are by persona, `common` is what every lane changes."""

    sender: Sender
    company: Company
    tokens: Mapping[str, str]
    random: Random
    common: Common

    @property
    def token(self) -> str:
        """The director's, who may do most and sees everything."""
        return self.tokens["director"]

    async def post(self, operation: str, path: str, body: Any, *, match: int | None = None) -> Told:
        """One command of this client."""
        token = self.tokens[SENDERS.get(operation, "director")]
        return await self.sender.send(token, operation, path, body, match=match)

    def hot(self) -> str:
        """One of the few customers on whose accounts everybody works."""
        return self.random.choice(self.company.customers[:HOT])

    def customer(self) -> str:
        """A customer, one of the few in half of all cases."""
        return self.hot() if chance(self.random, 0.5) else self.random.choice(self.company.customers)

    def deal(self) -> dict[str, Any]:
        """The body that opens a deal."""
        owner, other = self.random.sample(self.company.people, 2)
        split = [{"employee_id": owner, "share_bp": 6_500}, {"employee_id": other, "share_bp": 3_500}]
        lines = [
            {"product_id": product, "quantity": self.random.randint(1, 5), "net": usd(self.random.randint(1, 900_00))}
            for product in self.random.sample(self.company.products, self.random.randint(1, 3))
        ]
        body = {"customer_id": self.customer(), "owner_id": owner, "lines": lines, "pipeline_id": self.company.pipeline}
        return body | ({"credits": split} if chance(self.random, 0.4) else {})


def schedule(random: Random, net: int) -> list[dict[str, Any]]:
    """One to three instalments that sum to `net`; some are due already."""
    cuts = sorted(random.sample(range(1, net), min(random.randint(0, 2), net - 1)))
    parts = [end - begin for begin, end in zip([0, *cuts], [*cuts, net], strict=True)]
    return [{"net": usd(part), "due_on": PAST if chance(random, 0.1) else FAR} for part in parts]

"""What happens in the demo company, day by day, as a pure function of a seed and the last day."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from services.cli.demo import names

STAGES = ("research", "screening", "contact", "needs", "presentation", "negotiation")
DAYS = 730
DEALS = 560


@dataclass(frozen=True, slots=True)
class PlannedDeal:
    """One deal's whole life. `instalments` are (days after signing, per cent), `pays` days late or None for never."""

    reference: str
    customer: int
    owner: int
    partner: int | None
    lines: tuple[tuple[int, int], ...]
    opened_on: date
    source: str
    channel: str
    moves: tuple[tuple[str, date], ...]
    end: str
    ended_on: date | None
    reason: str
    instalments: tuple[tuple[int, int], ...]
    pays: tuple[int | None, ...]
    refunded: bool


def first_day(until: date) -> date:
    """The day the company starts: two years before `until`."""
    return until - timedelta(days=DAYS)


def plan_deals(seed: int, until: date, sellers: list[int], customers: int, products: int) -> list[PlannedDeal]:
    """All deals, oldest first. `sellers` are indexes of employees, customers and products are counts."""
    random = Random(f"{seed}:deals")  # noqa: S311 - a demo, not a secret
    start = first_day(until)
    skill = {seller: random.uniform(0.45, 0.75) for seller in sellers}
    opened = sorted(random.randrange(0, DAYS - 3) for _ in range(DEALS))
    deals = []
    for number, day in enumerate(opened):
        customer = random.randrange(customers)
        owner = sellers[customer % len(sellers)]
        partner = random.choice(sellers) if random.random() < 0.15 else None
        lines = tuple(
            (random.randrange(products), random.choice((1, 1, 2, 3, 5))) for _ in range(random.choice((1, 1, 2, 3)))
        )
        moves, end, ended_on = _life(random, start + timedelta(days=day), until, skill[owner])
        instalments = random.choice((((0, 100),), ((0, 30), (60, 70)), ((0, 30), (45, 60), (120, 10))))
        pays = tuple(random.choice((-3, 0, 2, 10, 25, 50)) if random.random() < 0.9 else None for _ in instalments)
        deals.append(
            PlannedDeal(
                reference=f"DEMO-{number + 1:05}",
                customer=customer,
                owner=owner,
                partner=partner if partner != owner else None,
                lines=lines,
                opened_on=start + timedelta(days=day),
                source=random.choice(names.SOURCES),
                channel=random.choice(names.CHANNELS),
                moves=moves,
                end=end,
                ended_on=ended_on,
                reason=random.choice(names.LOST),
                instalments=instalments,
                pays=pays,
                refunded=random.random() < 0.03,
            )
        )
    return deals


def _life(
    random: Random, opened_on: date, until: date, skill: float
) -> tuple[tuple[tuple[str, date], ...], str, date | None]:
    """The stages a deal passes, how it ends (signed, lost or open) and when."""
    moves: list[tuple[str, date]] = []
    day = opened_on
    for stage in STAGES[1:]:
        day += timedelta(days=random.randrange(2, 21))
        if day > until:
            return tuple(moves), "open", None
        if random.random() > skill + (0.97 - skill) * 0.75:
            return tuple(moves), "lost", day
        moves.append((stage, day))
    day += timedelta(days=random.randrange(3, 30))
    if day > until:
        return tuple(moves), "open", None
    return tuple(moves), ("signed" if random.random() < skill + 0.2 else "lost"), day

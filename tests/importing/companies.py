"""Exports of invented companies: what truly happened, and files about it with a real export's faults in other places."""

import csv
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from tests.importing.exports import write_rows

LATIN = ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu")
CHINESE = "安博成德恩丰国海嘉凯兰明宁鹏瑞盛天伟新永源泽"
SURNAMES = "王李张刘陈杨赵黄周吴"
SECTORS = ("retail", "software", "medical", "finance", "services", "energy")
FORMS: tuple[dict[str, object], ...] = (
    {},
    {"quoting": csv.QUOTE_ALL, "lineterminator": "\r\n", "encoding": "utf-8-sig"},
    {"delimiter": ";", "lineterminator": "\n"},
    {"quoting": csv.QUOTE_NONNUMERIC, "encoding": "utf-8-sig"},
)
OF_STAGE = {"Prospecting": "research", "Engaging": "contact", "Won": "signed", "Lost": "lost"}


@dataclass(frozen=True, slots=True)
class TrueDeal:
    """What happened; `value` is minor units, of open deals the list price."""

    reference: str
    agent: str
    product: str
    account: str | None
    stage: str
    engaged: date | None
    closed: date | None
    value: int


@dataclass(slots=True)
class Truth:
    """A company as it is: agents with manager and region, products with series and price, accounts with parents."""

    agents: dict[str, tuple[str, str]] = field(default_factory=dict)
    products: dict[str, tuple[str, int]] = field(default_factory=dict)
    accounts: dict[str, str | None] = field(default_factory=dict)
    deals: list[TrueDeal] = field(default_factory=list)


@dataclass(slots=True)
class Export:
    """The files' folder, what is true, and how often each code must be found in the pipeline and the accounts."""

    folder: Path
    currency: str
    truth: Truth
    codes: Counter[str]


class Invention:
    """One company, a function of its seed."""

    def __init__(self, seed: int, *, digits: int, chinese: bool) -> None:
        self.random, self.digits, self.chinese = Random(f"company {seed}"), digits, chinese
        self.used: set[str] = set()
        self.truth = Truth()
        self.codes: Counter[str] = Counter()

    def name(self, parts: int, *, person: bool = False) -> str:
        """A name nobody has yet, of one or two words; no two are near to one another."""
        while True:
            if self.chinese and self.random.random() < 0.7:
                name = "".join(self.random.sample(CHINESE, 4))
                name = self.random.choice(SURNAMES) + name[:2] if person else name
            else:
                words = ["".join(self.random.sample(LATIN, 4)).capitalize() for _ in range(parts)]
                name = " ".join(words)
            if name not in self.used:
                self.used.add(name)
                return name

    def invent(self, deals: int) -> Truth:
        """Everything that is true of the company."""
        random, truth = self.random, self.truth
        for _ in range(random.randint(2, 4)):
            region = self.name(1)
            for _ in range(random.randint(1, 3)):
                manager = self.name(2, person=True)
                truth.agents |= {self.name(2, person=True): (manager, region) for _ in range(random.randint(2, 5))}
        for _ in range(random.randint(2, 4)):
            series = self.name(1)
            truth.products |= {self.name(2): (series, self.price()) for _ in range(random.randint(1, 4))}
        names = [self.name(random.randint(1, 2)) for _ in range(random.randint(15, 40))]
        truth.accounts = {
            name: names[random.randrange(place)] if place and random.random() < 0.2 else None
            for place, name in enumerate(names)
        }
        start = date(random.randint(2012, 2023), random.randint(1, 12), 1)
        sellers = list(truth.agents)[:-2]
        truth.deals = [self.deal(number, start, sellers, names) for number in range(deals)]
        return truth

    def price(self) -> int:
        return self.random.randint(1, 500_000) * (1 if self.random.random() < 0.5 else 10**self.digits)

    def deal(self, number: int, start: date, sellers: list[str], accounts: list[str]) -> TrueDeal:
        random = self.random
        stage = random.choices(list(OF_STAGE), (1, 3, 8, 5))[0]
        product = random.choice(list(self.truth.products))
        engaged = None if stage == "Prospecting" else start + timedelta(days=random.randrange(500))
        closed = engaged + timedelta(days=random.randrange(140)) if engaged and stage in {"Won", "Lost"} else None
        price = self.truth.products[product][1]
        value = {"Won": self.price(), "Lost": 0}.get(stage, price)
        account = None if stage in {"Prospecting", "Engaging"} and random.random() < 0.6 else random.choice(accounts)
        return TrueDeal(f"OP{number:05}", random.choice(sellers), product, account, stage, engaged, closed, value)

    def major(self, minor: int) -> str:
        """Decimal text in major units, without needless places half of the time."""
        if not self.digits:
            return str(minor)
        whole, part = divmod(minor, 10**self.digits)
        if not part and self.random.random() < 0.7:
            return str(whole)
        return f"{whole}.{part:0{self.digits}}"


def spaced(name: str) -> str:
    return f" {name.upper()} "


def line_of(deal: TrueDeal, major: Callable[[int], str]) -> dict[str, object]:
    """The deal as an export that is in order writes it."""
    return {
        "opportunity_id": deal.reference,
        "sales_agent": deal.agent,
        "product": deal.product,
        "account": deal.account or "",
        "deal_stage": deal.stage,
        "engage_date": deal.engaged or "",
        "close_date": deal.closed or "",
        "close_value": major(deal.value) if deal.stage in {"Won", "Lost"} else "",
    }


FAULTS: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("agent_unknown", "Won", {"sales_agent": "Nobody Of That Name"}),
    ("product_unknown", "Won", {"product": "No Such Thing"}),
    ("account_unknown", "Won", {"account": "No Such Customer"}),
    ("stage_unknown", "Won", {"deal_stage": "Dreaming"}),
    ("bad_date", "Won", {"close_date": "31.12.2019"}),
    ("bad_date", "Engaging", {"engage_date": "2019-02-30"}),
    ("close_date_missing", "Won", {"close_date": ""}),
    ("close_before_engage", "Lost", {"engage_date": "2024-01-02", "close_date": "2024-01-01"}),
    ("negative", "Won", {"close_value": "-5"}),
    ("not_a_number", "Won", {"close_value": "plenty"}),
    ("value_missing", "Won", {"close_value": ""}),
)


def pipeline(invention: Invention) -> list[dict[str, object]]:
    """The lines of the pipeline, with faulty ones strewn in: what is refused is not in the truth."""
    random, truth, codes = invention.random, invention.truth, invention.codes
    lines = [line_of(deal, invention.major) for deal in truth.deals]
    for deal, line in zip(truth.deals, lines, strict=True):
        for column in ("sales_agent", "product", "account", "deal_stage"):
            if line[column] and random.random() < 0.04:
                line[column] = spaced(str(line[column]))
                codes["spelling"] += 1
        codes["account_missing"] += deal.account is None
        codes["engage_date_missing"] += deal.engaged is None
        codes["value_from_list_price"] += deal.stage in {"Prospecting", "Engaging"}
        codes["lost_without_value"] += deal.stage == "Lost"
    for number, (code, stage, changes) in enumerate(FAULTS):
        deal = random.choice([deal for deal in truth.deals if deal.stage == stage and deal.account])
        faulty = line_of(replace(deal, reference=f"BAD{number}"), invention.major) | changes
        lines.insert(random.randrange(len(lines)), faulty)
        codes[code] += 1
    lines.append(line_of(truth.deals[0], invention.major))
    codes["opportunity_repeated"] += 1
    return lines


def accounts(invention: Invention) -> list[dict[str, object]]:
    """The accounts, subsidiaries often before their parents, with a lost parent, a circle and a misspelled sector."""
    random, truth, codes = invention.random, invention.truth, invention.codes
    rows: list[dict[str, object]] = [
        {"account": name, "sector": random.choice(SECTORS), "year_established": 2000, "revenue": "12.5", "employees": 70,
         "office_location": random.choice(("Norway", "China", "Japan")), "subsidiary_of": parent or ""}
        for name, parent in truth.accounts.items()
    ]  # fmt: skip
    orphan, one, other, misspelled = (invention.name(2) for _ in range(4))
    plain = rows[0] | {"subsidiary_of": "", "sector": "retail"}
    rows += [plain | {"account": orphan, "subsidiary_of": "No Such Parent"}]
    rows += [plain | {"account": one, "subsidiary_of": other}, plain | {"account": other, "subsidiary_of": one}]
    rows += [plain | {"account": misspelled, "sector": "sofware"}]
    truth.accounts |= dict.fromkeys((orphan, one, other, misspelled))
    codes.update({"parent_unknown": 1, "parent_cycle": 2, "sector": 1})
    random.shuffle(rows)
    return rows


def export(folder: Path, seed: int, *, currency: str, digits: int, chinese: bool = False, deals: int = 400) -> Export:
    """Invent a company and write its four files below `folder`, each in a form of its own."""
    invention = Invention(seed, digits=digits, chinese=chinese)
    truth, random = invention.invent(deals), invention.random
    tables: dict[str, list[dict[str, object]]] = {
        "accounts": accounts(invention),
        "products": [
            {"product": name, "series": series, "sales_price": invention.major(price)}
            for name, (series, price) in truth.products.items()
        ],
        "sales_teams": [
            {"sales_agent": agent, "manager": manager, "regional_office": region}
            for agent, (manager, region) in truth.agents.items()
        ],
        "sales_pipeline": pipeline(invention),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        columns = random.sample(list(rows[0]), len(rows[0]))
        write_rows(
            folder / f"{name}.csv",
            [{column: row[column] for column in columns} for row in rows],
            **random.choice(FORMS),
        )
    return Export(folder, currency, truth, invention.codes)

"""What a kind of fault is, and what it can reach."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from services.cli.names import NAMES
from tests.faults.load.company import Company
from tests.faults.load.sender import Sender
from tests.faults.system.edges import EVERY
from tests.faults.system.running import System

Options = Mapping[str, Any]
BUSY = ("pipeline", "pipeline", "customers", "people", "performance", "targets")


@dataclass(eq=False, slots=True)
class Scene:
    """The system and its clients while faults happen; `wrong` has what a fault itself saw go wrong."""

    system: System
    sender: Sender
    company: Company
    tokens: Mapping[str, str]
    wrong: list[str] = field(default_factory=list)

    @property
    def admin(self) -> str:
        """A token that reads everything, and enters what is configured."""
        return self.tokens["admin"]


Inject = Callable[[Scene, Options], Awaitable[float | None]]


@dataclass(frozen=True, slots=True)
class Kind:
    """`inject` breaks something and has it whole again when it returns.

    It may return the moment (time.monotonic) of the blow, from which the first 2xx is then counted, and has to come
    within `first` seconds; otherwise that counts from the end of `inject`. `alone`: nothing else is broken meanwhile.
    `rare`: it takes so long that it comes once in a run. `again`: a whole log comes anew, a backlog of its length. `brokers` is how many it needs; `disk`: PostgreSQL's own;
    `clock`: a process's own.
    """

    name: str
    draw: Callable[[Random], Options]
    inject: Inject
    first: float = 30.0
    alone: bool = False
    rare: bool = False
    again: bool = False
    brokers: int = 1
    disk: bool = False
    clock: bool = False


def nothing(_random: Random) -> Options:
    """There is nothing to draw."""
    return {}


def service(random: Random) -> Options:
    """One of the services, most often the busy one."""
    return {"service": random.choice(BUSY)}


def seconds(least: float, most: float) -> Callable[[Random], Options]:
    """How long it lasts."""
    return lambda random: {"seconds": round(random.uniform(least, most), 1)}


def both(*draws: Callable[[Random], Options]) -> Callable[[Random], Options]:
    """All of them, in their order."""

    def draw(random: Random) -> Options:
        return {name: value for each in draws for name, value in each(random).items()}

    return draw


def where(random: Random) -> Options:
    """One service's edge, or everybody's."""
    return {"service": EVERY if random.random() < 0.3 else random.choice(BUSY)}


def services(name: str) -> tuple[str, ...]:
    """Those that a drawn name stands for."""
    return NAMES if name == EVERY else (name,)


async def last(options: Options) -> None:
    """For as long as was drawn."""
    await asyncio.sleep(float(options["seconds"]))


def now() -> float:
    """The moment of a blow."""
    return time.monotonic()

"""All lanes at once, as fast as the run wants them."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random

from tests.faults.load.company import Company
from tests.faults.load.lane import Common, Lane
from tests.faults.load.sender import Sender
from tests.faults.load.stories import tell

LANES = 12
BURST = 100.0


@dataclass(eq=False, slots=True)
class Pace:
    """At most `rate` acknowledged commands a second, counted from now; those of faults count too."""

    sender: Sender
    rate: float
    _began: float = field(default_factory=time.monotonic)
    _at: int = 0

    def __post_init__(self) -> None:
        self._at = self.sender.acknowledged

    async def wait(self) -> None:
        """Until the next story may be told."""
        while self.sender.acknowledged - self._at > (time.monotonic() - self._began) * self.rate + BURST:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


@asynccontextmanager
async def crowd(
    sender: Sender, company: Company, tokens: Mapping[str, str], seed: str, rate: float
) -> AsyncIterator[None]:
    """Lanes that tell stories until the block ends, and then finish the one they are in."""
    done = asyncio.Event()
    pace, common = Pace(sender, rate), Common()

    async def lane(number: int) -> None:
        random = Random(f"{seed}:{number}")
        mine = Lane(sender, company, tokens, random, common)
        while not done.is_set() and not sender.stopping:
            await pace.wait()
            await tell(mine)

    lanes = [asyncio.create_task(lane(number)) for number in range(LANES)]
    try:
        yield
    except BaseException:
        sender.stopping = True
        raise
    finally:
        done.set()
        finished = await asyncio.gather(*lanes, return_exceptions=True)
    for each in finished:
        if isinstance(each, BaseException):
            raise each

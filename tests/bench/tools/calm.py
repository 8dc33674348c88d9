"""How much of the machine others use while we measure."""

import asyncio
import os
import time
from pathlib import Path
from typing import NamedTuple

import psutil

TICKS = os.sysconf("SC_CLK_TCK")
CALM = 0.4
LOOK = 0.25


class Spent(NamedTuple):
    """Seconds on the clock, of all cores, and of ours: this process, what it started, and what has ended of it."""

    at: float
    everybody: float
    ours: float


def spent() -> Spent:
    """The counters now; kernel threads and time stolen by the host are everybody's."""
    user, nice, system, _, _, irq, soft, steal = map(int, Path("/proc/stat").read_text().split()[1:9])
    ours = 0
    for pid in (os.getpid(), *(child.pid for child in psutil.Process().children(recursive=True))):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ours += sum(map(int, fields[11:15]))
    return Spent(time.monotonic(), (user + nice + system + irq + soft + steal) / TICKS, ours / TICKS)


def foreign(since: Spent, until: Spent) -> float:
    """Cores that others used between the two."""
    elapsed = max(until.at - since.at, 1e-3)
    return max(0.0, (until.everybody - since.everybody) - (until.ours - since.ours)) / elapsed


async def calm(patience: float) -> float:
    """Wait until others use little, at most `patience` seconds; the seconds waited."""
    began = time.monotonic()
    while time.monotonic() - began < patience:
        before = spent()
        await asyncio.sleep(LOOK)
        if foreign(before, spent()) < CALM:
            break
    return time.monotonic() - began

"""Numbers that one service keeps of another's events, and every view against its recomputation."""

import asyncio
import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from deploy.local.composed import PROJECT
from tests.faults.checks.stored import Event
from tests.faults.load.sender import Sender
from tests.faults.system.running import System

VERIFIED_WITHIN = 600.0
SETTLED_WITHIN = 20.0


async def verified(system: System) -> list[str]:
    """Views that are not what the logs say, by `salesloop verify`."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "services", "verify", "--json"),
        cwd=PROJECT,
        env=system.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    said, complained = await asyncio.wait_for(process.communicate(), VERIFIED_WITHIN)
    try:
        rows: list[dict[str, Any]] = json.loads(said)
    except ValueError:
        return [f"verify ended with {process.returncode}: {complained.decode()[-500:]}"]
    return differing(rows)


def differing(rows: Iterable[dict[str, Any]]) -> list[str]:
    """What `salesloop verify --json` found."""
    return [
        f"view: {row['view']} is not what the log says ({row['rows']} rows) {row['problem']}".rstrip()
        for row in rows
        if not row["equal"]
    ]


async def counted(sender: Sender, admin: str, events: Sequence[Event]) -> list[str]:
    """The KPIs of performance against the log of pipeline; they have some seconds to arrive."""
    wrong: list[str] = []
    async with asyncio.timeout(SETTLED_WITHIN * 2):
        for _ in range(int(SETTLED_WITHIN)):
            shown = {name: await _kpi(sender, admin, name) for name in ("signed_deals", "signed_amount")}
            wrong = disagreeing(shown, events)
            if not wrong:
                return []
            await asyncio.sleep(1)
    return wrong


def disagreeing(shown: dict[str, int | None], events: Iterable[Event]) -> list[str]:
    """Where a KPI differs from the log."""
    deals = amount = 0
    for event in events:
        match event.type:
            case "DealSigned":
                deals, amount = deals + 1, amount + event.says["terms"]["net"]
            case "ContractAmended":
                amount += event.says["after"]["net"] - event.says["before"]["net"]
            case "ContractCancelled":
                amount -= sum(line["net"] for line in event.says["lines"])
    known = {"signed_deals": deals, "signed_amount": amount}
    return [
        f"across: {name} is {shown[name]}, the log says {known[name]}" for name in known if shown[name] != known[name]
    ]


async def _kpi(sender: Sender, admin: str, name: str) -> int | None:
    answer = await sender.read(admin, f"/performance/v1/kpis/{name}")
    if answer is None or not answer["items"]:
        return 0 if answer is not None else None
    value: int = answer["items"][0]["value"] or 0
    return value

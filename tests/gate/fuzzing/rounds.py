"""Rounds over every service as every role."""

import asyncio
import random
from collections.abc import Callable, Sequence
from itertools import count
from typing import NamedTuple

from services.cli.apps import SERVICES
from tests.authority.oracle import FIRM
from tests.authority.world import World
from tests.gate.fuzzing.bridge import Bridge, Caller
from tests.gate.fuzzing.engine import PHASES, run
from tests.gate.fuzzing.report import Report

ROLES = {role: who for who, role in reversed([*FIRM.roles.items()])}
"""One person of each role."""


class Pass(NamedTuple):
    """One service, each request as the next of the roles."""

    service: str
    roles: tuple[str, ...]
    phases: frozenset[str] = frozenset(PHASES)


def passes(seed: int) -> list[Pass]:
    """Every service as all roles in turn, then as each role alone in an order of the seed, with what chance makes."""
    drawn = frozenset(PHASES) - {"coverage"}
    alone = [Pass(service.name, (role,), drawn) for role in ROLES for service in SERVICES]
    random.Random(seed).shuffle(alone)
    return [Pass(service.name, tuple(ROLES)) for service in SERVICES] + alone


def callers(world: World, roles: Sequence[str] = tuple(ROLES)) -> list[Caller]:
    """Somebody of each role."""
    return [Caller(role, world.firm.token(ROLES[role])) for role in roles]


async def fuzzed(world: World, report: Report, *, seed: int, examples: int, say: Callable[[str], None]) -> None:
    """Rounds until the report is over; `say` is told of each pass.

    Each service has a sixth for all roles in turn, and each role alone its part of the last sixth; what one leaves is the
    others'.
    """
    loop = asyncio.get_running_loop()
    for of_round in count(seed, 1_000):
        planned = passes(of_round)
        for number, one in enumerate(planned):
            if report.over:
                return
            together = len(SERVICES) - number
            report.take_turn(together + 1 if together > 0 else len(planned) - number)
            before = report.requests
            bridge = Bridge(world.here.app, loop, callers(world, one.roles), report)
            document = world.here.documents[one.service]
            await asyncio.to_thread(
                run, document, bridge, report, seed=of_round + number, examples=examples, phases=one.phases
            )
            sent = f"{report.requests - before} requests, {report.requests} in all"
            whom = one.roles[0] if len(one.roles) == 1 else "everybody"
            say(f"{one.service} as {whom}: {sent}, {report.failed} x 5xx, {len(report.findings)} findings")

"""A run: phases of faults under load, each followed by rest and by every check."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.faults import history
from tests.faults.checks import across, answered, commands, money, quiet, streams, topics
from tests.faults.checks.asked import put_together
from tests.faults.checks.stored import logs
from tests.faults.kinds import KINDS
from tests.faults.kinds.kind import Scene
from tests.faults.load import company
from tests.faults.load.crowd import crowd
from tests.faults.load.sender import Sender
from tests.faults.schedule import Step, schedule
from tests.faults.state import State, Tally, store
from tests.faults.system.running import System, started

CAUGHT_UP_WITHIN = 30.0
BACKLOG_A_SECOND = 1000.0
REST_WITHIN = 120.0
EACH_FAULT_TAKES = 9.0
PROBE = {"name": "Probe", "listed_on": company.SINCE}
PROBED = ("/people/v1/units", "/customers/v1/customers", "/targets/v1/targets", "/performance/v1/kpis/signed_deals")
Say = Callable[[str], None]


class Bound(Exception):  # noqa: N818 - not an error: the time is over, or somebody asked to stop
    """The run goes on another time."""


async def run(folder: Path, state: State, *, phase: int, until: float, say: Say) -> None:
    """Go on with what `state` says until it is done. `until` is a time.monotonic().

    Raises Bound when the time is over first. `state.wrong` has what was found.
    """
    steps = schedule(state.seed, state.faults, {name: KINDS[name] for name in state.kinds})
    began, before = time.monotonic(), state.seconds
    state.runs += 1
    recorder = history.Recorder(folder)
    try:
        disk = any(KINDS[name].disk for name in state.kinds)
        home = folder / "home"
        async with (
            started(home, off=state.off, brokers=state.brokers, disk=disk) as system,
            _scene(system, recorder, state) as scene,
        ):
            say(f"ready after {time.monotonic() - began:.0f} s: {system.url}, logs in {system.logs}")
            while not state.wrong and _unfinished(state, steps):
                if time.monotonic() > until and state.checked:
                    raise Bound
                await _phase(folder, scene, state, steps, phase, until, say)
                state.wrong += await _checked(folder, scene, state, say)
                state.seconds, state.checked = before + time.monotonic() - began, True
                store(folder, state)
    finally:
        recorder.close()


@asynccontextmanager
async def _scene(system: System, recorder: history.Recorder, state: State) -> AsyncIterator[Scene]:
    sender = Sender(system.url, recorder, state.runs, state.acknowledged)
    try:
        if state.company is None:
            first = await company.tokens(system.url, "admin")
            state.company = await company.found(sender, first["admin"])
        yield Scene(system, sender, state.company, await company.tokens(system.url, "admin", *company.PERSONAS))
    finally:
        sender.stopping = True
        await sender.close()


def _unfinished(state: State, steps: Sequence[Step]) -> bool:
    return not state.checked or state.step < len(steps) or state.acknowledged < state.commands


async def _phase(
    folder: Path, scene: Scene, state: State, steps: Sequence[Step], most: int, until: float, say: Say
) -> None:
    """At most so many of the steps, under load, while there is time."""
    state.checked = False
    store(folder, state)
    rate = 1.3 * state.commands / state.faults / EACH_FAULT_TAKES
    end = min(len(steps), state.step + most)
    goal = state.commands * end // len(steps)
    async with crowd(scene.sender, scene.company, scene.tokens, f"{state.seed}:{state.runs}:{state.step}", rate):
        while state.step < end and not scene.wrong and time.monotonic() < until:
            await _step(scene, state, steps[state.step], say)
            state.step, state.acknowledged = state.step + 1, scene.sender.acknowledged
            store(folder, state)
        while scene.sender.acknowledged < goal and not scene.wrong and time.monotonic() < until:  # noqa: ASYNC110
            await asyncio.sleep(0.5)
    state.acknowledged = scene.sender.acknowledged


async def _step(scene: Scene, state: State, step: Step, say: Say) -> None:
    """The faults of one step at once, and how long it takes until all is well."""
    await asyncio.sleep(step[0].after)
    for fault in step:
        scene.sender.recorder.note("fault", operation=fault.kind, body=str(fault))
    blows = await asyncio.gather(*(KINDS[fault.kind].inject(scene, fault.options) for fault in step))
    for fault in step:
        scene.sender.recorder.note("healed", operation=fault.kind)
    healed = time.monotonic()
    first, caught_up = await asyncio.gather(_first_ok(scene), _caught_up(scene))
    for fault, blow in zip(step, blows, strict=True):
        taken = first - (blow if blow is not None else healed)
        state.tally.setdefault(fault.kind, Tally()).add(taken, caught_up)
        if taken > KINDS[fault.kind].first:
            scene.wrong.append(
                f"the first 2xx came {taken:.1f} s after {fault}; {KINDS[fault.kind].first:.0f} are allowed"
            )
        allowed = CAUGHT_UP_WITHIN
        if KINDS[fault.kind].again:
            allowed += await quiet.length(scene.system.postgres, fault.options["service"]) / BACKLOG_A_SECOND
        if caught_up > allowed:
            scene.wrong.append(f"consumers needed {caught_up:.1f} s after {fault}; {allowed:.0f} are allowed")
        say(f"{_done(state, scene)}  {fault}  first 2xx {taken:.1f} s, read {caught_up:.1f} s")


def _done(state: State, scene: Scene) -> str:
    total = sum(tally.times for tally in state.tally.values())
    return f"[{total}/{state.faults} faults, {scene.sender.acknowledged}/{state.commands} commands]"


async def _first_ok(scene: Scene) -> float:
    """The moment when a command sent from now on was carried out and each service had answered; else infinite."""
    loop = asyncio.get_running_loop()
    asked: set[asyncio.Task[float]] = set()

    async def probe() -> float:
        told = await scene.sender.send(scene.admin, "addProductLine", "/pipeline/v1/product-lines", PROBE)
        answers = await asyncio.gather(*(scene.sender.read(scene.admin, path) for path in PROBED))
        if told.outcome != "ok" or None in answers:
            await asyncio.sleep(REST_WITHIN)
        return loop.time()

    try:
        for _ in range(int(REST_WITHIN / 0.5)):
            asked.add(asyncio.create_task(probe()))
            done, _ = await asyncio.wait(asked, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
            if done:
                return min(task.result() for task in done)
    finally:
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
    return float("inf")


async def _caught_up(scene: Scene) -> float:
    try:
        return await quiet.caught_up(scene.system.postgres, REST_WITHIN)
    except TimeoutError:
        return float("inf")


async def _checked(folder: Path, scene: Scene, state: State, say: Say) -> list[str]:
    """Everything that must hold, once the system is at rest."""
    began = time.monotonic()
    scene.sender.recorder.note("quiet")
    postgres = scene.system.postgres
    wrong = [*scene.wrong, *await quiet.at_rest(postgres, REST_WITHIN)]
    rested = time.monotonic() - began
    events = await logs(postgres)
    asked, reads = put_together(history.read(folder))
    books, contradictions = money.fold(events)
    wrong += [*commands.of_commands(asked, events), *streams.of_streams(events), *contradictions]
    wrong += [
        *money.instalments(events),
        *money.reads(reads),
        *answered.of_answers(asked, reads),
        *await money.tables(postgres, books),
    ]
    wrong += await topics.of_topics(scene.system.kafka.bootstrap, events)
    wrong += await across.counted(scene.sender, scene.admin, events)
    wrong += await across.verified(scene.system)
    unknown = sum(command.outcome == "info" for command in asked)
    say(
        f"checked {len(asked)} commands ({unknown} of unknown outcome), {len(events)} events, {len(reads)} reads: "
        f"{len(wrong) or 'nothing'} wrong; at rest after {rested:.1f} s, {time.monotonic() - began:.0f} s in all"
    )
    return wrong

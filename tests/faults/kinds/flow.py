"""What operators do, under load: topics published anew, views rebuilt, workers added and taken away."""

import asyncio
import signal
import sys
from dataclasses import replace
from random import Random

from deploy.kafka import free_ports
from deploy.local.composed import PROJECT
from tests.faults.kinds.kind import Kind, Options, Scene

PATIENCE = 120.0
VIEWS = ("pipeline/deals", "pipeline/receivables", "pipeline/orders", "customers/customers", "performance/ledger")
TOPICS = (("pipeline", "deals"), ("customers", "customers"), ("pipeline", "accounts"))


async def republish(scene: Scene, options: Options) -> None:
    """A topic is deleted and filled again from the log: everything in it comes a second time."""
    await _salesloop(scene, "republish", options["service"])


async def rebuild(scene: Scene, options: Options) -> None:
    """A view is filled anew beside the one that serves, and takes its place."""
    await _salesloop(scene, "rebuild", options["view"])


async def rebalance(scene: Scene, options: Options) -> None:
    """Workers come and go: the partitions are dealt out again each time."""
    system = scene.system
    planned = system.processes["worker-pipeline-1"].planned
    for number in range(options["times"]):
        (port,) = free_ports(1)
        environment = {**planned.environment, "SALESLOOP_WORKER_PORT": str(port)}
        name = f"worker-pipeline-{10 + number}"
        system.start(replace(planned, name=name, environment=environment))
        await asyncio.sleep(options["seconds"])
        if number % 2:
            system.processes[name]._stopping = True
            system.signal(name, signal.SIGKILL)
        await system.drop(name)


async def _salesloop(scene: Scene, *arguments: str) -> None:
    asked = [sys.executable, "-m", "services", *arguments]
    process = await asyncio.create_subprocess_exec(
        *asked,
        cwd=PROJECT,
        env=scene.system.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        said, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    except TimeoutError:
        process.kill()
        await process.wait()
        scene.wrong.append(f"salesloop {' '.join(arguments)} was not done within {PATIENCE:.0f} s")
        return
    if process.returncode != 0:
        scene.wrong.append(f"salesloop {' '.join(arguments)} ended with {process.returncode}: {said.decode()[-400:]}")


def view(random: Random) -> Options:
    """One of the larger views."""
    return {"view": random.choice(VIEWS)}


def source(random: Random) -> Options:
    """A service that publishes much."""
    return {"service": random.choice(("pipeline", "customers"))}


def coming(random: Random) -> Options:
    """How many workers, each for how long."""
    return {"times": random.randint(2, 4), "seconds": round(random.uniform(3, 6), 1)}


KINDS = (
    Kind("topics_republished", source, republish, alone=True, again=True),
    Kind("view_rebuilt", view, rebuild, alone=True),
    Kind("workers_come_and_go", coming, rebalance, alone=True),
)

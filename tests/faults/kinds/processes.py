"""Processes are killed, hang, wake as zombies, and are started again in order."""

import asyncio
import signal
from contextlib import suppress
from dataclasses import replace
from random import Random

import httpx

from deploy.kafka.ports import HOST
from deploy.local.plan import GATEWAY
from tests.faults.kinds.kind import Kind, Options, Scene, both, last, nothing, seconds, service
from tests.faults.system.faketime import skewed

LEADS = 'salesloop_relay_leading{service="%s"} 1.0'


async def kill_serve(scene: Scene, options: Options) -> None:
    """The only server of a service crashes."""
    await _end(scene, "serve", options, signal.SIGKILL)


async def kill_worker(scene: Scene, options: Options) -> None:
    """One worker of a service crashes."""
    await _end(scene, "worker", options, signal.SIGKILL)


async def kill_every_worker(scene: Scene, options: Options) -> None:
    """All workers of a service crash at once."""
    names = scene.system.names("worker", options["service"])
    before = {name: scene.system.number(name) for name in names}
    for name in names:
        scene.system.signal(name, signal.SIGKILL)
    await asyncio.gather(*(scene.system.started_again(name, number) for name, number in before.items()))


async def kill_gateway(scene: Scene, _options: Options) -> None:
    """What all requests go through crashes."""
    before = scene.system.number(GATEWAY)
    scene.system.signal(GATEWAY, signal.SIGKILL)
    await scene.system.started_again(GATEWAY, before)


async def restart_serve(scene: Scene, options: Options) -> None:
    """A server is asked to end: it finishes what it has begun."""
    await _end(scene, "serve", options, signal.SIGTERM)


async def restart_worker(scene: Scene, options: Options) -> None:
    """A worker is asked to end."""
    await _end(scene, "worker", options, signal.SIGTERM)


async def roll(scene: Scene, options: Options) -> None:
    """Every process of a service in turn, as a deployment does."""
    for kind in ("serve", "worker"):
        for name in scene.system.names(kind, options["service"]):
            before = scene.system.number(name)
            scene.system.signal(name, signal.SIGTERM)
            await scene.system.started_again(name, before)


async def pause_serve(scene: Scene, options: Options) -> None:
    """A server hangs."""
    await _pause(scene, scene.system.names("serve", options["service"])[0], options)


async def pause_worker(scene: Scene, options: Options) -> None:
    """A worker hangs beyond its leases and its session, then goes on where it was."""
    await _pause(scene, scene.system.names("worker", options["service"])[0], options)


async def kill_leader(scene: Scene, options: Options) -> None:
    """The worker that fills a service's topics crashes."""
    name = await leader(scene, options["service"])
    before = scene.system.number(name)
    scene.system.signal(name, signal.SIGKILL)
    await scene.system.started_again(name, before)


async def pause_leader(scene: Scene, options: Options) -> None:
    """The worker that fills a service's topics hangs, another takes over, and the first wakes."""
    await _pause(scene, await leader(scene, options["service"]), options)


async def skew(scene: Scene, options: Options) -> None:
    """A process is started again with a clock that is wrong, works a while with it, and is started again in order."""
    system = scene.system
    names = system.names(options["what"], options["service"])
    name = names[options["which"] % len(names)]
    planned = system.processes[name].planned
    wrong = {**planned.environment, **await asyncio.to_thread(skewed, options["late"])}
    for environment in wrong, planned.environment:
        await system.drop(name)
        system.start(replace(planned, environment=environment))
        await system.ready()
        if environment is wrong:
            await last(options)


async def leader(scene: Scene, of: str) -> str:
    """The name of the worker that leads; the first one when none says so."""
    names = scene.system.names("worker", of)
    async with httpx.AsyncClient(timeout=2) as http:
        for name in names:
            with suppress(httpx.HTTPError):
                figures = await http.get(f"http://{HOST}:{scene.system.worker_port(name)}/metrics")
                if LEADS % of in figures.text:
                    return name
    return names[0]


async def _end(scene: Scene, kind: str, options: Options, number: signal.Signals) -> None:
    names = scene.system.names(kind, options["service"])
    name = names[options["which"] % len(names)]
    before = scene.system.number(name)
    scene.system.signal(name, number)
    await scene.system.started_again(name, before)


async def _pause(scene: Scene, name: str, options: Options) -> None:
    scene.system.signal(name, signal.SIGSTOP)
    try:
        await last(options)
    finally:
        scene.system.signal(name, signal.SIGCONT)


def which(random: Random) -> Options:
    """One of several processes."""
    return {"which": random.randrange(2)}


def late(random: Random) -> Options:
    """A server within what tokens allow, a worker by half an hour; in seconds, to both sides."""
    what = random.choice(("serve", "worker"))
    return {"what": what, "late": random.choice((-1, 1)) * (45 if what == "serve" else 1800)}


def of_pipeline(_random: Random) -> Options:
    """The service with two workers."""
    return {"service": "pipeline"}


KINDS = (
    Kind("serve_killed", both(service, which), kill_serve),
    Kind("serve_paused", both(service, seconds(5, 12)), pause_serve),
    Kind("serve_restarted", both(service, which), restart_serve),
    Kind("worker_killed", both(service, which), kill_worker),
    Kind("workers_killed", service, kill_every_worker),
    Kind("worker_zombie", both(of_pipeline, seconds(13, 17)), pause_worker),
    Kind("worker_restarted", both(service, which), restart_worker),
    Kind("service_rolled", service, roll),
    Kind("leader_killed", service, kill_leader),
    Kind("leader_zombie", both(of_pipeline, seconds(13, 17)), pause_leader),
    Kind("clock_skewed", both(service, which, late, seconds(8, 15)), skew, alone=True, rare=True, clock=True),
    Kind("gateway_killed", nothing, kill_gateway),
)

"""Clients that go away in the middle, ask twice at once, ask too much, or send what nobody can read."""

import asyncio
import json
from contextlib import suppress
from dataclasses import replace
from random import Random
from typing import Any
from urllib.parse import urlsplit

from tests.faults.kinds.kind import Kind, Options, Scene
from tests.faults.load.company import usd
from tests.faults.load.sender import Command

UNREADABLE = (
    b"", b"{", b"[]", b"null", b'{"reference":"a","reference":"b"}', b'{"reference":"\\u0000","gross":null}',
    b'{"reference":"\\ud800"}', b'{"reference":"x","gross":{"amount_minor":NaN,"currency":"USD"}}',
    b'{"reference":"x","gross":{"amount_minor":1e400,"currency":"USD"}}',
    b'{"reference":"x","gross":{"amount_minor":9223372036854775808,"currency":"USD"}}',
    b'{"reference":"x","gross":{"amount_minor":1.5,"currency":"USD"}}', b"\xff\xfe{}", b"[" * 5000,
    b'{"reference":"' + b"x" * 5000 + b'","gross":{"amount_minor":1,"currency":"USD"}}',
    b'{"items":[' + b"{}," * 300 + b"{}]}", b'{"reference":5,"gross":"1"}',
)  # fmt: skip


async def leave(scene: Scene, options: Options) -> None:
    """Close the connection at any byte of a request, or right after it; then ask again with the same key."""
    random = Random(options["seed"])
    await asyncio.gather(*(_leave(scene, random, _payment(scene, random)) for _ in range(options["times"])))


async def at_once(scene: Scene, options: Options) -> None:
    """The same command with the same key many times at the same moment: one effect, one answer."""
    random = Random(options["seed"])
    for _ in range(options["times"] // 5 + 1):
        command, many = _payment(scene, random), range(1, 11)
        await asyncio.gather(*(scene.sender.attempt(command, number) for number in many))
        await scene.sender.carry_out(command, first=len(many) + 1)


async def storm(scene: Scene, options: Options) -> None:
    """Impatient clients: hundreds of commands at once, most of them on one account, each sent twice."""
    random = Random(options["seed"])

    async def twice(command: Command) -> None:
        await asyncio.gather(scene.sender.attempt(command, 1), scene.sender.attempt(command, 2))
        await scene.sender.carry_out(command, first=3)

    await asyncio.gather(*(twice(_payment(scene, random)) for _ in range(options["times"] * 5)))


async def babble(scene: Scene, options: Options) -> None:
    """Bodies that cannot be read or make no sense: all refused, none a failure of the server."""
    random = Random(options["seed"])
    for _ in range(options["times"]):
        command = replace(_payment(scene, random), body=random.choice(UNREADABLE))
        told = await scene.sender.carry_out(command)
        if told.outcome == "ok":
            scene.wrong.append(f"accepted, and should not have been: {command.body[:80]!r}")


def _payment(scene: Scene, random: Random) -> Command:
    name, path = scene.sender.name(), f"/pipeline/v1/accounts/{scene.company.customers[random.randrange(3)]}/payments"
    body = json.dumps({"reference": f"RUSH-{name}", "gross": usd(random.randint(1, 90_00))}).encode()
    return Command(name, "recordPayment", path, body, token=scene.tokens["finance"])


async def _leave(scene: Scene, random: Random, command: Command) -> None:
    place = urlsplit(scene.system.url)
    request = f"{command.name}.1"
    head = (
        f"POST {command.path} HTTP/1.1\r\nhost: {place.netloc}\r\nauthorization: Bearer {command.token}\r\n"
        f"content-type: application/json\r\nidempotency-key: {command.key}\r\nx-request-id: {request}\r\n"
        f"content-length: {len(command.body)}\r\n\r\n"
    ).encode()
    whole = head + command.body
    sent = whole if random.random() < 0.5 else whole[: random.randrange(len(whole))]
    noted: dict[str, Any] = {"command": command.name, "attempt": 1}
    scene.sender.recorder.note(
        "invoke", request=request, operation=command.operation, key=command.key, path=command.path, **noted
    )
    with suppress(OSError):
        _, writer = await asyncio.open_connection(place.hostname, place.port)
        writer.write(sent)
        await asyncio.sleep(random.random() * 0.02)
        writer.transport.abort()
    scene.sender.recorder.note("lost", body="left", **noted)
    await scene.sender.carry_out(command, first=2)


def often(random: Random) -> Options:
    """How many, and the seed for what they do."""
    return {"times": random.randint(10, 30), "seed": random.getrandbits(32)}


KINDS = (
    Kind("clients_leave", often, leave),
    Kind("clients_at_once", often, at_once),
    Kind("clients_storm", often, storm),
    Kind("clients_babble", often, babble),
)

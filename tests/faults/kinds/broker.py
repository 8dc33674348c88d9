"""The Kafka broker is killed, hangs, ends in order, or is away for a while: commands go on all the same."""

from tests.faults.kinds.kind import Kind, Options, Scene, last, nothing, now, seconds

SEEN_WITHIN = 2


async def kill(scene: Scene, _options: Options) -> None:
    """It crashes and is started again at once."""
    async with scene.system.kafka.changing:
        await scene.system.kafka.kill()
        await scene.system.kafka.again()


async def restart(scene: Scene, _options: Options) -> None:
    """It ends in order and is started again."""
    async with scene.system.kafka.changing:
        await scene.system.kafka.stop()
        await scene.system.kafka.again()


async def pause(scene: Scene, options: Options) -> None:
    """It hangs with all connections open."""
    async with scene.system.kafka.changing:
        scene.system.kafka.pause()
        try:
            await last(options)
        finally:
            scene.system.kafka.resume()


async def away(scene: Scene, options: Options) -> None:
    """It is gone for a while: commands are accepted meanwhile, and a service's own views show them."""
    async with scene.system.kafka.changing:
        await scene.system.kafka.kill()
        try:
            until = now() + options["seconds"]
            while now() < until:
                await _carry_on(scene)
        finally:
            await scene.system.kafka.again()


async def _carry_on(scene: Scene) -> None:
    body = {"customer_id": scene.company.customers[0], "owner_id": scene.company.people[0], "lines": []}
    opened = await scene.sender.send(scene.admin, "openDeal", "/pipeline/v1/deals", body)
    if opened.outcome != "ok":
        scene.wrong.append(f"a command was not accepted while the broker was down: {opened}")
        return
    path = f"/pipeline/v1/deals/{opened.body['id']}"
    if await scene.sender.read(scene.admin, path, after=opened) is None:
        scene.wrong.append(
            f"a view of the service's own did not show {path} within {SEEN_WITHIN} s, the broker being down"
        )


KINDS = (
    Kind("kafka_killed", nothing, kill),
    Kind("kafka_restarted", nothing, restart),
    Kind("kafka_paused", seconds(5, 12), pause),
    Kind("kafka_away", seconds(8, 14), away, alone=True),
)

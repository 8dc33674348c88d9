"""`salesloop restore`: a backup becomes the store of its service, whole or not at all."""

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import typer

from services.cli.backup import archive, beginning
from services.cli.backup.archive import Backup
from services.cli.backup.exchange import Former, exchange, former
from services.cli.backup.filling import fill
from services.cli.backup.place import Place
from services.cli.failure import Stop
from services.cli.installation import create_databases, database_urls, settings_of_a_terminal
from services.cli.names import NAMES
from shared import embedded
from shared.flow.kafka import bulletin, topics
from shared.flow.kafka.cluster import cluster_of
from shared.flow.wire.topics import nouns
from shared.settings import Settings
from shared.store.migrate import versions

SIDE = "restoring"


async def restore(
    service: str | None, file: Path | None, folder: Path | None, *, yes: bool, drop_former: bool = False
) -> int:
    """Restore one service from a file, or all from a folder. Exit code 0; 1 when only some of all were restored."""
    settings = settings_of_a_terminal()
    backups = _checked(service, file, folder)
    async with _urls(settings) as urls:
        places = {name: Place.of(urls[name]) for name in backups}
        found = {name: await former(name, place) for name, place in places.items()}
        _agreed(backups, found, yes=yes)
        sides = {}
        for name, backup in backups.items():
            sides[name] = places[name].beside(f"{places[name].database}_{SIDE}")
            await fill(backup, sides[name])
        done: list[str] = []
        for name, backup in backups.items():
            try:
                said = await _replace(settings, backup, places[name], sides[name], found[name], drop=drop_former)
            except Exception as error:
                if not done:
                    raise
                sys.stderr.write(f"salesloop: {name} is as it was: {error} Restored are {', '.join(done)}.\n")
                return 1
            done.append(name)
            print(said)
    print("start it again: its views are built from the log, and whoever reads it begins anew.")
    return 0


async def _replace(
    settings: Settings, backup: Backup, place: Place, side: Place, agreed: Former | None, *, drop: bool
) -> str:
    """Give a service its restored database; what to say of it. Raises Stop when there is more than was agreed on."""
    name = backup.manifest.service
    now = await former(name, place)
    if _log_of(now) != _log_of(agreed):
        raise Stop(f"{name} was written to meanwhile. Keep it stopped and try again.")
    log_id = await beginning.begin_anew(side.url, backup.manifest, now)
    if settings.kafka is not None:
        await _forget_topics(settings, name)
    kept = await exchange(name, place, side, now, drop=drop)
    return f"{name}: {backup.manifest.counts['events']} events up to {backup.manifest.head}, log {log_id}{kept}"


def _log_of(store: Former | None) -> tuple[int, int]:
    return (0, 0) if store is None else (store.log_id, store.head)


def _checked(service: str | None, file: Path | None, folder: Path | None) -> dict[str, Backup]:
    """The backups asked for, read to their end. Raises Stop when one cannot become what it should."""
    if folder is not None and service is None:
        files = {name: folder / f"{name}.backup" for name in NAMES}
    elif folder is None and service is not None and file is not None:
        if service not in NAMES:
            raise Stop(f"there is no service {service!r}; there are {', '.join(NAMES)}.")
        files = {service: file}
    else:
        raise Stop("say SERVICE FILE, or --all DIR.")
    backups = {name: archive.read(path) for name, path in files.items()}
    for name, backup in backups.items():
        if backup.manifest.service != name:
            raise Stop(f"{backup.path} is a backup of {backup.manifest.service}, not of {name}.")
        newer = sorted(set(backup.manifest.migrations) - set(versions()))
        if newer:
            raise Stop(
                f"{backup.path} was made by a newer salesloop (migrations {', '.join(newer)}). Restore with that."
            )
    if len({backup.manifest.cut for backup in backups.values()}) > 1:
        raise Stop(f"the backups in {folder} are not of one moment. Restore them one by one if that is meant.")
    for backup in backups.values():
        backup.check()
    return backups


def _agreed(backups: Mapping[str, Backup], found: Mapping[str, Former | None], *, yes: bool) -> None:
    """Raise Stop unless it is meant that what came after the backups is given up."""
    lost = []
    for name, backup in backups.items():
        before = found[name]
        if before is not None and before.head:
            manifest = backup.manifest
            lost.append(
                f"{name} has come to position {before.head}, the backup of {manifest.taken_at:%Y-%m-%d %H:%M} UTC "
                f"to {manifest.head}"
            )
    if not lost or yes:
        return
    said = ".\n".join(lost) + ".\nWhat was recorded after the backup will be gone."
    if not sys.stdin.isatty():
        raise Stop(f"{said} Say --yes if that is meant.")
    if not typer.confirm(f"{said} Restore?"):
        raise Stop("nothing was changed.")


@asynccontextmanager
async def _urls(settings: Settings) -> AsyncIterator[dict[str, str]]:
    """The databases' URLs; an embedded server that does not run is started for the block, made if there is none."""
    async with AsyncExitStack() as held:
        server = None
        if settings.database_url is None:
            server = embedded.find(settings.home)
            if server is None:
                running = await asyncio.to_thread(embedded.start, settings.home)
                held.push_async_callback(asyncio.to_thread, running.stop)
                server = running.server
            await create_databases(server)
        yield database_urls(settings, server)


async def _forget_topics(settings: Settings, service: str) -> None:
    """Nobody shall act on what the topics still say of the log that is given up: the relay makes them anew.

    Names stay: they are last values, and the relay takes back those of employees who are gone.
    """
    cluster = cluster_of(settings)
    assert cluster is not None
    async with topics.administration(cluster) as client:
        await topics.remove(
            client, [cluster.topic(service, noun) for noun in {*nouns(service).values(), bulletin.NOUN}]
        )

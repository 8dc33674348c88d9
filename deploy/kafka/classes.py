"""The classes of a broker, parsed: kept by the first one that ends in order; later ones start in half the time."""

import hashlib
import os
import shutil
from pathlib import Path

from deploy.kafka.jars import jars
from deploy.kafka.programs import java

NOTED = "classes.jsa"
QUIET = "-Xlog:cds*=off"


def using() -> list[str]:
    """The JVM's options to use the kept classes; none when there are none yet."""
    kept = _kept()
    return [f"-XX:SharedArchiveFile={kept}", QUIET] if kept.exists() else []


def noting(folder: Path) -> list[str]:
    """The JVM's options to note a broker's classes in its `folder` when it ends, which takes it some seconds more."""
    return [f"-XX:ArchiveClassesAtExit={folder / NOTED}", QUIET]


def keep(folder: Path) -> None:
    """Keep what a broker that ended in order noted in its `folder`."""
    noted, kept = folder / NOTED, _kept()
    if noted.exists():
        fresh = kept.with_name(f"{kept.name}.{os.getpid()}")
        shutil.move(noted, fresh)
        fresh.replace(kept)


def discard(folder: Path) -> None:
    """Remove what a broker that was cut off may have left half written."""
    (folder / NOTED).unlink(missing_ok=True)


def _kept() -> Path:
    """One file per Java and place of the jars: others cannot use it."""
    program, place = Path(java()).resolve(), jars()
    made = program.stat()
    name = hashlib.sha256(f"{program} {made.st_size} {made.st_mtime_ns} {place}".encode()).hexdigest()[:12]
    return place / f"classes-{name}.jsa"

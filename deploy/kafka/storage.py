"""A node's folder: formatted once, its properties written at every start."""

import base64
import fcntl
import shutil
import subprocess
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from deploy.kafka import classes
from deploy.kafka.error import KafkaError, explained
from deploy.kafka.jars import HERE, jars
from deploy.kafka.programs import java

PROPERTIES = "server.properties"


def command(main: str, *arguments: str, heap: str, quick: bool, options: Sequence[str] = ()) -> list[str]:
    """How to run a class of Kafka's. Raises KafkaError without Java or the jars.

    `quick` compiles soon rather than well: for what ends soon, as a test's broker does.
    """
    options = [*options, f"-Xmx{heap}", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true"]
    options += ["-XX:TieredStopAtLevel=1"] if quick else []
    options += [f"-Dlog4j2.configurationFile={HERE / 'log4j2.properties'}", "-cp", f"{jars()}/*"]
    return [java(), *options, main, *arguments]


def new_cluster_id() -> str:
    """An id as Kafka writes them: 16 random bytes in 22 letters, the first no dash."""
    return "K" + base64.urlsafe_b64encode(uuid.uuid4().bytes).decode()[1:22]


def cluster_id(folder: Path) -> str | None:
    """The id of the cluster that the node in `folder` was formatted for, None for a new folder."""
    try:
        lines = (folder / "data" / "meta.properties").read_text().splitlines()
    except FileNotFoundError:
        return None
    return dict(line.split("=", 1) for line in lines if "=" in line).get("cluster.id")


def prepare(folder: Path, properties: Mapping[str, str], cluster: str) -> None:
    """Write the properties and, in a new folder, format the storage for `cluster`: at once or not at all.

    Raises KafkaError when Kafka refuses.
    """
    if folder.exists() and not folder.is_dir():
        raise KafkaError(f"{folder} is not a folder. Move it away, or choose another.")
    folder.mkdir(parents=True, exist_ok=True)
    _check_unused(folder)
    if not (folder / "data").exists():
        _format(folder, properties, cluster)
    _write(folder / PROPERTIES, properties)


def _check_unused(folder: Path) -> None:
    with suppress(FileNotFoundError), (folder / "data" / ".lock").open("r+") as lock:
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise KafkaError(f"Another broker works in {folder}. Stop it, or choose another folder.") from None


def _format(folder: Path, properties: Mapping[str, str], cluster: str) -> None:
    fresh = folder / "data.new"
    shutil.rmtree(fresh, ignore_errors=True)
    _write(folder / PROPERTIES, {**properties, "log.dirs": fresh.name})
    asked = command(
        "kafka.tools.StorageTool",
        "format",
        "-t",
        cluster,
        "-c",
        PROPERTIES,
        heap="256m",
        quick=True,
        options=classes.using(),
    )
    done = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 0:
        raise explained(done.stdout + done.stderr, folder)
    fresh.rename(folder / "data")


def _write(file: Path, properties: Mapping[str, str]) -> None:
    file.write_text("".join(f"{name}={value}\n" for name, value in properties.items()), encoding="ascii")

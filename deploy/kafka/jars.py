"""Kafka's own jars, fetched by Maven once and kept."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.kafka.error import KafkaError
from deploy.kafka.programs import mvn

HERE = Path(__file__).parent
POM = HERE / "pom.xml"
PROJECT = HERE.parents[1]
PATIENCE = 600.0


def home() -> Path:
    """Where jars and data lie unless said otherwise: `kafka` in SALESLOOP_HOME, or in `.salesloop` of the project."""
    return Path(os.environ.get("SALESLOOP_HOME") or PROJECT / ".salesloop").absolute() / "kafka"


def jars(cache: Path | None = None) -> Path:
    """The folder with the jars that the pom pins; fetches them if they are not in `cache`. Raises KafkaError.

    Any number of processes may ask at once: one fetches, the others wait.
    """
    cache = cache or home() / "jars"
    kept = _place(cache)
    if kept.is_dir():
        return kept
    program = mvn()
    cache.mkdir(parents=True, exist_ok=True)
    with _alone(cache / "lock"):
        if not kept.is_dir():
            _fetch(program, kept)
    return kept


def fetched() -> bool:
    """Whether the jars are here already, so that neither Maven nor a network is needed."""
    return _place(home() / "jars").is_dir()


def _place(cache: Path) -> Path:
    return cache / hashlib.sha256(POM.read_bytes()).hexdigest()[:12]


def _fetch(program: str, kept: Path) -> None:
    fresh = Path(tempfile.mkdtemp(prefix="new-", dir=kept.parent))
    command = [program, "--batch-mode", "--quiet", "--strict-checksums", "--file", str(POM)]
    command += ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={fresh}"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)  # noqa: S603
        if done.returncode != 0 or not any(fresh.glob("kafka_*.jar")):
            said = "\n".join((done.stdout + done.stderr).strip().splitlines()[:15])
            raise KafkaError(f"Maven could not fetch Kafka:\n{said}")
        fresh.chmod(0o755)
        fresh.rename(kept)
    except subprocess.TimeoutExpired as late:
        raise KafkaError(f"Maven did not fetch Kafka within {PATIENCE:.0f} s. Is the network there?") from late
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield

"""docker-compose.yml as Compose itself reads it: variables put in, anchors followed, nothing left to guess."""

import json
import os
import subprocess
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deploy.local.error import LocalError

PROJECT = Path(__file__).parents[2]
FILE = PROJECT / "docker-compose.yml"


@dataclass(frozen=True, slots=True)
class Composed:
    """One service of the file. `ours`: it runs the project's own image, whose entry point is `salesloop`.

    `after` has the condition of each service it waits for; `files` where what is bound into its container lies here.
    """

    name: str
    ours: bool
    command: tuple[str, ...]
    environment: Mapping[str, str]
    restart: str
    after: Mapping[str, str]
    files: Mapping[str, str]
    replicas: int
    patience: float


def composed(variables: Mapping[str, str]) -> dict[str, Composed]:
    """The services of the file with these variables over the environment's. Raises LocalError with Compose's words."""
    asked = [str(program("docker-compose")), "--file", str(FILE), "config", "--format", "json"]
    done = subprocess.run(  # noqa: S603
        asked, cwd=PROJECT, env={**os.environ, **variables}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise LocalError(f"docker-compose.yml: {done.stderr.strip()}")
    return {name: _one(name, found) for name, found in json.loads(done.stdout)["services"].items()}


def program(name: str) -> Path:
    """A program that a wheel has put beside this Python. Raises LocalError when it is not there."""
    found = Path(sysconfig.get_path("scripts")) / name
    if not found.exists():
        raise LocalError(f"{found} is missing: run a make target, which installs what the project needs.")
    return found


def _one(name: str, found: dict[str, Any]) -> Composed:
    binds = [each for each in found.get("volumes", ()) if each["type"] == "bind"]
    return Composed(
        name=name,
        ours="build" in found,
        command=tuple(found.get("command") or ()),
        environment={key: value for key, value in found.get("environment", {}).items() if value is not None},
        restart=found.get("restart", "no"),
        after={other: each["condition"] for other, each in found.get("depends_on", {}).items()},
        files={each["target"]: each["source"] for each in binds},
        replicas=found.get("scale") or found.get("deploy", {}).get("replicas", 1),
        patience=float(found.get("stop_grace_period", "10s").removesuffix("s")),
    )

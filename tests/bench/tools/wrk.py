"""wrk: load over HTTP from another process, unpacked from Debian's package where the machine has none."""

import asyncio
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(sys.prefix) / "share" / "wrk"
PACKAGES = ("wrk", "libluajit-5.1-2")
# The request is the script's; who ran what how fast comes back as JSON on the last line.
DONE = """
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"failed":%d}\\n', summary.requests,
    summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    e.connect + e.read + e.write + e.status + e.timeout))
end
"""


class Load(NamedTuple):
    """Answers a second and their latency in ms."""

    per_second: float
    p50: float
    p99: float


async def wrk(url: str, script: str, *arguments: str, connections: int, seconds: int) -> Load:
    """Send what the Lua `script` says over `connections` for whole seconds. Raises when an answer is not 2xx or 3xx."""
    path = FOLDER / "script.lua"
    program, environment = await asyncio.to_thread(found)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script + DONE)
    options = ["-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "10s", "-s", str(path), url, "--"]
    process = await asyncio.create_subprocess_exec(
        program, *options, *arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment
    )
    said = (await process.communicate())[0].decode()
    if process.returncode != 0:
        raise RuntimeError(f"wrk: {said}")
    answer = json.loads(said.splitlines()[-1])
    if answer["failed"] or not answer["requests"]:
        raise RuntimeError(f"wrk: {answer['failed']} of {answer['requests']} requests failed")
    return Load(answer["requests"] / answer["seconds"], answer["p50"], answer["p99"])


def found() -> tuple[str, dict[str, str]]:
    """The program and the environment it needs. Raises RuntimeError when it is neither here nor to be had."""
    installed = shutil.which("wrk")
    if installed:
        return installed, dict(os.environ)
    if not (FOLDER / "usr/bin/wrk").exists():
        _unpack()
    libraries = FOLDER / "usr/lib" / f"{platform.machine()}-linux-gnu"
    return str(FOLDER / "usr/bin/wrk"), {**os.environ, "LD_LIBRARY_PATH": str(libraries)}


def _unpack() -> None:
    """Below the virtual environment, without installing anything."""
    if not (shutil.which("apt-get") and shutil.which("dpkg")):
        raise RuntimeError("HTTP is measured with wrk: install it")
    packages = FOLDER / "packages"
    packages.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run(["apt-get", "download", "-q", *PACKAGES], cwd=packages, check=True, capture_output=True)
        for package in packages.glob("*.deb"):
            subprocess.run(["dpkg", "-x", package, FOLDER], check=True, capture_output=True)
    except subprocess.CalledProcessError as error:
        raise RuntimeError(f"wrk could not be had, install it: {error.stderr.decode().strip()}") from None

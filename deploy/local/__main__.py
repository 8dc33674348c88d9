"""`python -m deploy.local`: the distributed form in the foreground; Ctrl-C stops it, the data stays."""

import argparse
import asyncio
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from deploy.kafka import KafkaError
from deploy.local.composed import PROJECT
from deploy.local.error import LocalError
from deploy.local.installation import Local, installation
from shared.embedded import EmbeddedError
from shared.settings import Settings
from shared.web.identity.tokens import issue_token


def main() -> int:
    """0 once stopped by a signal, 2 when it did not start or something ended for good."""
    parser = argparse.ArgumentParser(prog="python -m deploy.local", description=__doc__)
    parser.add_argument(
        "--port", type=int, default=int(os.environ.get("SALESLOOP_PORT") or 8000), help="of the gateway"
    )
    parser.add_argument("--home", type=Path, help="where the data lies (default distributed/ in SALESLOOP_HOME)")
    parser.add_argument(
        "--scale", action="append", default=[], metavar="NAME=COUNT", help="more processes: --scale worker-pipeline=2"
    )
    asked = parser.parse_args()
    home = asked.home or Path(os.environ.get("SALESLOOP_HOME") or PROJECT / ".salesloop") / "distributed"
    try:
        return asyncio.run(_run(home.absolute(), asked.port, dict(map(_count, asked.scale))))
    except* (LocalError, KafkaError, EmbeddedError) as failed:
        print(*(str(error) for error in failed.exceptions), sep="\n", file=sys.stderr)
    return 2


async def _run(home: Path, port: int, scale: dict[str, int]) -> int:
    began = time.monotonic()
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    print("starting PostgreSQL, Kafka, five services and their workers ...", flush=True)
    asking = asyncio.create_task(stopped.wait())
    running = asyncio.create_task(_until(home, port, scale, began, stopped))
    await asyncio.wait([asking, running], return_when=asyncio.FIRST_COMPLETED)
    if not running.done():
        print("\nstopping ...", flush=True)
    return await running


async def _until(home: Path, port: int, scale: dict[str, int], began: float, stopped: asyncio.Event) -> int:
    async with installation(home, port, scale) as local:
        _say(local, home, time.monotonic() - began)
        asking: asyncio.Task[Any] = asyncio.create_task(stopped.wait())
        await asyncio.wait({asking, local.watching}, return_when=asyncio.FIRST_COMPLETED)
        asking.cancel()
        if local.watching.done():
            await local.watching
    return 0


def _say(local: Local, home: Path, seconds: float) -> None:
    address = local.variables["SALESLOOP_PUBLIC_URL"]
    settings = Settings(secret=local.variables["SALESLOOP_SECRET"], public_url=address)
    print(f"salesloop is running at {address}, started in {seconds:.1f} s; Ctrl-C stops it, the data stays in {home}")
    print(f"  each process has its log in   {home / 'logs'}")
    print(f"  commands find it after        . {home / 'environment'}")
    if settings.environment == "development" and settings.issuer is None:
        print("  ask for a number:\n")
        question = f"{address}/performance/v1/kpis/signed_amount?bucket=quarter"
        print(f"curl -s '{question}' -H 'Authorization: Bearer {issue_token(settings, 'admin')}'\n", flush=True)


def _count(text: str) -> tuple[str, int]:
    name, _, count = text.partition("=")
    if not count.isdigit() or int(count) < 1:
        raise SystemExit(f"--scale {text}: say NAME=COUNT, like worker-pipeline=2")
    return name, int(count)


if __name__ == "__main__":
    sys.exit(main())

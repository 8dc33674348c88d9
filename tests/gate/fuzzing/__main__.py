"""`make fuzz`: rounds until so many requests were sent or the time is over; how to do again what is wrong."""

import argparse
import asyncio
import signal
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from services.cli.apps import SERVICES
from shared.settings import Settings
from shared.store.migrate import migrate
from shared.web.watch.logs import configure_logs
from tests.authority.world import World, entered
from tests.gate.fuzzing.report import Report
from tests.gate.fuzzing.rounds import fuzzed
from tests.support.installation import installation
from tests.support.organisation import settled_in
from tests.support.postgres import tests_server

REQUESTS, SECONDS = 50_000, 1_800
EXAMPLES = 30
MOST_SHOWN = 50


def main() -> int:
    """0 when nothing was found, 1 when anything was."""
    parser = argparse.ArgumentParser(prog="python -m tests.gate.fuzzing", description=__doc__)
    parser.add_argument("--requests", type=int, default=REQUESTS, help=f"at most so many (default {REQUESTS})")
    parser.add_argument("--seconds", type=float, default=SECONDS, help=f"at most so long (default {SECONDS})")
    parser.add_argument("--seed", type=int, default=None, help="the same again (default: another each time)")
    chosen = parser.parse_args()
    seed = time.time_ns() % 1_000_000 if chosen.seed is None else chosen.seed
    print(f"seed {seed}: at most {chosen.requests} requests and {chosen.seconds:g} s", flush=True)
    report = asyncio.run(_fuzz(chosen.requests, chosen.seconds, seed))
    for text in [*report.findings][:MOST_SHOWN]:
        print(f"\n{text}")
    print("", *report.table(), sep="\n")
    end = "" if report.requests >= chosen.requests else ", ended before the requests were reached"
    print(f"\n{report.requests} requests: {report.failed} x 5xx, {len(report.findings)} findings; seed {seed}{end}")
    return 1 if report.findings or report.failed else 0


async def _fuzz(requests: int, seconds: float, seed: int) -> Report:
    with tests_server() as server, tempfile.TemporaryDirectory(prefix="fuzz-") as home:
        configure_logs(Settings(home=Path(home), log_level="warning"))
        migrate(server.url("fuzz_template"))
        async with installation(server, "fuzz_template", Path(home), SERVICES, log_level="warning") as here:
            today = here.running["pipeline"].date_of(datetime.now(UTC))
            world = await entered(World(here, await settled_in(here), today))
            start = time.monotonic()
            report = Report(requests, start + seconds)

            def stop() -> None:
                report.stopped = True

            def say(text: str) -> None:
                print(f"{time.monotonic() - start:5.0f} s  {text}", flush=True)

            asyncio.get_running_loop().add_signal_handler(signal.SIGINT, stop)
            await fuzzed(world, report, seed=seed, examples=EXAMPLES, say=say)
            return report


if __name__ == "__main__":
    sys.exit(main())

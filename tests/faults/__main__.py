"""`python -m tests.faults`: faults under load on a system of its own, and whether everything held."""

import argparse
import asyncio
import signal
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from deploy.kafka import KafkaError
from deploy.local.composed import PROJECT
from deploy.local.error import LocalError
from shared.embedded import EmbeddedError
from tests.faults.kinds import KINDS, possible
from tests.faults.run import Bound, run
from tests.faults.schedule import schedule
from tests.faults.state import State, load, store
from tests.faults.system.disk import begin_apart
from tests.weakened.registry import PROTECTIONS

MINUTES = 45.0
PHASE = 24
GREEN, RED, UNFINISHED = 0, 1, 3
SHOWN = 40


def main() -> int:
    """0 when everything held to the end, 1 when something did not, 2 when it did not start, 3 when time was over first."""
    asked = _arguments()
    folder: Path = asked.resume or asked.folder or PROJECT / ".salesloop" / "faults" / time.strftime("%Y%m%d-%H%M%S")
    folder = folder.absolute()
    state = load(folder) if asked.resume is not None else _state(asked)
    if any(KINDS[name].disk for name in state.kinds):
        begin_apart(["-m", "tests.faults", *sys.argv[1:]])
    if asked.resume is None:
        folder.mkdir(parents=True)
        store(folder, state)
    _announce(state, folder, everything=asked.resume is None)
    until = time.monotonic() + asked.minutes * 60
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda _number, _frame: signal.raise_signal(signal.SIGINT))
    try:
        asyncio.run(run(folder, state, phase=asked.phase, until=until, say=lambda text: print(text, flush=True)))
    except Bound:
        return _end(state, folder, UNFINISHED)
    except (LocalError, KafkaError, EmbeddedError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return _end(state, folder, UNFINISHED)
    return _end(state, folder, RED if state.wrong else GREEN)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="another seed, another schedule (default 1)")
    parser.add_argument("--faults", type=int, default=200, help="how many faults (default 200)")
    parser.add_argument("--commands", type=int, default=100_000, help="how many acknowledged commands (default 100000)")
    parser.add_argument("--minutes", type=float, default=MINUTES, help=f"stop after so long (default {MINUTES:.0f})")
    parser.add_argument("--kinds", default="", help=f"only these, by comma; there are {', '.join(sorted(KINDS))}")
    parser.add_argument("--brokers", type=int, choices=(1, 3), default=1, help="how many nodes Kafka has (default 1)")
    parser.add_argument("--phase", type=int, default=PHASE, help=f"steps from one check to the next (default {PHASE})")
    parser.add_argument(
        "--folder", type=Path, help="where data, history and logs lie (default below .salesloop/faults)"
    )
    parser.add_argument("--resume", type=Path, metavar="FOLDER", help="go on with the run of this folder")
    parser.add_argument("--off", default="", help="protections to do without, by comma; the run is expected to end red")
    return parser.parse_args()


def _state(asked: argparse.Namespace) -> State:
    there = possible(asked.brokers)
    kinds = asked.kinds.split(",") if asked.kinds else there
    unknown = sorted({*kinds}.difference(there))
    if unknown:
        raise SystemExit(f"there is no kind {', '.join(unknown)} here; there are {', '.join(there)}.")
    unknown = sorted({name for name in asked.off.split(",") if name} - PROTECTIONS.keys())
    if unknown:
        raise SystemExit(f"there is no protection {', '.join(unknown)}; there are {', '.join(sorted(PROTECTIONS))}.")
    return State(asked.seed, asked.faults, asked.commands, kinds, asked.off, asked.brokers)


def _announce(state: State, folder: Path, *, everything: bool) -> None:
    off = f", without {state.off}" if state.off else ""
    print(
        f"seed {state.seed}: {state.faults} faults of {len(state.kinds)} kinds over {state.commands} commands{off}; {folder}"
    )
    steps = schedule(state.seed, state.faults, {name: KINDS[name] for name in state.kinds})
    if everything:
        for number, step in enumerate(steps, 1):
            print(f"  step {number}: {' + '.join(f'{fault} after={fault.after}' for fault in step)}")
    else:
        print(f"going on with step {state.step + 1} of {len(steps)}")


def _end(state: State, folder: Path, code: int) -> int:
    table = Table("kind", "times", "first 2xx, worst s", "all read, worst s")
    for name, tally in sorted(state.tally.items()):
        table.add_row(name, str(tally.times), f"{tally.first:.1f}", f"{tally.caught_up:.1f}")
    Console(width=100).print(table)
    times = sum(tally.times for tally in state.tally.values())
    done = (
        f"{times} faults of {len(state.tally)} kinds, {state.acknowledged} commands acknowledged, {state.seconds:.0f} s"
    )
    for wrong in state.wrong[:SHOWN]:
        print(f"  {wrong}")
    if len(state.wrong) > SHOWN:
        print(f"  and {len(state.wrong) - SHOWN} more")
    if code == GREEN:
        print(f"GREEN: {done}: nothing lost, nothing twice, everything balanced")
    elif code == RED:
        print(
            f"RED: {done}; {len(state.wrong)} findings. Seed {state.seed}, before step {state.step + 1}; the history is in {folder}"
        )
    else:
        print(
            f"unfinished: {done}, nothing wrong in what was checked. Go on with: python -m tests.faults --resume {folder}"
        )
    return code


if __name__ == "__main__":
    sys.exit(main())

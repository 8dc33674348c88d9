"""`python -m deploy.kafka`: a broker in the foreground for a developer; Ctrl-C stops it, the data stays."""

import argparse
import signal
import sys
from contextlib import suppress
from pathlib import Path
from types import FrameType

from deploy.kafka.broker import Broker, start, stop
from deploy.kafka.cluster import bootstrap, start_cluster
from deploy.kafka.error import KafkaError
from deploy.kafka.jars import fetched, home

PORT = 9092


def main() -> int:
    """0 once stopped by a signal, 2 when the broker did not start or ended by itself."""
    parser = argparse.ArgumentParser(prog="python -m deploy.kafka", description=__doc__)
    parser.add_argument("--port", type=int, default=PORT, help=f"TCP port of the first node (default {PORT})")
    parser.add_argument("--nodes", type=int, default=1, help="how many nodes (default 1; 3 stand the loss of one)")
    parser.add_argument("--folder", type=Path, help="where the data lies (default kafka/ in SALESLOOP_HOME)")
    parser.add_argument("--heap", default="512m", help="memory of each node's JVM (default 512m)")
    asked = parser.parse_args()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    folder = asked.folder or home() / ("data" if asked.nodes == 1 else f"data-of-{asked.nodes}")
    try:
        brokers = _started(folder, asked.port, asked.nodes, asked.heap)
    except KafkaError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0
    try:
        _say(brokers, folder)
        brokers[0].process.wait()
    except KeyboardInterrupt:
        print("\nstopping Kafka ...", flush=True)
        return 0
    finally:
        with suppress(KeyboardInterrupt):
            stop(*brokers)
    print(f"Kafka ended by itself. See kafka.log in {brokers[0].folder}.", file=sys.stderr)
    return 2


def _started(folder: Path, port: int, nodes: int, heap: str) -> tuple[Broker, ...]:
    print("starting Kafka ..." if fetched() else "fetching Kafka (45 MB, once) and starting it ...", flush=True)
    if nodes == 1:
        return (start(folder, port=port, heap=heap),)
    return start_cluster(folder, nodes, ports=range(port, port + nodes), heap=heap)


def _say(brokers: tuple[Broker, ...], folder: Path) -> None:
    print(f"Kafka answers at {bootstrap(brokers)}; its data lies in {folder}. Ctrl-C stops it, the data stays.")
    print(f"Use it:       SALESLOOP_KAFKA={bootstrap(brokers)} make run")
    print(f"In the tests: SALESLOOP_TEST_KAFKA={bootstrap(brokers)} make test", flush=True)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())

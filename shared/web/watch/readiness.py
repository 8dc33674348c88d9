"""What must hold before requests are sent to a service, and how far its workers are."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import asyncpg

from shared.flow.relay.relay import Status
from shared.store.migrate import versions
from shared.web.watch.health import Check
from shared.web.watch.metrics import Gauge

if TYPE_CHECKING:
    from shared.web.serving.running import Running

WITHIN_SECONDS = 1.0


async def checks(running: "Running") -> Sequence[Check]:
    """The database answers and is migrated, every view serves what this program makes, nobody asked it to stop."""
    stopping = running.stopping.is_set()
    found = [Check("running", ok=not stopping, said="stopping" if stopping else "")]
    try:
        applied = await running.pool.fetch("SELECT version FROM public.schema_migrations", timeout=WITHIN_SECONDS)
        built = await running.pool.fetch("SELECT name, fingerprint FROM public.views", timeout=WITHIN_SECONDS)
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        return [*found, Check("database", ok=False, said=type(error).__name__)]
    missing = sorted(set(versions()) - {row[0] for row in applied})
    live = {row[0]: row[1] for row in built}
    unbuilt = [view.name for view in running.service.views if live.get(view.name) != view.fingerprint]
    return [
        *found,
        Check("database", ok=True),
        Check("migrations", ok=not missing, said=", ".join(missing)),
        Check("views", ok=not unbuilt, said=", ".join(unbuilt)),
    ]


def gauges(running: "Running") -> list[Gauge]:
    """The log's head; of each consumer here how far it is behind, what it parked, when it last turned; the relay."""
    of_consumers = ("consumer", "source")

    def status(member: str) -> dict[tuple[str, ...], float]:
        workers = running.workers
        found = workers.status() if workers is not None else []
        return {(one.consumer, one.service): float(getattr(one, member)) for one in found}

    def heard() -> dict[tuple[str, ...], float]:
        now, workers = running.clock(), running.workers
        found = workers.heard() if workers is not None else {}
        return {(source,): max(0.0, (now - moment).total_seconds()) for source, moment in found.items()}

    def relay(figure: Callable[[Status], float]) -> dict[tuple[str, ...], float]:
        leader = running.workers.relay if running.workers is not None else None
        found = leader.status() if leader is not None else None
        return {(): figure(found)} if found is not None and found.state != "waiting" else {}

    return [
        Gauge("salesloop_log_head", "Position up to which the log is read.", (), lambda: {(): running.store.log.head}),
        Gauge("salesloop_consumer_behind", "Positions not yet read.", of_consumers, lambda: status("behind")),
        Gauge("salesloop_consumer_parked", "Keys parked as dead letters.", of_consumers, lambda: status("parked")),
        Gauge("salesloop_consumer_idle_seconds", "Since the last turn.", of_consumers, lambda: status("idle")),
        Gauge("salesloop_source_silent_seconds", "Age of the newest watermark known of a source.", ("source",), heard),
        Gauge(
            "salesloop_relay_leading", "1 where it fills the topics, 0 where it tries to.", (), lambda: relay(_leads)
        ),
        Gauge("salesloop_relay_behind", "Positions not yet in the topics.", (), lambda: relay(lambda s: s.behind)),
        Gauge("salesloop_relay_stopped", "Partitions stopped.", (), lambda: relay(lambda s: len(s.stopped))),
    ]


def _leads(status: Status) -> float:
    return 1.0 if status.state == "leading" else 0.0

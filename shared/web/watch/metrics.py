"""Figures for Prometheus."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from prometheus_client import CollectorRegistry, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Gauge:
    """A figure read when it is asked for: `read()` gives a value for each tuple of label values."""

    name: str
    help: str
    labels: tuple[str, ...]
    read: Callable[[], Mapping[tuple[str, ...], float]]


class Metrics:
    """The figures of one service in this process, each labelled with the service's name."""

    def __init__(self, service: str) -> None:
        self.service = service
        self.registry = CollectorRegistry()
        self._gauges: list[Gauge] = []
        self._seconds = Histogram(
            "http_server_request_duration_seconds",
            "From the request's head to the answer's last byte.",
            ("service", "operation", "method", "status"),
            buckets=BUCKETS,
            registry=self.registry,
        )
        self._known: dict[tuple[str, str, int], Any] = {}
        self.registry.register(_Gauges(service, self._gauges))

    def answered(self, operation: str, method: str, status: int, seconds: float) -> None:
        """Count one request; `operation` is empty when none was found."""
        child = self._known.get((operation, method, status))
        if child is None:
            child = self._seconds.labels(self.service, operation, method, str(status))
            self._known[operation, method, status] = child
        child.observe(seconds)

    def add(self, gauge: Gauge) -> None:
        """Show one more figure."""
        self._gauges.append(gauge)


class _Gauges:
    def __init__(self, service: str, gauges: Sequence[Gauge]) -> None:
        self._service, self._gauges = service, gauges

    def collect(self) -> Iterator[Metric]:
        for gauge in self._gauges:
            family = GaugeMetricFamily(gauge.name, gauge.help, labels=("service", *gauge.labels))
            for values, value in gauge.read().items():
                family.add_metric((self._service, *values), value)
            yield family


class _Merged:
    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = families

    def collect(self) -> Iterable[Metric]:
        return self._families


def exposition(all_metrics: Iterable[Metrics]) -> bytes:
    """The figures of several services as one page in Prometheus' text format."""
    families: dict[str, Metric] = {}
    for metrics in all_metrics:
        for family in metrics.registry.collect():
            known = families.setdefault(family.name, family)
            if known is not family:
                known.samples.extend(family.samples)
    merged: Any = _Merged(families.values())
    return generate_latest(merged)

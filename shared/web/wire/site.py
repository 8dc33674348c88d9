"""What answers under one address prefix: a service, the identity provider, or the pages at the root."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from shared.problems import Codes
from shared.settings import Settings
from shared.web.watch.logs import AccessLog, logger
from shared.web.watch.metrics import Metrics

if TYPE_CHECKING:
    from shared.web.serving.running import Running


NO_ACTIONS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Site:
    """`codes` are its own error codes; `running` is None where no operation needs a service.

    `actions` gives operations their actions in the policy table.
    """

    name: str
    codes: Codes
    log: Any
    access: AccessLog
    metrics: Metrics
    running: "Running | None" = None
    actions: Mapping[str, str] = field(default_factory=dict)


def site(
    name: str,
    settings: Settings,
    *,
    codes: Codes | None = None,
    running: "Running | None" = None,
    metrics: Metrics | None = None,
    actions: Mapping[str, str] = NO_ACTIONS,
) -> Site:
    """A site with its logs."""
    access = AccessLog(name, settings)
    return Site(name, codes or {}, logger(name), access, metrics or Metrics(name), running, actions)

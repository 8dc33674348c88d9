"""A payment schedule from the wire."""

from collections.abc import Iterable

from services.pipeline.api.deals.bodies import InstalmentBody
from services.pipeline.api.directory import minor
from shared.contracts.pipeline import Instalment


def scheduled(instalments: Iterable[InstalmentBody], currency: str) -> tuple[Instalment, ...]:
    """Instalments numbered from 1. Raises Refused for another currency."""
    return tuple(
        Instalment(
            number, minor(each.net, currency, f"/schedule/{number - 1}/net"), each.due_on, each.trigger, each.days
        )
        for number, each in enumerate(instalments, start=1)
    )

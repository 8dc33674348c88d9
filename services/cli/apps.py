"""The five services, in the order in which they start: each after those it listens to most."""

from services.customers.app import SERVICE as CUSTOMERS
from services.people.app import SERVICE as PEOPLE
from services.performance.app import SERVICE as PERFORMANCE
from services.pipeline.app import SERVICE as PIPELINE
from services.targets.app import SERVICE as TARGETS
from shared.service import Service

SERVICES: tuple[Service, ...] = (PEOPLE, CUSTOMERS, PIPELINE, TARGETS, PERFORMANCE)


def named(name: str) -> Service:
    """The service called `name`. Raises KeyError."""
    return next(service for service in SERVICES if service.name == name)

"""One service alone, and what is to be told of the others, without importing them all: that takes seconds a process."""

from collections.abc import Mapping
from importlib import import_module

from services.customers.codes import CODES as CUSTOMERS
from services.people.codes import CODES as PEOPLE
from services.performance.codes import CODES as PERFORMANCE
from services.pipeline.codes import CODES as PIPELINE
from services.targets.codes import CODES as TARGETS
from shared.problems import Codes
from shared.service import Service

CODES: Mapping[str, Codes] = {
    "people": PEOPLE,
    "customers": CUSTOMERS,
    "pipeline": PIPELINE,
    "targets": TARGETS,
    "performance": PERFORMANCE,
}
"""The error codes of every service, by its name."""


def one(name: str) -> Service:
    """The service called `name`, one of CODES."""
    found: Service = import_module(f"services.{name}.app").SERVICE
    return found

"""Every service of an installation, typed by its OpenAPI description: see README.md."""

from salesloop_client import customers, people, performance, pipeline, targets
from salesloop_client.api import Salesloop, pages
from salesloop_client.problem import SalesloopProblem

__all__ = ["Salesloop", "SalesloopProblem", "customers", "pages", "people", "performance", "pipeline", "targets"]

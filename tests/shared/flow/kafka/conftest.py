"""A producing service `parcels` with a relay on the run's broker, and a service `depot` that reads it."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from shared.embedded import Server
from shared.flow.kafka.cluster import Cluster
from shared.store.store import Store
from tests.shared.flow.kafka_rig import KafkaRig, kafka_rig
from tests.shared.flow.parcels import connected, opened
from tests.support.postgres import database


@pytest.fixture
async def depot_url(postgres: Server, template: str) -> AsyncIterator[str]:
    async with database(postgres, template) as url:
        yield url


@pytest.fixture
async def depot(depot_url: str) -> AsyncIterator[Store]:
    async with opened(depot_url, "depot") as store:
        yield store


@pytest.fixture
async def depot_db(depot_url: str) -> AsyncIterator[Any]:
    async with connected(depot_url) as db:
        yield db


@pytest.fixture
def cluster(kafka: str) -> Cluster:
    """A corner of the run's broker, with half as many partitions as in production: every group is shared sooner."""
    return Cluster(kafka, f"t-{uuid4().hex[:12]}", partitions=6)


@pytest.fixture
async def rig(store: Store, database_url: str, cluster: Cluster) -> AsyncIterator[KafkaRig]:
    """Three readers, as that many processes have."""
    async with kafka_rig(store, database_url, cluster, readers=3) as rig:
        yield rig

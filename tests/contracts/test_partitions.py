"""A key lies where every Kafka client looks for it."""

from uuid import UUID

from aiokafka.partitioner import murmur2
from hypothesis import given
from hypothesis import strategies as st

from shared.flow.wire.topics import partition_of


@given(st.uuids(), st.integers(1, 100))
def test_an_id_is_in_the_partition_that_kafkas_own_partitioning_gives(subject: UUID, partitions: int) -> None:
    assert partition_of(subject, partitions) == (murmur2(str(subject).encode()) & 0x7FFFFFFF) % partitions

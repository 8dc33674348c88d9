"""State and topics brought together: a topic that lacks what it once had begins a new generation."""

from collections.abc import Awaitable, Callable, Iterable

import structlog

from shared.flow.kafka import bulletin, topics
from shared.flow.kafka.cluster import Cluster
from shared.flow.relay.state import RelayState, TopicState

_log = structlog.get_logger(__name__)


class Forgotten(Exception):  # noqa: N818
    """The broker has not what it acknowledged: the topic begins anew."""


async def prepare(
    cluster: Cluster,
    service: str,
    nouns: Iterable[str],
    log_id: int,
    state: RelayState,
    keep: Callable[[], Awaitable[None]],
) -> None:
    """Make what topics are missing, and the state say how each goes on. `keep` stores the state if it still leads.

    Raises KafkaError, and what `keep` raises.
    """
    if state.log_id != log_id:
        state.log_id = log_id
        for topic in state.topics.values():
            topic.afresh = True
    for noun in sorted(set(nouns) - state.topics.keys()):
        state.topics[noun] = TopicState(0, 0, [])
    names = _named(cluster, service, state)
    saying = cluster.topic(service, bulletin.NOUN)
    async with topics.administration(cluster) as client:
        stale = [name for name, topic in names.items() if topic.afresh]
        if stale:
            await keep()  # nobody removes a topic who is not the leader
        for name in stale:
            names[name].renew(len(names[name].partitions) or cluster.partitions)
        await topics.remove(client, stale)
        there = await topics.described(client, [*names, saying])
        wanted = {
            name: topics.NewOne(len(topic.partitions) or cluster.partitions, topics.FOR_EVER)
            for name, topic in names.items()
            if name not in there
        }
        if saying not in there:
            wanted[saying] = topics.NewOne(1, topics.LAST_VALUES)
        await topics.make(client, wanted)
    counts = {name: there.get(name) or wanted[name].partitions for name in names}
    ends = await topics.ends(cluster, counts)
    for name, topic in names.items():
        topic.afresh = False
        if len(topic.partitions) != counts[name] or topic.lacks(ends[name]):
            topic.renew(counts[name], ends[name])
            _log.warning("publishing anew", topic=name, generation=topic.generation)
    await keep()


async def audit(cluster: Cluster, service: str, state: RelayState) -> None:
    """Ask the broker whether it still has everything. Raises Forgotten, and KafkaError for a topic that is gone."""
    names = _named(cluster, service, state)
    ends = await topics.ends(cluster, {name: len(topic.partitions) for name, topic in names.items()})
    lacking = [name for name, topic in names.items() if topic.lacks(ends[name])]
    if lacking:
        raise Forgotten(", ".join(lacking))


def _named(cluster: Cluster, service: str, state: RelayState) -> dict[str, TopicState]:
    return {cluster.topic(service, noun): topic for noun, topic in state.topics.items()}

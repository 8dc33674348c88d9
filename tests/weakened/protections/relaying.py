"""What protects topics: each service's events whole and in order, whoever leads."""

from tests.weakened.protection import Edit, Protection

RELAY = "shared/flow/relay/relay.py"
STATE = "shared/flow/relay/state.py"
TESTS = "tests/shared/flow/kafka/test_rounds.py"
SEND = "        await self._send(state, plans)\n"
STORE = """\
        for topic in state.topics.values():
            topic.position = max(topic.position, messages[-1].position)
        await self._kept_before()
        self._keeping = asyncio.create_task(self._store(text_of(state)), name=f"checkpoint of {self.service}'s relay")
"""

PROTECTIONS = (
    Protection(
        "leaders_epoch",
        "a leader that was deposed while it slept says how far the topics are",
        (Edit(STATE, "FROM quick WHERE epoch = $1 RETURNING true", "FROM quick WHERE $1::bigint > 0 RETURNING true"),),
        (f"{TESTS}::test_a_deposed_leader_stores_nothing",),
    ),
    Protection(
        "checkpoint_after_the_brokers_word",
        "events are passed that the broker never acknowledged",
        (Edit(RELAY, SEND + STORE, STORE + SEND),),
        (f"{TESTS}::test_what_was_not_acknowledged_is_not_checkpointed",),
    ),
    Protection(
        "nothing_overtakes_a_refused_record",
        "an event is in its topic before one of the same key that the broker refused",
        (Edit(RELAY, "            if partition.stopped:\n                continue\n"),),
        (f"{TESTS}::test_nothing_overtakes_a_refused_record",),
        frozenset({"KafkaConnectionError"}),
    ),
    Protection(
        "watermarks_contain_what_they_say",
        "consumers call settled what has not come to the topics yet",
        (
            Edit(
                RELAY,
                "return watermark if state.position >= watermark.position or not self._nouns else None",
                "return watermark",
            ),
        ),
        (f"{TESTS}::test_a_watermark_is_said_when_all_that_it_contains_is_sent",),
    ),
    Protection(
        "lost_topics_are_noticed",
        "what the broker acknowledged and lost is missing for ever",
        (Edit(STATE, "any(known.offset > end for", "any(known.offset < 0 for"),),
        (f"{TESTS}::test_a_topic_that_ends_before_what_was_acknowledged_lacks_something",),
    ),
)

"""Statements that are gathered keep the order of each key."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.views.script import Script

STEPS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["write", "turn", "remove"])), max_size=40)


@given(STEPS)
def test_each_key_has_its_statements_in_their_order_and_none_is_lost(steps: list[tuple[int, str]]) -> None:
    script = Script()
    for number, (key, statement) in enumerate(steps):
        script.add(UUID(int=key), statement, key, number)
    run = [(key, statement, number) for statement, rows in script.runs for key, number in rows]
    assert sorted(number for _, _, number in run) == [*range(len(steps))]
    for one in range(4):
        numbers = [(number, statement) for key, statement, number in run if key == one]
        assert numbers == [(number, statement) for number, (key, statement) in enumerate(steps) if key == one]


def test_what_is_alike_and_of_others_is_one_run() -> None:
    script = Script()
    for key in range(100):
        script.add(UUID(int=key), "write", key)
        script.add(UUID(int=key), "turn", key)
    assert [(statement, len(rows)) for statement, rows in script.runs] == [("write", 100), ("turn", 100)]

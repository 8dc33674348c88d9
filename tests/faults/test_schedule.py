"""What is broken when follows from the seed alone, and every kind has its turn."""

from collections import Counter
from random import Random

import pytest

from tests.faults.kinds import KINDS, possible
from tests.faults.schedule import schedule
from tests.faults.system.disk import can_be_made


def test_the_same_seed_gives_the_same_faults_and_another_seed_others() -> None:
    assert schedule(7, 200, KINDS) == schedule(7, 200, KINDS)
    assert schedule(7, 200, KINDS) != schedule(8, 200, KINDS)


def test_every_kind_comes_several_times_in_a_full_run() -> None:
    kinds = {name: KINDS[name] for name in possible(brokers=1)}
    counts = Counter(fault.kind for step in schedule(1, 200, kinds) for fault in step)
    assert len(kinds) >= 25
    assert counts.keys() == kinds.keys()
    assert min(count for name, count in counts.items() if not KINDS[name].rare) >= 4
    assert {counts[name] for name in KINDS if KINDS[name].rare} == {1}
    assert sum(counts.values()) == 200


def test_what_needs_a_second_broker_or_a_disk_of_its_own_is_possible_only_where_they_are() -> None:
    assert {*possible(brokers=3)} - {*possible(brokers=1)} == {"broker_leader_killed"}
    assert {name for name, kind in KINDS.items() if kind.disk} == {"postgres_disk_full"}
    assert ("postgres_disk_full" in possible(brokers=1)) == can_be_made()


def test_what_must_happen_alone_shares_no_step_and_others_sometimes_do() -> None:
    steps = schedule(1, 200, KINDS)
    together = [step for step in steps if len(step) > 1]
    assert together
    assert not any(KINDS[fault.kind].alone for step in together for fault in step)


@pytest.mark.parametrize("name", KINDS)
def test_what_is_drawn_for_a_fault_can_be_kept_and_printed(name: str) -> None:
    drawn = KINDS[name].draw(Random(3))
    assert all(isinstance(value, str | int | float) for value in drawn.values())
    assert drawn == KINDS[name].draw(Random(3))

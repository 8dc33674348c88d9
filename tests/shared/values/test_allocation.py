"""Division that loses nothing."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shared.values.allocation import allocate

weights = st.lists(st.integers(0, 10**12), min_size=1, max_size=30)
totals = st.integers(-(10**15), 10**15)


@given(totals, weights)
def test_parts_sum_to_the_whole(total: int, weights: list[int]) -> None:
    assert sum(allocate(total, weights)) == total


@given(totals, weights)
def test_every_part_is_within_one_unit_of_its_exact_share(total: int, weights: list[int]) -> None:
    assume(sum(weights))
    for part, weight in zip(allocate(total, weights), weights, strict=True):
        assert abs(part * sum(weights) - total * weight) < sum(weights)


@given(totals, weights)
def test_a_negative_total_mirrors_the_positive_one(total: int, weights: list[int]) -> None:
    assert allocate(-total, weights) == [-part for part in allocate(total, weights)]


@given(st.data(), weights)
def test_no_part_exceeds_its_weight_when_the_total_does_not_exceed_all(data: st.DataObject, weights: list[int]) -> None:
    total = data.draw(st.integers(0, sum(weights)))
    assume(sum(weights))
    assert all(0 <= part <= weight for part, weight in zip(allocate(total, weights), weights, strict=True))


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=8, unique=True))
def test_with_keys_the_order_of_the_weights_does_not_matter(total: int, keys: list[int]) -> None:
    def by_key(ordered: list[int]) -> dict[int, int]:
        return dict(zip(ordered, allocate(total, [key % 7 for key in ordered], ordered), strict=True))

    assert by_key(keys) == by_key(sorted(keys))


def test_ties_go_to_the_first() -> None:
    assert allocate(100, [1, 1, 1]) == [34, 33, 33]
    assert allocate(2, [1, 1, 1]) == [1, 1, 0]
    assert allocate(2, [1, 1, 1], ["c", "b", "a"]) == [0, 1, 1]


def test_the_largest_remainder_is_served_first() -> None:
    assert allocate(10, [5, 3, 1]) == [6, 3, 1]
    assert allocate(1, [1, 2]) == [0, 1]


def test_zero_weights_share_equally() -> None:
    assert allocate(5, [0, 0]) == [3, 2]


def test_a_weight_of_zero_gets_nothing_beside_others() -> None:
    assert allocate(7, [0, 3]) == [0, 7]


def test_nobody_gets_all_of_nothing() -> None:
    assert allocate(0, []) == []
    with pytest.raises(ValueError, match="among"):
        allocate(1, [])


def test_negative_weights_are_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        allocate(1, [1, -1])

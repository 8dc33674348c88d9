"""Divides a whole into parts that add up to it again."""

from collections.abc import Sequence
from typing import Any


def allocate(total: int, weights: Sequence[int], keys: Sequence[Any] | None = None) -> list[int]:
    """Parts of `total` in proportion to `weights` by largest remainder; they always sum to `total`.

    Units left over go to the largest remainders, ties in the order of `keys` (of the weights where none are given).
    Weights that are all zero count as equal. A negative total is the negative of the positive one's parts. No part of a
    total that is at most the sum of the weights exceeds its weight. Raises ValueError for negative weights, and for
    no weights unless the total is 0.
    """
    if any(weight < 0 for weight in weights):
        raise ValueError("a weight must not be negative")
    if not weights:
        if total:
            raise ValueError("nothing to divide among")
        return []
    if total < 0:
        return [-part for part in allocate(-total, weights, keys)]
    whole = sum(weights)
    if not whole:
        weights, whole = [1] * len(weights), len(weights)
    shares = [divmod(total * weight, whole) for weight in weights]
    parts = [part for part, _ in shares]
    order = range(len(weights)) if keys is None else sorted(range(len(weights)), key=keys.__getitem__)
    for index in sorted(order, key=lambda index: -shares[index][1])[: total - sum(parts)]:
        parts[index] += 1
    return parts

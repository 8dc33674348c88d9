"""Finds what a name in one file means in another: exactly, by its normal form, or not at all (then with candidates)."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple


def normal(name: str) -> str:
    """The name without case, spaces, punctuation and compatibility forms: what people mean to be the same name."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(char for char in folded if unicodedata.category(char)[0] not in "PZC")


def tidy(name: str) -> str:
    """The name with single spaces, none around it."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def distance(one: str, other: str) -> int:
    """How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]


class Found(NamedTuple):
    """`key` is missing when nothing, or more than one thing, is meant; `exact` says that it was spelled the same."""

    key: str | None
    exact: bool
    candidates: tuple[str, ...] = ()


class Names:
    """The names one file defines; looking one up never guesses."""

    def __init__(self, names: Iterable[str]) -> None:
        self._exact = dict.fromkeys(names)
        self._normal: dict[str, list[str]] = {}
        for name in self._exact:
            self._normal.setdefault(normal(name), []).append(name)
        self._cache: dict[str, Found] = {}

    def find(self, name: str) -> Found:
        """What `name` means here."""
        if (found := self._cache.get(name)) is None:
            found = self._cache[name] = self._find(name)
        return found

    def _find(self, name: str) -> Found:
        if name in self._exact:
            return Found(name, exact=True)
        key = normal(name)
        same = self._normal.get(key, [])
        if len(same) == 1:
            return Found(same[0], exact=False)
        near = same or [n for k in get_close_matches(key, self._normal, n=3, cutoff=0.7) for n in self._normal[k]]
        return Found(None, exact=False, candidates=tuple(near[:3]))

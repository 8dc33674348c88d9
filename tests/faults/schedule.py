"""What is broken when: a function of the seed alone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.faults.kinds.kind import Kind

TOGETHER = 0.2


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault as drawn; `after` are the seconds that pass before it."""

    number: int
    kind: str
    after: float
    options: Mapping[str, Any]

    def __str__(self) -> str:
        drawn = " ".join(f"{name}={value}" for name, value in self.options.items())
        return f"#{self.number} {self.kind} {drawn}".rstrip()


Step = tuple[Fault, ...]


def schedule(seed: int, faults: int, kinds: Mapping[str, Kind]) -> tuple[Step, ...]:
    """So many faults in steps of one or two at once, every kind as often as any other within one, rare ones once.

    Those that stand alone never share a step.
    """
    random = Random(f"{seed}:{','.join(sorted(kinds))}")
    drawn = [_drawn(random, number, kinds[name]) for number, name in enumerate(_names(random, faults, kinds), 1)]
    return tuple(_steps(random, drawn, kinds))


def _names(random: Random, faults: int, kinds: Mapping[str, Kind]) -> Iterator[str]:
    left, some = faults, sorted(kinds)
    while left > 0:
        random.shuffle(some)
        yield from some[:left]
        left -= len(some)
        some = [name for name in some if not kinds[name].rare] or some


def _drawn(random: Random, number: int, kind: Kind) -> Fault:
    return Fault(number, kind.name, round(random.uniform(0.3, 1.5), 1), dict(kind.draw(random)))


def _steps(random: Random, drawn: Sequence[Fault], kinds: Mapping[str, Kind]) -> Iterator[Step]:
    waiting = list(drawn)
    while waiting:
        first = waiting.pop(0)
        if waiting and not kinds[first.kind].alone and not kinds[waiting[0].kind].alone and random.random() < TOGETHER:
            yield first, waiting.pop(0)
        else:
            yield (first,)

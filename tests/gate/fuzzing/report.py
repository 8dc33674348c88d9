"""What came of fuzzing: how often each role was answered what, and what is wrong."""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil

CLASSES = ("2xx", "3xx", "4xx", "5xx", "none")


@dataclass
class Report:
    """Answers counted by role and status, 0 for no answer; findings as text, each with a curl.

    It is over when `most` requests were answered, at `until` (of the monotonic clock), or once `stopped`; `turn` is over
    earlier when it is a part of that.
    """

    most: int
    until: float
    stopped: bool = False
    counts: Counter[tuple[str, int]] = field(default_factory=Counter)
    findings: dict[str, None] = field(default_factory=dict)
    turn: tuple[int, float] = (sys.maxsize, float("inf"))

    def take_turn(self, parts: int) -> None:
        """From now on it is the turn of one of so many that share the requests and the time that are left."""
        now = time.monotonic()
        self.turn = self.requests + ceil((self.most - self.requests) / parts), now + (self.until - now) / parts

    @property
    def requests(self) -> int:
        """How many were sent."""
        return self.counts.total()

    @property
    def failed(self) -> int:
        """How many were answered with a 5xx, or not at all."""
        return sum(number for (_, status), number in self.counts.items() if _class(status) in {"5xx", "none"})

    @property
    def over(self) -> bool:
        """Whether no more is to be sent."""
        return self.stopped or self.requests >= self.most or time.monotonic() >= self.until

    @property
    def turn_over(self) -> bool:
        """Whether no more is to be sent by whose turn it is."""
        return self.over or self.requests >= self.turn[0] or time.monotonic() >= self.turn[1]

    @property
    def seconds(self) -> int:
        """How long the turn may still take, one second at least."""
        return max(1, round(min(self.until, self.turn[1]) - time.monotonic()))

    def answered(self, status: int) -> int:
        """How often a status was answered."""
        return sum(number for (_, found), number in self.counts.items() if found == status)

    def roles(self) -> set[str]:
        """Who has asked."""
        return {role for role, _ in self.counts}

    def table(self) -> Iterator[str]:
        """A line for each role: how many requests, and how many answers of each class."""
        yield f"{'role':<18}{'requests':>9}" + "".join(f"{name:>8}" for name in CLASSES)
        for role in sorted(self.roles()):
            found: Counter[str] = Counter()
            for (who, status), number in self.counts.items():
                if who == role:
                    found[_class(status)] += number
            yield f"{role:<18}{found.total():>9}" + "".join(f"{found[name]:>8}" for name in CLASSES)


def _class(status: int) -> str:
    return f"{status // 100}xx" if status else "none"

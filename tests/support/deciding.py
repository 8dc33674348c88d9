"""Decisions as sentences: given what has happened, when a command comes, then these events or this refusal."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from shared.decider import Noun, Refused, fold


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of a command: events, or the refusal."""

    events: tuple[Any, ...] = ()
    refusal: Refused | None = None

    def then(self, *expected: Any) -> None:
        """Exactly these events."""
        assert self.refusal is None, self.refusal
        assert self.events == expected

    def then_nothing(self) -> None:
        """It was so already."""
        self.then()

    def then_refused(self, code: str, *, pointer: str | None = None) -> None:
        """A rule of this code said no, of this field if one is named."""
        assert self.refusal is not None, f"decided {self.events} instead of refusing"
        assert self.refusal.code == code
        assert pointer in {None, self.refusal.pointer}


@dataclass(frozen=True, slots=True)
class Given:
    """A stream's past."""

    noun: Noun
    past: tuple[Any, ...]

    @property
    def state(self) -> Any:
        """The past folded."""
        return fold(self.noun, self.past)

    def when(self, command: Any) -> Decided:
        """Decide the command."""
        try:
            return Decided(tuple(self.noun.decide(command, self.state)))
        except Refused as refusal:
            return Decided(refusal=refusal)

    def after(self, commands: Sequence[Any]) -> "Given":
        """The past with what follows from the commands; one that is refused changes nothing."""
        past, state = list(self.past), self.state
        for command in commands:
            try:
                events = self.noun.decide(command, state)
            except Refused:
                continue
            past += events
            state = fold(self.noun, events, state)
        return Given(self.noun, tuple(past))


def given(noun: Noun, *past: Any) -> Given:
    """The start of a sentence."""
    return Given(noun, past)

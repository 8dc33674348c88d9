"""What a protection is, and how it is switched off."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CARRIED_OUT = frozenset({"KeyError"})
"""What a test meets that looks for the problem's code in the answer to a command that was carried out."""


class Outdated(Exception):  # noqa: N818
    """What a switch wants to change is not there, not once, or in use already: the switch must be written anew."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One place in a source file or a migration, which `old` names exactly once; it becomes `new`."""

    file: str
    old: str
    new: str = ""

    def of(self, text: str) -> str:
        """The text after the edit. Raises Outdated."""
        found = text.count(self.old)
        if found != 1:
            raise Outdated(f"{self.file} has {found} times what is to be changed: {self.old!r}")
        return text.replace(self.old, self.new)


@dataclass(frozen=True, slots=True)
class Protection:
    """One protection; `against` ends the sentence 'without it …'.

    `off` takes it away, `red` are the ids of the tests that fail then. They fail by AssertionError, by pytest.raises or
    by what they wait for not coming; `shows` names other exceptions that say the same.
    """

    name: str
    against: str
    off: tuple[Edit, ...]
    red: tuple[str, ...]
    shows: frozenset[str] = frozenset()

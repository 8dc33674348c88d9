"""What a run has to remember to go on where it stopped: in its folder, written whole."""

from pathlib import Path

import msgspec

from tests.faults.load.company import Company

FILE = "state.json"


class State(msgspec.Struct):
    """What was asked for, and how far it came.

    `step` is the next, `runs` how often it was begun; `checked`: nothing was done since everything was checked.
    """

    seed: int
    faults: int
    commands: int
    kinds: list[str]
    off: str = ""
    brokers: int = 1
    step: int = 0
    runs: int = 0
    checked: bool = False
    acknowledged: int = 0
    seconds: float = 0.0
    company: Company | None = None
    tally: dict[str, "Tally"] = msgspec.field(default_factory=dict)
    wrong: list[str] = msgspec.field(default_factory=list)


class Tally(msgspec.Struct):
    """One kind so far: how often, and the worst seconds until the first 2xx and until everything was read."""

    times: int = 0
    first: float = 0.0
    caught_up: float = 0.0

    def add(self, first: float, caught_up: float) -> None:
        """One more."""
        self.times += 1
        self.first, self.caught_up = max(self.first, first), max(self.caught_up, caught_up)


def load(folder: Path) -> State:
    """Raises FileNotFoundError."""
    return msgspec.json.decode((folder / FILE).read_bytes(), type=State)


def store(folder: Path, state: State) -> None:
    """Over what was there, at once."""
    fresh = folder / f"{FILE}.new"
    fresh.write_bytes(msgspec.json.encode(state))
    fresh.replace(folder / FILE)

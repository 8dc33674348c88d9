"""Adds the sample of every event that has none: `python -m tests.contracts.freeze`; what is there is never changed."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from services.cli.apps import SERVICES
from shared.decider import Noun
from shared.flow.imports import IMPORT
from shared.store.codec import Codec
from shared.web.docs.events.samples import sample

FROZEN = Path(__file__).parent / "frozen"
COMMAND = "python -m tests.contracts.freeze"
EVERYWHERE = "every_service"


class Known(NamedTuple):
    """One event of today's code: the folder of its samples, its noun, its version."""

    folder: str
    noun: Noun
    event: type
    version: int

    @property
    def file(self) -> str:
        """The sample of this version, below the frozen folder."""
        return f"{self.folder}/{self.event.__name__}.v{self.version}.json"


def known() -> Iterator[Known]:
    """Every event, published or private, of every noun."""
    owned = [(EVERYWHERE, IMPORT), *((service.name, noun) for service in SERVICES for noun in service.nouns)]
    for folder, noun in owned:
        codec = Codec(noun)
        for event in noun.events:
            yield Known(folder, noun, event, codec.version(event.__name__))


def freeze() -> list[str]:
    """Write the missing samples, as the codec would store them today; the files written."""
    written = []
    for one in known():
        path = FROZEN / one.file
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            stored = Codec(one.noun).encode(sample(one.event)).encode()
            path.write_bytes(msgspec.json.format(stored, indent=1) + b"\n")
            written.append(one.file)
    return written


if __name__ == "__main__":
    print("\n".join(freeze()) or "every event has its sample.")

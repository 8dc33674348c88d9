"""What a relay says of its topics each second: generations, last positions, and the watermark they contain."""

from datetime import datetime

import msgspec

NOUN = "watermarks"


class TopicNow(msgspec.Struct, frozen=True):
    """`last` has the position of the last message in each partition, 0 where there is none."""

    generation: int
    last: tuple[int, ...]


class Bulletin(msgspec.Struct, frozen=True):
    """Everything of the log up to `position` is in the topics; every later event is recorded at `watermark` or after.

    Without a watermark it says which topics there are: at `position` 0 they are still being filled, beyond it only what
    the broker refused is missing.
    """

    position: int
    watermark: datetime | None
    log_id: int
    topics: dict[str, TopicNow]

    @property
    def is_filled(self) -> bool:
        """Whether the topics have what the log had when this generation of them began."""
        return self.watermark is not None or self.position > 0


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(Bulletin).decode

"""What a consumer is given, whatever transport brought it."""

from typing import NamedTuple

from shared.store.message import Message, Watermark

__all__ = ["Batch", "Message", "Source", "Watermark"]


class Source(NamedTuple):
    """Where messages come from: a service's log, or one partition of one of its topics.

    `log_id` grows when a store is restored from backup, `generation` when a topic is republished.
    """

    service: str
    topic: str
    partition: int
    log_id: int
    generation: int


class Batch(NamedTuple):
    """Messages of one source in order, possibly none, and the newest watermark known of it."""

    source: Source
    messages: list[Message]
    next_offset: int
    watermark: Watermark | None

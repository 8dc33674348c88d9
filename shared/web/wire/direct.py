"""What our own server offers beside ASGI: a body that has arrived without waiting, an answer in one write."""

from typing import Protocol

KEY = "salesloop.direct"


class Direct(Protocol):
    """One request at the server. Both may decline, then ASGI's receive and send do it."""

    def body(self) -> bytes | None:
        """The whole body when it is here already."""
        ...

    def answer(self, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> bool:
        """Send everything; False when it was not sent."""
        ...

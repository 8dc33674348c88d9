"""Consistency-Token: how far a log had got when a command was answered."""

from typing import NamedTuple

from shared.web.errors import Problem
from shared.web.sealed.seal import Seal

PURPOSE = b"consistency"
MOST = 10


class Seen(NamedTuple):
    """A position of a service's log; `log_id` says which log, for a store restored from backup is another one."""

    service: str
    log_id: int
    position: int


def token_header(seal: Seal, seen: Seen) -> tuple[bytes, bytes]:
    """The header that hands the token out."""
    return b"consistency-token", seal.close(PURPOSE, b"%s|%d|%d" % (seen.service.encode(), *seen[1:])).encode()


def read_tokens(seal: Seal, text: str) -> list[Seen]:
    """The tokens in the header's value, comma-separated. Raises the 422 problem `invalid_consistency_token`."""
    parts = text.split(",")
    if len(parts) > MOST:
        raise Problem("invalid_consistency_token", f"At most {MOST} tokens in one request.")
    return [_read(seal, part.strip()) for part in parts]


def _read(seal: Seal, text: str) -> Seen:
    payload = seal.open(PURPOSE, text)
    if payload is None:
        raise Problem("invalid_consistency_token", "Send back a Consistency-Token as it was received.")
    service, log_id, position = payload.split(b"|")
    return Seen(service.decode(), int(log_id), int(position))

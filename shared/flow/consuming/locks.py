"""Advisory locks by name, in two spaces of this package's own."""

from hashlib import sha256

LEASE = 1702131042  # held by a session: who runs a consumer
APPLYING = 1702131043  # held by a transaction: shared by batches, alone by whoever swaps or retries


def number(name: str) -> int:
    """The lock's second half: 31 bits of the name's hash."""
    return int.from_bytes(sha256(name.encode()).digest()[:4], "big") >> 1


def share(consumer: str) -> str:
    """SQL that shares a consumer's lock until the transaction ends."""
    return f"SELECT pg_advisory_xact_lock_shared({APPLYING}, {number(consumer)})"


def take(consumer: str) -> str:
    """SQL that takes a consumer's lock alone until the transaction ends: no batch of it is under way then."""
    return f"SELECT pg_advisory_xact_lock({APPLYING}, {number(consumer)})"

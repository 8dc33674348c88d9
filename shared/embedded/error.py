"""The one error of the embedded server, and how it comes to its words."""

import os
import re
from pathlib import Path

ROOM = 1024 * 1024


class EmbeddedError(Exception):
    """PostgreSQL cannot run here; the message says what is wrong and what to do, one sentence each."""


def explained(said: str, home: Path) -> EmbeddedError:
    """The error for a start in `home` that failed with the words `said`.

    A full disk may have kept the server from saying so: then the disk is asked itself.
    """
    if home.exists() and not home.is_dir():
        return EmbeddedError(f"{home} is not a folder. Move it away, or choose another home.")
    if re.search("No space left on device|Disk quota exceeded", said) or _full(home):
        return EmbeddedError(f"The disk of {home} is full. Make room, then start again.")
    if "File too large" in said:
        return EmbeddedError(f"Files in {home} may not become large enough. Raise the limit that ulimit -f shows.")
    if "Permission denied" in said and not os.access(home, os.W_OK):
        return EmbeddedError(f"{home} belongs to another user. Start as that user, or choose another home.")
    fatal = re.search(r"(?:FATAL|PANIC|initdb: error): +(.*)", said)
    return EmbeddedError(
        f"PostgreSQL cannot start in {home}: {fatal[1] if fatal else said.strip()}. See its postgres.log."
    )


def _full(home: Path) -> bool:
    try:
        space = os.statvfs(home)
    except OSError:
        return False
    return space.f_bavail * space.f_frsize < ROOM

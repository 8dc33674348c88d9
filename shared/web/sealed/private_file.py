"""Secrets that an installation makes for itself: files in its home that nobody else may read."""

import os
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex


def private_file(path: Path, make: Callable[[], bytes]) -> bytes:
    """The file's content; when it is not there, one of the processes that want it makes it.

    Raises OSError when the folder cannot be written, PermissionError when others can read the file.
    """
    try:
        return _read(path)
    except FileNotFoundError:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{token_hex(8)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(make())
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
        return _read(path)


def _read(path: Path) -> bytes:
    if path.stat().st_mode & 0o077:
        raise PermissionError(f"{path} can be read by others: chmod 600 {path}")
    return path.read_bytes()

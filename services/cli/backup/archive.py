"""A backup is one zip file: `dump`, as pg_dump writes it, and `manifest.json`, which says what it must be."""

import os
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO

import msgspec

from services.cli.failure import Stop

FORMAT = 1
DUMP, MANIFEST = "dump", "manifest.json"
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds.

    `head` is the log's last position, `counts` the rows of each table, `cut` what backups of one moment share. `size`
    and `sha256` are the dump's.
    """

    service: str
    taken_at: datetime
    log_id: int
    head: int
    watermark: datetime
    migrations: list[str]
    counts: dict[str, int]
    postgres: str
    cut: str = ""
    format: int = FORMAT
    size: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup's file, opened once to read what it says."""

    path: Path
    manifest: Manifest = field(repr=False)

    @contextmanager
    def dump(self) -> Iterator[IO[bytes]]:
        """The dump, to read from its beginning."""
        with zipfile.ZipFile(self.path) as archive, archive.open(DUMP) as found:
            yield found

    def check(self) -> None:
        """Read the whole dump. Raises Stop when it is not what was written."""
        try:
            with self.dump() as found:
                digest = sha256()
                while chunk := found.read(CHUNK):
                    digest.update(chunk)
        except (OSError, zipfile.BadZipFile, EOFError) as error:
            raise Stop(f"{self.path} is damaged ({error}). Take another backup.") from None
        if digest.hexdigest() != self.manifest.sha256:
            raise Stop(f"{self.path} is damaged: its dump is not the one that was written. Take another backup.")


def write(path: Path, manifest: Manifest, command: list[str], environment: Mapping[str, str]) -> Manifest:
    """Write what `command` prints and the manifest to `path`, whole or not at all; only the owner may read it.

    Raises Stop with what the command said when it failed, and OSError.
    """
    part = path.with_name(path.name + ".part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                written = _stream(archive, manifest, command, environment)
                archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(written), indent=2))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return written


def _stream(
    archive: zipfile.ZipFile, manifest: Manifest, command: list[str], environment: Mapping[str, str]
) -> Manifest:
    digest, size = sha256(), 0
    at = manifest.taken_at.timetuple()[:6]
    with tempfile.TemporaryFile() as said, archive.open(zipfile.ZipInfo(DUMP, at), "w", force_zip64=True) as into:
        environment = os.environ | environment
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said, env=environment) as process:  # noqa: S603
            assert process.stdout is not None
            while chunk := process.stdout.read(CHUNK):
                digest.update(chunk)
                size += len(chunk)
                into.write(chunk)
        said.seek(0)
        if process.returncode != 0:
            raise Stop(f"the dump of {manifest.service} failed: {said.read().decode(errors='replace').strip()}")
    return replace(manifest, size=size, sha256=digest.hexdigest())


def read(path: Path) -> Backup:
    """The backup in `path`. Raises Stop when it is none, or one of a later format."""
    try:
        with zipfile.ZipFile(path) as archive:
            text = archive.read(MANIFEST)
    except (OSError, zipfile.BadZipFile, KeyError) as error:
        raise Stop(f"{path} is not a whole backup of salesloop ({error}).") from None
    try:
        known = msgspec.json.decode(text, type=dict)["format"]
        if known > FORMAT:
            raise Stop(f"{path} has format {known}, this program knows {FORMAT}. Restore it with a newer salesloop.")
        return Backup(path, msgspec.json.decode(text, type=Manifest))
    except (msgspec.MsgspecError, KeyError, TypeError) as error:
        raise Stop(f"{path} is not a backup of salesloop ({error}).") from None

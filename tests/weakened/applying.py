"""Switches protections off in this process, before the code that has them is loaded."""

import atexit
import os
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from tests.weakened.protection import ROOT, Edit, Outdated

VARIABLE = "SALESLOOP_TEST_OFF"
MIGRATE = "shared/store/migrate.py"
MIGRATIONS = 'Path(__file__).with_name("migrations")'

_off: list[str] = []


def apply_from_environment() -> tuple[str, ...]:
    """Switch off what SALESLOOP_TEST_OFF names, parted by commas, in this process; the names.

    Call it before anything of salesloop is imported, as importing `tests` does. Databases are weakened when they are
    migrated. Asked again for the same it does nothing. Raises KeyError for a name that nobody knows, Outdated when the
    code is not as a switch expects it, or loaded already.
    """
    wanted = tuple(name for name in os.environ.get(VARIABLE, "").split(",") if name)
    if wanted and list(wanted) != _off:
        apply(wanted)
    return wanted


def apply(names: Sequence[str]) -> None:
    """Switch these protections off in this process, as above."""
    from tests.weakened.registry import PROTECTIONS

    edits: defaultdict[str, list[Edit]] = defaultdict(list)
    for name in names:
        for edit in PROTECTIONS[name].off:
            edits[edit.file].append(edit)
    texts = {file: edited(file, of_file) for file, of_file in edits.items()}
    statements = {file: texts.pop(file) for file in list(texts) if file.endswith(".sql")}
    if statements:
        folder = _migrations(statements)
        texts[MIGRATE] = Edit(MIGRATE, MIGRATIONS, f"Path({str(folder)!r})").of(texts.get(MIGRATE) or read(MIGRATE))
    modules = {module_of(file): text for file, text in texts.items()}
    if loaded := modules.keys() & sys.modules.keys():
        raise Outdated(f"{', '.join(sorted(loaded))} was loaded before it could be weakened")
    sys.meta_path.insert(0, Weakening(modules))
    _off.extend(names)


def read(file: str) -> str:
    """The text of a file of the project."""
    return (ROOT / file).read_text()


def edited(file: str, edits: Sequence[Edit]) -> str:
    """The file's text after the edits. Raises Outdated."""
    text = read(file)
    for edit in edits:
        text = edit.of(text)
    return text


def module_of(file: str) -> str:
    """The dotted name of a source file."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _migrations(statements: dict[str, str]) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="weakened-")) / "migrations"
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    shutil.copytree((ROOT / MIGRATE).with_name("migrations"), folder)
    for file, text in statements.items():
        (folder / Path(file).name).write_text(text)
    return folder


class Weakening(MetaPathFinder):
    """Finds these modules where they always are, and gives them another text."""

    def __init__(self, modules: dict[str, str]) -> None:
        self._modules = modules

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """None for every other module."""
        if fullname not in self._modules:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        assert spec is not None
        assert spec.origin is not None
        spec.loader = Weakened(fullname, spec.origin, self._modules[fullname])
        return spec


class Weakened(SourceFileLoader):
    """Loads a module from a text in its file's stead; no bytecode of it is read or kept."""

    def __init__(self, fullname: str, path: str, text: str) -> None:
        super().__init__(fullname, path)
        self._text = text

    def get_code(self, fullname: str) -> CodeType:
        """The text, compiled."""
        return compile(self._text, self.path, "exec", dont_inherit=True)

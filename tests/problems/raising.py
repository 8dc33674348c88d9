"""Every error that the source can raise, read from its text: code, status, and the values that come with it."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from shared.web.errors import KIND_STATUS

ROOT = Path(__file__).parents[2]
NO_API = ("services/cli/",)
"""The command line's own refusals of an import's rows answer no request."""
RAISING = {"Refused": 409, "Problem": None, "refuse": 422, "_unknown": 422, "one": 404, "_invalid": None}
"""Functions that raise or make the error whose code they are given, with its status where that is always the same."""
PASSING = {"shared/web/errors.py", "shared/web/identity/auth.py", "shared/web/read/reading.py"} | {
    "services/pipeline/api/directory.py",
    "services/performance/views/kpi/asked.py",
}
"""Files with one such function, which passes on the code that it is given."""


class Raised(NamedTuple):
    """`status` is None where the catalogue alone says it; `values` None where they are not written down there."""

    place: str
    code: str
    status: int | None
    values: frozenset[str] | None


def sources(below: str) -> Iterator[tuple[str, ast.Module]]:
    """Every file below a folder of the project, by its path, as a tree."""
    for path in sorted((ROOT / below).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(NO_API):
            yield name, ast.parse(path.read_text())


def raised(below: str) -> list[Raised]:
    """What the source below a folder raises, claims included."""
    return [one for name, tree in sources(below) for one in _in_file(name, tree)]


def unreadable(below: str) -> list[str]:
    """Where an error is raised whose code is not written down there."""
    return [
        f"{name}:{call.lineno}"
        for name, tree in sources(below)
        if name not in PASSING
        for call in _calls(tree)
        if _called(call) in {"Refused", "Problem", "refuse", "_unknown"} and _code(call) is None
    ]


def _in_file(name: str, tree: ast.Module) -> Iterator[Raised]:
    texts = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        written = _dictionaries(function)
        for call in _calls(function):
            place, code = f"{name}:{call.lineno}", _code(call)
            if _called(call) == "Claim":
                scope = call.args[0]
                text = scope.value if isinstance(scope, ast.Constant) else texts[ast.unparse(scope)]
                yield Raised(place, f"{str(text).rpartition('.')[2]}_taken", 409, None)
            elif code is not None:
                yield Raised(place, code, _status(call), _values(call, written))
    yield from _refusals(name, tree)


def _refusals(name: str, tree: ast.Module) -> Iterator[Raised]:
    """Refusals that are classes of their own, and the codes that a helper has by default."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Refused" for base in node.bases):
            for call in _calls(node):
                if ast.unparse(call.func) == "super().__init__" and isinstance(call.args[0], ast.Constant):
                    yield Raised(f"{name}:{call.lineno}", str(call.args[0].value), _status(call) or 409, None)
        if isinstance(node, ast.FunctionDef) and node.name in RAISING:
            for argument, default in zip(reversed(node.args.args), reversed(node.args.defaults), strict=False):
                if argument.arg == "code" and isinstance(default, ast.Constant):
                    yield Raised(f"{name}:{node.lineno}", str(default.value), None, None)


def _calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _code(call: ast.Call) -> str | None:
    """The code a raising call is given as a text."""
    name = _called(call)
    if name not in RAISING:
        return None
    given = [named.value for named in call.keywords if named.arg == "code"]
    given += call.args[1:2] if name == "one" else call.args[:1]
    if name == "_invalid":
        given = [named.value for named in call.keywords if named.arg == "code"]
    first = given[0] if given else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def _status(call: ast.Call) -> int | None:
    named = {one.arg: one.value for one in call.keywords}
    kind, status = named.get("kind"), named.get("status")
    if isinstance(kind, ast.Constant):
        return KIND_STATUS[kind.value]  # type: ignore[index]
    if isinstance(status, ast.Constant):
        return int(str(status.value))
    return RAISING.get(_called(call))


def _values(call: ast.Call, written: dict[str, frozenset[str]]) -> frozenset[str]:
    """The names of the values given with `values=`, or in the fourth place."""
    given = next((named.value for named in call.keywords if named.arg == "values"), None)
    if given is None and _called(call) == "refuse" and len(call.args) == 4:
        given = call.args[3]
    if isinstance(given, ast.Name):
        return written[given.id]
    return _keys(given) if isinstance(given, ast.Dict) else frozenset()


def _keys(given: ast.Dict) -> frozenset[str]:
    return frozenset(key.value for key in given.keys if isinstance(key, ast.Constant) and isinstance(key.value, str))


def _dictionaries(function: ast.AST) -> dict[str, frozenset[str]]:
    """The dictionaries written down in a function, by the name they are given, alone or beside others."""
    found: dict[str, frozenset[str]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = (
                    zip(target.elts, node.value.elts, strict=True)
                    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                    else [(target, node.value)]
                )
                found |= {
                    one.id: _keys(value)
                    for one, value in pairs
                    if isinstance(one, ast.Name) and isinstance(value, ast.Dict)
                }
    return found

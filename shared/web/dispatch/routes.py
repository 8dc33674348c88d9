"""Finding the operation of a path: a tree of its segments."""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")


class Routes(Generic[T]):
    """Operations by path template ('/deals/{deal_id}/sign') and method.

    A fixed segment wins over a parameter, whatever order they were added in. A parameter is one segment, never empty.
    """

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, template: str, method: str, operation: T) -> None:
        """Raises ValueError for a second operation at the same place."""
        node = self._root
        for segment in template.split("/")[1:]:
            if segment.startswith("{"):
                if node.parameter is None:
                    node.parameter = _Node()
                node = node.parameter
            else:
                node = node.fixed.setdefault(segment, _Node())
        if method in node.operations:
            raise ValueError(f"{method} {template} is declared twice")
        node.operations[method] = operation

    def all(self) -> Iterator[T]:
        """Every operation that was added."""
        waiting = [self._root]
        while waiting:
            node = waiting.pop()
            yield from node.operations.values()
            waiting += [*node.fixed.values(), *([node.parameter] if node.parameter else [])]

    def find(self, path: str) -> tuple[Mapping[str, T], list[str]] | None:
        """The operations at a path by method, and the values of its parameters in order."""
        values: list[str] = []
        node = _walk(self._root, path.split("/")[1:], 0, values)
        return None if node is None else (node.operations, values)


class _Node(Generic[T]):
    __slots__ = ("fixed", "operations", "parameter")

    def __init__(self) -> None:
        self.fixed: dict[str, _Node[T]] = {}
        self.parameter: _Node[T] | None = None
        self.operations: dict[str, T] = {}


def _walk(node: _Node[T], segments: list[str], at: int, values: list[str]) -> _Node[T] | None:
    if at == len(segments):
        return node if node.operations else None
    segment = segments[at]
    below = node.fixed.get(segment)
    if below is not None:
        found = _walk(below, segments, at + 1, values)
        if found is not None:
            return found
    if node.parameter is not None and segment:
        values.append(segment)
        found = _walk(node.parameter, segments, at + 1, values)
        if found is not None:
            return found
        values.pop()
    return None

"""What the import has to say about single rows, and how often."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TextIO

Action = Literal["taken", "interpreted", "refused", "exists"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One field of one line (the header is line 1) and what was done about it.

    `candidates` are names it may have meant, `detail` is what the API said to it.
    """

    file: str
    line: int
    field: str
    code: str
    action: Action
    value: str | None = None
    taken_as: str | None = None
    candidates: tuple[str, ...] = ()
    detail: str | None = None

    def as_json(self) -> str:
        """One line of the report."""
        row: dict[str, object] = {name: getattr(self, name) for name in _COLUMNS}
        if self.candidates:
            row["candidates"] = self.candidates
        if self.detail:
            row["detail"] = self.detail
        return json.dumps(row, ensure_ascii=False)


_COLUMNS = ("file", "line", "field", "code", "action", "value", "taken_as")


@dataclass(slots=True)
class Findings:
    """Everything found so far, in the order it was found."""

    rows: list[Finding] = field(default_factory=list)

    def add(
        self,
        action: Action,
        code: str,
        file: str,
        line: int,
        name: str,
        value: str | None = None,
        taken_as: str | None = None,
        candidates: Iterable[str] = (),
        detail: str | None = None,
    ) -> None:
        """Note what was done about field `name` of a line."""
        self.rows.append(Finding(file, line, name, code, action, value, taken_as, tuple(candidates), detail))

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.rows)

    def by_code(self) -> Counter[tuple[str, str, str]]:
        """How many findings there are of each (file, code, action)."""
        return Counter((row.file, row.code, row.action) for row in self.rows)

    def count(self, action: Action) -> int:
        """How many findings ended in `action`."""
        return sum(row.action == action for row in self.rows)

    def write(self, to: TextIO) -> None:
        """The report: JSON lines, by file and line."""
        to.writelines(row.as_json() + "\n" for row in sorted(self.rows, key=lambda row: (row.file, row.line)))

"""Statements of a batch, gathered: those of one key run in their order, others' alike run beside them in one go."""

from typing import Any
from uuid import UUID

from asyncpg import Connection


class Script:
    """What is to be written: runs of one statement each, with the rows it is carried out for."""

    def __init__(self) -> None:
        self.runs: list[tuple[str, list[tuple[Any, ...]]]] = []
        self._last: dict[UUID, int] = {}

    def add(self, key: UUID, statement: str, *row: Any) -> None:
        """One statement more, after what was added of the same key; those of different keys must not meddle."""
        first = self._last.get(key, 0)
        for place in range(first, len(self.runs)):
            if self.runs[place][0] == statement:
                break
        else:
            place = len(self.runs)
            self.runs.append((statement, []))
        self.runs[place][1].append(row)
        self._last[key] = place

    async def run(self, db: Connection) -> None:
        """Carry everything out."""
        for statement, rows in self.runs:
            await db.executemany(statement, rows)

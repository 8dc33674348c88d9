"""The conditions of one query: SQL from our own text, values as parameters."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol, Self

from shared.authority.reach import Reach


class Sorted(Protocol):
    """An SQL expression and its SQL type."""

    @property
    def sql(self) -> str: ...
    @property
    def type(self) -> str: ...


def contained(text: str) -> str:
    """The pattern of LIKE for what has a text somewhere; `%` and `_` are themselves."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


class Where:
    """Conditions joined by AND; a filter whose value is None is not asked for and adds nothing."""

    def __init__(self, *values: Any) -> None:
        """`values` are those of a statement of which this is a part: its parameters come first."""
        self.values: list[Any] = [*values]
        self._conditions: list[str] = []

    @property
    def sql(self) -> str:
        """' WHERE …', or nothing."""
        return f" WHERE {' AND '.join(self._conditions)}" if self._conditions else ""

    @property
    def more(self) -> str:
        """' AND …' for a statement that has a WHERE of its own, or nothing."""
        return "".join(f" AND {condition}" for condition in self._conditions)

    def copy(self) -> "Where":
        """The same conditions, to go on from."""
        twin = Where()
        twin.values, twin._conditions = [*self.values], [*self._conditions]
        return twin

    def add(self, condition: str, *values: Any) -> Self:
        """A condition with `{}` where each value goes: `add("closed_on BETWEEN {} AND {}", first, last)`."""
        places = []
        for value in values:
            self.values.append(value)
            places.append(f"${len(self.values)}")
        self._conditions.append(condition.format(*places))
        return self

    def equal(self, column: str, value: Any) -> Self:
        """The column equals the value."""
        return self if value is None else self.add(f"{column} = {{}}", value)

    def one_of(self, column: str, values: Sequence[Any] | None) -> Self:
        """The column is one of the values; none of an empty sequence."""
        return self if values is None else self.add(f"{column} = ANY({{}})", values)

    def within(self, column: str, reach: Reach) -> Self:
        """The column is an employee within a permission's reach."""
        if reach.people is None:
            return self
        people, nobody = list(reach.people), f" OR {column} IS NULL" if reach.unowned else ""
        # An index gives the order only for one value.
        one = len(people) == 1
        return self.add(f"({column} = {'{}' if one else 'ANY({}::uuid[])'}{nobody})", people[0] if one else people)

    def between(self, column: str, first: date | None, last: date | None) -> Self:
        """The column lies from `first` to `last`, both included, each optional."""
        if first is not None:
            self.add(f"{column} >= {{}}", first)
        return self if last is None else self.add(f"{column} <= {{}}", last)

    def contains(self, column: str, text: str | None) -> Self:
        """The column has the text somewhere, whatever its case; `%` and `_` are themselves."""
        if text is None:
            return self
        return self.add(f"{column} ILIKE {{}}", contained(text))

    def after(self, order: Sequence[tuple[Sorted, bool]], texts: Sequence[str]) -> Self:
        """What comes after the row with these keys (as text) in this order; the flag says descending."""
        places = []
        for (key, _), text in zip(order, texts, strict=True):
            self.values.append(text)
            places.append(f"${len(self.values)}::text::{key.type}")
        directions = {descending for _, descending in order}
        if len(directions) == 1:
            sign = "<" if directions == {True} else ">"
            self._conditions.append(f"({', '.join(key.sql for key, _ in order)}) {sign} ({', '.join(places)})")
            return self
        alternatives = []
        for last, ((key, descending), place) in enumerate(zip(order, places, strict=True)):
            same = [f"{k.sql} = {p}" for (k, _), p in zip(order[:last], places[:last], strict=True)]
            alternatives.append(" AND ".join([*same, f"{key.sql} {'<' if descending else '>'} {place}"]))
        self._conditions.append(f"(({') OR ('.join(alternatives)}))")
        return self

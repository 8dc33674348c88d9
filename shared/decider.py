"""What a noun of the write side is made of: commands decided over a folded state into events."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal
from uuid import UUID

from shared.problems import NO_VALUES

Kind = Literal["invalid", "forbidden", "missing", "conflict"]


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """A rule said no and nothing happened.

    `code` is stable and catalogued, `detail` says it to a person, `pointer` is the JSON pointer of the field at fault.
    `kind`: invalid (422), forbidden (403), missing (404) or conflict (409). `values` are what `detail` names, for the
    catalogue to say it in another language. `because` are the single refusals that this one is made of.
    """

    def __init__(
        self,
        code: str,
        detail: str,
        *,
        kind: Kind = "conflict",
        pointer: str | None = None,
        values: Mapping[str, Any] = NO_VALUES,
        because: Sequence["Refused"] = (),
    ) -> None:
        super().__init__(f"{code}: {detail}")
        self.code, self.detail, self.kind, self.pointer, self.values = code, detail, kind, pointer, values
        self.because = because


@dataclass(frozen=True, slots=True)
class Claim:
    """Makes `key` unique within `scope` across streams; a released claim can be taken again."""

    scope: str
    key: str
    release: bool = False


def no_claims(_event: Any) -> Iterable[Claim]:
    """The claims of a noun that claims nothing."""
    return ()


def no_date(_event: Any) -> date | None:
    """The business date of events that have none of their own: the day they are recorded."""
    return None


def no_owner(_state: Any) -> Iterable[UUID | None]:
    """The owners of what belongs to nobody."""
    return ()


def whole_stream(_command: Any, _state: Any, version: int) -> int:
    """The version of what a command is about, where that is all that its stream holds."""
    return version


@dataclass(frozen=True, slots=True)
class Noun:
    """One kind of stream: its rules as pure functions.

    `decide(command, state)` returns events or raises Refused; no events means that it is already so.
    `evolve(state, event)` cannot fail. `occurred_on(event)` is the business date, `subject_id(stream_id, event)` the id
    in the envelope's subject, `subject(event)` its noun where one stream speaks about several. `owners(state)` are the
    employees whose it is: how far a permission reaches is asked of them. Where a stream holds several things,
    `version_of(command, state, version)` is that of the one a command is about: of the last event about it, 0 if there
    is none; `version` is the stream's.
    """

    name: str
    initial: Any
    decide: Callable[[Any, Any], Sequence[Any]]
    evolve: Callable[[Any, Any], Any]
    events: tuple[type, ...]
    claims: Callable[[Any], Iterable[Claim]] = no_claims
    occurred_on: Callable[[Any], date | None] = no_date
    subject: Callable[[UUID, Any], tuple[str, UUID]] | None = None
    owners: Callable[[Any], Iterable[UUID | None]] = no_owner
    version_of: Callable[[Any, Any, int], int] = whole_stream
    upcasters: Mapping[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = field(default_factory=dict)


def fold(noun: Noun, events: Iterable[Any], state: Any = None) -> Any:
    """The state after `events`, starting from `state` or the noun's initial one."""
    current = noun.initial if state is None else state
    for event in events:
        current = noun.evolve(current, event)
    return current

"""Path, query and header parameters: text of exactly one form for each type."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin
from uuid import UUID

from pydantic_core import PydanticUndefined

from shared.web.dispatch.faults import faults_of
from shared.web.errors import Fault
from shared.web.fields import DAY, MOMENT
from shared.web.wire.exchange import Exchange

# Each type's form, and the kind of fault of any other text. pydantic also takes
# ' 5 ', '+5', '1_000', 'yes' and digits of other scripts.
FORMS: dict[type, tuple[re.Pattern[str], str]] = {
    int: (re.compile(r"-?[0-9]{1,16}", re.ASCII), "no_integer"),
    float: (re.compile(r"-?[0-9]{1,16}(\.[0-9]{1,16})?", re.ASCII), "no_decimal"),
    bool: (re.compile("true|false"), "no_boolean"),
    date: (DAY, "no_date"),
    datetime: (MOMENT, "no_moment"),
    UUID: (re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE), "no_uuid"),
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: `name` of the Python argument, `alias` on the wire, `place` path, query or header.

    `kind` is the type whose form the text must have, None for text itself; `default` is shared by all requests; `field`
    is FastAPI's and validates the rest.
    """

    name: str
    alias: str
    place: str
    kind: type | None
    default: Any
    field: Any

    def text(self, exchange: Exchange) -> str | None:
        """What the request gives for a query or header parameter."""
        return exchange.query.get(self.alias) if self.place == "query" else exchange.header(self.alias.lower().encode())

    def read(self, text: str | None, arguments: dict[str, Any], faults: list[Fault]) -> None:
        """Put the value into `arguments`, or what is wrong with it into `faults`."""
        if text is None:
            if self.default is PydanticUndefined:
                faults.append(Fault("parameter", self.alias, "required"))
            else:
                arguments[self.name] = self.default
            return
        form = FORMS.get(self.kind) if self.kind is not None else None
        if form is not None and not form[0].fullmatch(text):
            kind = "invalid_id" if self.kind is UUID and self.place == "path" else form[1]
            faults.append(Fault("parameter", self.alias, kind))
        elif self.kind is UUID:
            arguments[self.name] = UUID(text)
        else:
            value, wrong = self.field.validate(text)
            if wrong:
                faults.extend(one._replace(where="parameter", at=self.alias) for one in faults_of(wrong))
            else:
                arguments[self.name] = value


def parameter(field: Any, place: str) -> Parameter:
    """Compile one declared parameter. Raises ValueError for a type that is not one text."""
    kind = _kind(field.field_info.annotation, field.name)
    return Parameter(field.name, field.alias, place, kind, field.get_default(), field)


def periods(names: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs among a query's names that ask for a period: `from` and `to`, `due_from` and `due_to`."""
    known = {*names}
    pairs = ((name, f"{name.removesuffix('from')}to") for name in sorted(known) if f"_{name}".endswith("_from"))
    return [(first, last) for first, last in pairs if last in known]


def reversed_period(first: Parameter, last: Parameter, arguments: Mapping[str, Any]) -> Fault | None:
    """What is wrong with a period whose two ends are given and the last comes before the first."""
    start, end = arguments.get(first.name), arguments.get(last.name)
    if start is None or end is None or start <= end:
        return None
    return Fault("parameter", last.alias, "period_reversed", values={"first": first.alias})


def _kind(annotation: Any, name: str) -> type | None:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _kind(get_args(annotation)[0], name)
    if origin in {Union, UnionType}:
        kinds = [one for one in get_args(annotation) if one is not NoneType]
        return _kind(kinds[0], name) if len(kinds) == 1 else None
    if origin in {list, tuple, set, frozenset, dict}:
        raise ValueError(f"{name}: a parameter is given once; take a text parted by commas (lists.several)")
    return annotation if isinstance(annotation, type) else None

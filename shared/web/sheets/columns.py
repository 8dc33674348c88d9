"""A model's fields as the columns of a sheet: a member within a member is one column, a list is JSON in one cell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

Kind = Literal["text", "integer", "number", "boolean", "json"]
WORDS: Mapping[Any, Kind] = {bool: "boolean", int: "integer", float: "number"}


@dataclass(frozen=True, slots=True)
class Column:
    """`name` joins the members of `path` by dots ('gross.amount_minor'); `required`: no row goes without it."""

    path: tuple[str, ...]
    kind: Kind
    required: bool

    @property
    def name(self) -> str:
        """What the header calls it."""
        return ".".join(self.path)


@cache
def columns_of(model: type[BaseModel]) -> tuple[Column, ...]:
    """The columns of a model in the order of its fields, its id first."""
    found = _columns(model, (), needed=True)
    return tuple(sorted(found, key=lambda column: column.path != ("id",)))


def items_of(page: Any) -> type[BaseModel] | None:
    """The model of the items of a page or of a batch's body; None of whatever has none."""
    if not (isinstance(page, type) and issubclass(page, BaseModel)) or "items" not in page.model_fields:
        return None
    annotation = _bare(page.model_fields["items"].annotation)
    item = get_args(annotation)[0] if get_origin(annotation) is list else None
    return item if isinstance(item, type) and issubclass(item, BaseModel) else None


def _columns(model: type[BaseModel], path: tuple[str, ...], *, needed: bool) -> Iterator[Column]:
    for name, field in model.model_fields.items():
        here, required = (*path, field.alias or name), needed and field.is_required()
        shape = _bare(field.annotation)
        if isinstance(shape, type) and issubclass(shape, BaseModel):
            yield from _columns(shape, here, needed=required and not _nullable(field.annotation))
        else:
            yield Column(here, _kind(shape), required)


def _bare(annotation: Any) -> Any:
    """The type itself, without what is said of it and without null."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in {Union, UnionType}:
        kinds = [one for one in get_args(annotation) if one is not NoneType]
        return _bare(kinds[0]) if len(kinds) == 1 else annotation
    return annotation


def _nullable(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        return _nullable(get_args(annotation)[0])
    return get_origin(annotation) in {Union, UnionType} and NoneType in get_args(annotation)


def _kind(shape: Any) -> Kind:
    if get_origin(shape) is Literal:
        return WORDS.get(type(get_args(shape)[0]), "text")
    if get_origin(shape) in {Union, UnionType}:
        kinds = {_kind(_bare(one)) for one in get_args(shape)}
        return kinds.pop() if len(kinds) == 1 else "json"
    if shape in WORDS:
        return WORDS[shape]
    return "json" if get_origin(shape) is not None or shape is Any or issubclass(shape, dict | list) else "text"

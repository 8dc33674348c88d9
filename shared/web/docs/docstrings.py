"""What stands below a model's field in the source is its description: read when the description is asked for.

pydantic's own `use_attribute_docstrings` reads every model's source while it is imported, a fifth of a start.
"""

import ast
import sys
from functools import cache
from inspect import cleandoc, getsource
from typing import Any

from pydantic import BaseModel


def describe_fields(schema: dict[str, Any], model: type[BaseModel]) -> None:
    """A `json_schema_extra`: give the properties of a model's JSON Schema that have no description theirs."""
    properties: dict[str, Any] = schema.get("properties", {})
    for name, text in _of_model(model).items():
        field = model.model_fields.get(name)
        if field is not None and field.description is None:
            properties.get(field.alias or name, {}).setdefault("description", text)


def _of_model(model: type[BaseModel]) -> dict[str, str]:
    """The texts of a model's fields by name, those of its bases included."""
    found: dict[str, str] = {}
    for one in reversed(model.__mro__):
        origin = getattr(one, "__pydantic_generic_metadata__", {}).get("origin") or one
        if origin.__module__ in sys.modules and issubclass(origin, BaseModel) and origin is not BaseModel:
            found |= _of_module(origin.__module__).get(origin.__qualname__, {})
    return found


@cache
def _of_module(name: str) -> dict[str, dict[str, str]]:
    """The texts of the fields of each class that stands at the top of a module."""
    tree = ast.parse(getsource(sys.modules[name]))
    return {node.name: dict(_fields(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _fields(node: ast.ClassDef) -> list[tuple[str, str]]:
    found = []
    for field, text in zip(node.body, node.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            match text:
                case ast.Expr(value=ast.Constant(value=str() as said)):
                    found.append((field.target.id, cleandoc(said)))
    return found

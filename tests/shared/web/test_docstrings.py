"""What stands below a field is its description."""

from typing import Annotated, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel, Field

from shared.web.answers import ANSWER
from shared.web.fields import WIRE

T = TypeVar("T")


class Written(BaseModel):
    model_config = WIRE

    plain: int
    said: int = 1
    """One line."""
    from_: Annotated[int | None, Field(alias="from")] = None
    """Under its
    alias."""
    told: Annotated[int, Field(description="At the type.")] = 2
    """Not this."""
    """Nor this."""


class Inner(BaseModel):
    model_config = ANSWER
    id: UUID


class Base(BaseModel, Generic[T]):
    model_config = ANSWER
    item: T
    """Of whatever kind."""


class Derived(Base[Inner]):
    more: Inner
    """One more."""


def described(model: type[BaseModel]) -> dict[str, str | None]:
    properties = model.model_json_schema(by_alias=True)["properties"]
    return {name: one.get("description") for name, one in properties.items()}


def test_a_field_is_described_by_what_stands_below_it_unless_it_says_so_itself() -> None:
    assert described(Written) == {
        "plain": None,
        "said": "One line.",
        "from": "Under its\nalias.",
        "told": "At the type.",
    }


def test_a_generic_base_describes_its_fields_in_what_is_made_of_it() -> None:
    assert described(Base[Inner]) == {"item": "Of whatever kind."}
    assert described(Derived) == {"item": "Of whatever kind.", "more": "One more."}

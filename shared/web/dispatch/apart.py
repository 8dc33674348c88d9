"""A batch whose items do not all have their form: each that has none is answered by itself, the rest is carried out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import orjson

from shared.web.commands.conditions import Conditions
from shared.web.dispatch.faults import faults_of, problem_of_faults
from shared.web.wire.exchange import Exchange

ITEMS = "items"


def set_apart(exchange: Exchange, errors: Sequence[Mapping[str, Any]]) -> bytes | None:
    """The body of the items that nothing is wrong with; the others become the exchange's `faulty` ones.

    `errors` are what pydantic says of the body. None, and nothing changed, when one is not about a single item.
    """
    of_items: defaultdict[int, list[Mapping[str, Any]]] = defaultdict(list)
    for error in errors:
        match error["loc"]:
            case (name, int(place), *rest) if name == ITEMS:
                of_items[place].append({**error, "loc": rest})
            case _:
                return None
    items = exchange.content[ITEMS]
    kept = [place for place in range(len(items)) if place not in of_items]
    exchange.faulty = {place: problem_of_faults(faults_of(wrong)) for place, wrong in of_items.items()}
    exchange.content = {**exchange.content, ITEMS: [items[place] for place in kept]}
    exchange.conditions = replace(exchange.conditions or Conditions(), numbers=kept)
    return orjson.dumps(exchange.content)

"""Who has to approve a discount: limits of the company, and nobody their own."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from services.pipeline.domain.terms import Item, freeze
from shared.contracts.pipeline import Approver, QuotedLine
from shared.decider import Refused
from shared.values.money import share_half_up

REPS_LIMIT_BP, MANAGERS_LIMIT_BP = 1_000, 2_000
RANKS: dict[str, int] = {"regional_manager": 1, "sales_director": 2, "general_manager": 3}
ABOVE: dict[str, Approver] = {
    "regional_manager": "sales_director",
    "sales_director": "general_manager",
    "general_manager": "sales_director",
}


class Person(NamedTuple):
    """Who gives a command: the ids of whoever acts and of whom it is for, and the post that is judged."""

    ids: tuple[UUID, ...]
    post: str


class Offered(NamedTuple):
    """What is sold and how much of its list price is given away, in basis points."""

    item: Item
    discount_bp: int


def quoted(offered: Iterable[Offered], channel: str | None) -> tuple[QuotedLine, ...]:
    """Lines at list price less their discounts, half up on the discount, for a deal of `channel`.

    Raises Refused for what cannot be counted, and for a price book of another channel.
    """
    pairs = list(offered)
    lists = freeze([replace(one.item, net=None) for one in pairs], channel)
    less = [share_half_up(line.net, one.discount_bp) for line, one in zip(lists, pairs, strict=True)]
    return tuple(
        QuotedLine(replace(line, net=line.net - off), line.net, one.discount_bp, line.floor_net)
        for line, one, off in zip(lists, pairs, less, strict=True)
    )


def approver(lines: Iterable[QuotedLine], issuer: str) -> Approver | None:
    """The least post that has to approve: over 10 % the regional manager, over 20 % or below the floor the director.

    Whoever is one of these oneself needs the post above; the general manager has none, and needs a director.
    """
    lines = list(lines)
    greatest = max((one.discount_bp for one in lines), default=0)
    below = any(one.floor_net is not None and one.line.net < one.floor_net for one in lines)
    needed: Approver | None = None
    if below or greatest > MANAGERS_LIMIT_BP:
        needed = "sales_director"
    elif greatest > REPS_LIMIT_BP:
        needed = "regional_manager"
    if needed is None or issuer not in RANKS:
        return needed
    above = ABOVE[issuer]
    return above if issuer == "general_manager" or RANKS[above] > RANKS[needed] else needed


def check_approver(person: Person, needed: Approver | None, apart_from: Iterable[UUID]) -> None:
    """Raises Refused when it is the person's own, or beyond what the post may approve."""
    if not {*person.ids}.isdisjoint(apart_from):
        raise Refused("separation_of_duties", "Nobody approves their own: ask another.", kind="forbidden")
    if needed is not None and RANKS.get(person.post, 0) < RANKS[needed]:
        detail = f"This needs the {needed.replace('_', ' ')}."
        raise Refused("approval_beyond_post", detail, kind="forbidden", values={"post": needed})

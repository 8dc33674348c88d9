"""What one event adds to the ledger, and the cuts in which it counts once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from shared.contracts.pipeline import Dimensions, Line


class Entry(NamedTuple):
    """A ledger row before its event's envelope is added.

    `counts_on` places it in its period and joins its dimensions, `occurred_on` is when it came to be so. `amount` is
    minor units, a count (+1, or -1 where one is taken back) or days. `cuts` has a bit for each way of cutting in which
    this row stands for its whole event, and SHARED where the event credits its measure to more than one person.
    """

    measure: str
    amount: int
    counts_on: date
    occurred_on: date
    person: UUID | None = None
    customer: UUID | None = None
    product: UUID | None = None
    product_line: UUID | None = None
    deal: UUID | None = None
    channel: str | None = None
    source: str | None = None
    promotion: UUID | None = None
    node: UUID | None = None
    node_kind: str | None = None
    node_parent: UUID | None = None
    cuts: int = 0


CUTS: tuple[tuple[frozenset[str], Callable[[Entry], Any]], ...] = (
    (frozenset(), lambda _: None),
    (frozenset({"product"}), lambda entry: entry.product),
    (frozenset({"product_line"}), lambda entry: entry.product_line),
    (frozenset({"person"}), lambda entry: entry.person),
    (frozenset({"person", "product"}), lambda entry: (entry.person, entry.product)),
    (frozenset({"person", "product_line"}), lambda entry: (entry.person, entry.product_line)),
)
SHARED = 64


def cut(dimensions: Iterable[str]) -> int:
    """Which of CUTS a question by these dimensions (grouped or filtered) counts in.

    A product lies in one product line, so a question with both is one by product; what an event has only one of
    (its customer, its channel) does not matter.
    """
    asked = frozenset(dimensions) & {"person", "product", "product_line"}
    if "product" in asked:
        asked -= {"product_line"}
    return next(index for index, (dimensions, _) in enumerate(CUTS) if dimensions == asked)


def counted(entries: Sequence[Entry]) -> list[Entry]:
    """The entries of one event and measure, marked with the cuts each stands for.

    In every cut the first row of a cell stands for the event, unless the event's amounts cancel out there: money that
    went from on account to a deal is not one more receipt of the customer.
    """
    shared = SHARED if len({entry.person for entry in entries}) > 1 else 0
    cuts = [shared] * len(entries)
    for index, (_, cell_of) in enumerate(CUTS):
        cells: defaultdict[Any, list[int]] = defaultdict(list)
        for number, entry in enumerate(entries):
            cells[cell_of(entry)].append(number)
        for numbers in cells.values():
            amounts = [entries[number].amount for number in numbers]
            if sum(amounts) or not any(amounts):
                cuts[numbers[0]] |= 1 << index
    return [entry._replace(cuts=bits) for entry, bits in zip(entries, cuts, strict=True)]


def by_product(entry: Entry, lines: Iterable[Line]) -> list[Entry]:
    """The entry once for each product of the lines, once without a product when there are none."""
    found = dict.fromkeys((line.product_id, line.product_line_id) for line in lines)
    products: list[tuple[UUID | None, UUID | None]] = [*found] or [(None, None)]
    return counted([entry._replace(product=product, product_line=product_line) for product, product_line in products])


def of_deal(dimensions: Dimensions, deal: UUID | None) -> dict[str, Any]:
    """The columns of an entry that come from a deal's dimensions."""
    return {
        "customer": dimensions.customer_id,
        "deal": deal,
        "channel": dimensions.channel,
        "source": dimensions.source,
        "promotion": dimensions.promotion_id,
    }

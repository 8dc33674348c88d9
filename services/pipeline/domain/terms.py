"""What a deal is about: its lines, who is credited, and when it is to be paid."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.contracts.pipeline import Credit, Instalment, Line, ProductFlag, Terms
from shared.decider import Refused
from shared.values.money import GREATEST, share_half_up

WHOLE_BP = 10_000


@dataclass(frozen=True, slots=True)
class Item:
    """What is sold, with the product as it is on the day: `list_price` and `unit_cost` are per piece, `vat_bp` a rate.

    `net` is the line's total; None asks for list price × quantity. `floor_price` is per piece, too. List and floor are
    those of the price book, where one is named; one with a `channel` is for that channel's deals.
    """

    product_id: UUID
    product_name: str
    product_line_id: UUID
    product_line_name: str
    list_price: int
    unit_cost: int
    quantity: int
    net: int | None = None
    floor_price: int | None = None
    vat_bp: int = 0
    price_book_id: UUID | None = None
    channel: str | None = None
    flags: tuple[ProductFlag, ...] = ()


def freeze(items: Sequence[Item], channel: str | None) -> tuple[Line, ...]:
    """Lines of a deal of `channel`, numbered from 1, with price, floor, cost, VAT rate and flags as they are now.

    Later changes of a product or a price book never reach them. Raises Refused.
    """
    for place, item in enumerate(items):
        if item.channel is not None and item.channel != channel:
            detail, values = f"The price book is for {item.channel} alone.", {"channel": item.channel}
            pointer = f"/lines/{place}/price_book_id"
            raise Refused("price_book_of_another_channel", detail, kind="invalid", pointer=pointer, values=values)
    return tuple(
        Line(
            number=number,
            product_id=item.product_id,
            product_name=item.product_name,
            product_line_id=item.product_line_id,
            product_line_name=item.product_line_name,
            quantity=item.quantity,
            net=countable(item.list_price * item.quantity if item.net is None else item.net, f"/lines/{number - 1}"),
            cost=countable(item.unit_cost * item.quantity, f"/lines/{number - 1}"),
            vat_bp=item.vat_bp,
            list_net=countable(item.list_price * item.quantity, f"/lines/{number - 1}"),
            floor_net=item.floor_price
            if item.floor_price is None
            else countable(item.floor_price * item.quantity, f"/lines/{number - 1}"),
            price_book_id=item.price_book_id,
            flags=item.flags,
        )
        for number, item in enumerate(items, start=1)
    )


def agree(
    owner_id: UUID,
    credits: Sequence[Credit],
    lines: Sequence[Line],
    currency: str,
    expected_close_on: date | None,
    overlay: Sequence[Credit] = (),
) -> Terms:
    """Terms whose credits sum to 10 000; without credits the owner has them all. Raises Refused.

    Their gross can be counted, too. Overlay credit is free: each share by itself, whatever they sum to.
    """
    shares = tuple(credits) or (Credit(owner_id, WHOLE_BP),)
    if sum(credit.share_bp for credit in shares) != WHOLE_BP or any(credit.share_bp <= 0 for credit in shares):
        raise Refused(
            "credits_do_not_sum",
            f"Credit shares are positive and sum to {WHOLE_BP} basis points.",
            kind="invalid",
            pointer="/credits",
            values={"total": WHOLE_BP},
        )
    if len({credit.employee_id for credit in shares}) < len(shares):
        raise Refused("credit_repeated", "Each person is credited once.", kind="invalid", pointer="/credits")
    if any(not 0 < credit.share_bp <= WHOLE_BP for credit in overlay):
        raise Refused(
            "overlay_out_of_range",
            f"Each overlay share is positive and at most {WHOLE_BP} basis points.",
            kind="invalid",
            pointer="/overlay",
            values={"total": WHOLE_BP},
        )
    if len({credit.employee_id for credit in overlay}) < len(overlay):
        raise Refused("credit_repeated", "Each person is credited once.", kind="invalid", pointer="/overlay")
    net = countable(sum(line.net for line in lines), "/lines")
    countable(net + sum(share_half_up(line.net, line.vat_bp) for line in lines), "/lines")
    return Terms(owner_id, shares, tuple(lines), net, currency, expected_close_on, tuple(overlay))


def check_schedule(schedule: Sequence[Instalment], net: int) -> tuple[Instalment, ...]:
    """The schedule, if each instalment falls due some day and all sum exactly to `net`. Raises Refused."""
    for place, instalment in enumerate(schedule):
        if (instalment.due_on is None) == (instalment.trigger is None):
            raise Refused(
                "instalment_never_due",
                "An instalment has either a due date or a trigger.",
                kind="invalid",
                pointer=f"/schedule/{place}",
            )
    total = sum(instalment.net for instalment in schedule)
    if total != net or any(instalment.net <= 0 for instalment in schedule):
        raise Refused(
            "schedule_does_not_sum",
            f"Instalments are positive and sum to the deal's net of {net}; these sum to {total}.",
            kind="invalid",
            pointer="/schedule",
            values={"net": net, "total": total},
        )
    return tuple(schedule)


def check_term(start: date | None, end: date | None) -> None:
    """Raises Refused for a term that ends before it starts."""
    if start and end and end < start:
        detail, values = "The term ends before it starts.", {"earliest": start}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer="/term_end", values=values)


def countable(amount: int, pointer: str) -> int:
    """The amount, if every client can count so far. Raises Refused."""
    if not 0 <= amount <= GREATEST:
        raise Refused("amount_out_of_range", f"{amount} cannot be counted.", kind="invalid", pointer=pointer)
    return amount

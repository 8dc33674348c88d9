"""The days of a deal, a payment and a refund: none is yet to come, and each is where it belongs."""

from datetime import date

from shared.decider import Refused


def in_order(before: date | None, day: date, today: date, pointer: str) -> None:
    """Raises Refused when `day`, at the pointer, lies before `before` or after `today`."""
    if before is not None and day < before:
        detail, values = f"It cannot be before {before}.", {"earliest": before}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer=pointer, values=values)
    if day > today:
        detail = f"{day} has not come yet."
        raise Refused("date_in_future", detail, kind="invalid", pointer=pointer, values={"day": day})
